/**
 * The OpenSearch description of the guide. `whole` makes a whole web address of an address of the
 * book.
 */
export function openSearchDescription(whole: (address: string) => string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Staff-Plus Guide</ShortName>
  <Description>Chapters, archetypes, stories, templates and terms of the Staff-Plus Field Guide</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escaped(whole('/favicon.svg'))}</Image>
  <Url type="text/html" method="get" template="${escaped(whole('/search/'))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(whole('/opensearch.xml'))}"/>
</OpenSearchDescription>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
