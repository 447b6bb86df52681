// What the build (src/build/worker.ts) gives the service worker.
declare module "virtual:kept-files" {
  /** Files to be kept; those whose address does not change with their content have a revision. */
  export const files: readonly { readonly url: string; readonly revision: string | null }[];
  /** Address of the page that opens any address from what is kept. */
  export const shell: string;
}
