/**
 * Scripts that run inline where an address has moved, and only there; the policy of each page names
 * them by hash.
 */

/**
 * On a page that has lost an id: goes on to where the id's text stands now, on arrival and whenever
 * the id is asked for.
 */
export const followMovedIds = `(()=>{const go=()=>{const a=document.getElementById(location.hash.slice(1))?.querySelector('a[data-moved]');if(a){const u=new URL(a.href);u.search=location.search;location.replace(u)}};addEventListener('hashchange',go);go()})()`;

/**
 * On a page that has moved as a whole: goes on with the query and the "#id". The block of data
 * before it says where the page went, and which ids went elsewhere; \`null\` is an id that is gone,
 * of which this page tells.
 */
export const followMovedPage = `(()=>{const{to,ids}=JSON.parse(document.getElementById('moved').textContent),h=location.hash,i=h.slice(1),t=Object.hasOwn(ids,i)?ids[i]:to;if(t){const u=new URL(t,location);u.search=location.search;u.hash||=h;location.replace(u)}})()`;
