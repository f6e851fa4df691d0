import { LOOK_KEY } from './keys.ts';

/**
 * The script that runs inline before first paint, and so does only what can't wait; the policy of
 * each page names it by hash.
 *
 * It pins the chosen look, so that nothing flashes, and does so again when the page comes back from
 * the cache, is shown after having been rendered ahead, or another tab has chosen something. A page
 * that is opened anew at its beginning is marked as fresh: only its first screen is laid out until
 * it is painted (prose.css). The fonts are fetched at once, except over a connection that is known
 * to be slow: there the page by which somebody comes to the book is set in the fallback, since
 * asking for a font alone holds the words back a tenth of a second, and the fonts come after it
 * (fonts-later.ts). `fonts` are their addresses.
 */
export function early(fonts: readonly string[]): string {
  return (
    `{let d=document,r=d.documentElement.dataset,pin=()=>{r.look=localStorage.getItem('${LOOK_KEY}')||''};` +
    `for(let e of['pageshow','storage','prerenderingchange'])addEventListener(e,pin,true);` +
    // Storage may be forbidden: then the page is as it comes.
    `try{if(!location.hash&&performance.getEntriesByType('navigation')[0].type=='navigate')r.fresh='';pin();` +
    `if(navigator.connection?.rtt>120&&!d.referrer.startsWith(location.origin))r.plain='';` +
    `else for(let href of${JSON.stringify(fonts)})` +
    `d.head.append(Object.assign(d.createElement('link'),{rel:'preload',as:'font',crossOrigin:'',href}))}catch{}}`
  );
}
