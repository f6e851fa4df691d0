import { LOOK_KEY } from './keys.ts';

/**
 * Runs inline before first paint, so that a chosen look never flashes; the policy of each page names it by hash. It runs again when the page
 * comes back from the cache, is shown after having been rendered ahead, or another tab has chosen something.
 */
export const pinLook =
  `for(let e of['pageshow','storage','prerenderingchange'])addEventListener(e,pin,true);pin();` +
  `function pin(){try{document.documentElement.dataset.look=localStorage.getItem('${LOOK_KEY}')||''}catch{}}`;
