/** Runs inline before first paint, so that a pinned theme never flashes; the policy of each page names it by hash. */
export const pinTheme = `try{var t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}`;
