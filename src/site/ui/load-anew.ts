import { patience } from "../../lib/patience.ts";

/**
 * Loads the page anew, because what has failed of a page’s code is not fetched twice by browsers that keep to the HTML
 * standard. The host is asked first: without a connection a browser would put its own page in the place of everything.
 *
 * @returns false where the host does not answer, or only with an error of its own; nothing is loaded then.
 */
export async function loadAnew(): Promise<boolean> {
  try {
    const { status } = await fetch(location.href, {
      method: "HEAD",
      cache: "no-store",
      signal: AbortSignal.timeout(patience),
    });
    if (status >= 500) return false;
  } catch {
    return false;
  }
  location.reload();
  return true;
}
