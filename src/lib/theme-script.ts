/** Where the chosen theme is kept on the reader’s device. */
export const themeStorageKey = "register.theme";

/**
 * Runs in the document’s head before the first paint: what the reader chose last holds, else what the system says.
 * The text is fixed, so that a content security policy can allow it by its hash.
 */
export const themeScript = `try{var t=localStorage.getItem("${themeStorageKey}");if(t==="paper"||t==="board")document.documentElement.dataset.theme=t}catch(e){}`;
