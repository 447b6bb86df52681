/** Where the chosen theme is kept on the reader’s device. */
export const themeStorageKey = "register.theme";
/** Where the reader’s place is kept on the reader’s device: an episode, or `none` for who said so. */
export const placeStorageKey = "register.progress";

/**
 * Runs in the document’s head before the first paint: what the reader chose last holds, else what the system says;
 * and who has told their place, ever or in this address, is not asked for it (`data-placed`).
 * The text is fixed, so that a content security policy can allow it by its hash.
 */
export const themeScript = `try{var d=document.documentElement.dataset,t=localStorage.getItem("${themeStorageKey}");if(t==="paper"||t==="board")d.theme=t;if(localStorage.getItem("${placeStorageKey}")||/[?&]seen=/.test(location.search))d.placed=""}catch(e){}`;
