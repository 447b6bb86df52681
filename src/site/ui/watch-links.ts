/** What is told of the links of a page. */
interface LinkDeeds {
  /** A link has come into sight, for the first time since the page was looked through. */
  readonly onSight: (link: HTMLAnchorElement) => void;
  /** A mouse, a finger or the keyboard has come to a link. */
  readonly onCome: (link: HTMLAnchorElement) => void;
}

/** Watches the links to other pages of the site, as long as the document lives; gives the way to look through a new page. */
export function watchLinks({ onSight, onCome }: LinkDeeds): () => void {
  const sight = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting && target instanceof HTMLAnchorElement) {
        sight.unobserve(target);
        onSight(target);
      }
  });
  const come = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest("a[href]") : null;
    if (link instanceof HTMLAnchorElement && leadsOn(link)) onCome(link);
  };
  for (const event of ["pointerover", "pointerdown", "focusin"])
    document.addEventListener(event, come, { passive: true });
  return () => {
    sight.disconnect();
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]"))
      if (leadsOn(link)) sight.observe(link);
  };
}

/** Whether a link leads to another page of this site, in this window. */
const leadsOn = ({ origin, pathname, target, download }: HTMLAnchorElement): boolean =>
  origin === location.origin &&
  pathname !== location.pathname &&
  (target === "" || target === "_self") &&
  download === "";
