/** Folders whose files carry a hash in their address and so never change. */
export const hashedFolders: readonly string[] = ["assets", "layers", "answers"];

/** `Cache-Control` of files that never change. */
export const forever = "public, max-age=31536000, immutable";

/** `Cache-Control` of all other files: kept, and asked for each time; where nothing has changed no bytes are sent. */
export const asked = "public, max-age=0, must-revalidate";
