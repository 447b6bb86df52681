import { useEffect } from "react";
import { showToast } from "../ui/toast.ts";
import { shareAddress } from "./share-address.ts";

/** Makes every “#” of the page copy its address; where nothing may be copied, it leads there as a link does. */
export function useCopyLinks(): void {
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a.copy-link") : null;
      const part = link?.getAttribute("href")?.slice(1);
      if (!part || event.ctrlKey || event.metaKey || event.shiftKey || !("clipboard" in navigator)) return;
      event.preventDefault();
      navigator.clipboard.writeText(shareAddress(location.href, part)).then(
        () => showToast({ text: "The link to this entry is copied." }),
        () => {
          location.hash = part;
          showToast({ text: "Nothing could be copied. The link is in the address bar." });
        },
      );
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);
}
