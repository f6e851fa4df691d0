import { escapeXml } from '../text/xml.ts';

/** A page as search engines are told of it. */
export interface SitemapRow {
  /** Whole address. */
  url: string;
  /** The day its words last changed; left out where nobody knows. */
  changed?: Date | undefined;
}

/** A sitemap of the sitemaps.org protocol, in the order given. */
export function sitemapXml(rows: readonly SitemapRow[]): string {
  const urls = rows.map(({ url, changed }) => {
    const day = changed ? `<lastmod>${changed.toISOString().slice(0, 10)}</lastmod>` : '';
    return `<url><loc>${escapeXml(url)}</loc>${day}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}
