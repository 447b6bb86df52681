/**
 * What is wrong with the layout of the document as it stands, one line a fault: a page wider than its window, text
 * cut off by the edge of its box, text over other text. Runs in the browser: it may use nothing from outside itself.
 */
export function measureLayout(): string[] {
  const faults = new Set<string>();
  const root = document.documentElement;
  const describe = (element: Element): string => {
    const names = [element.tagName.toLowerCase(), ...element.classList].join(".");
    const parent = element.parentElement;
    const text = element.textContent.trim().replaceAll(/\s+/gu, " ").slice(0, 40);
    return `${parent ? [parent.tagName.toLowerCase(), ...parent.classList].join(".") : ""} > ${names} “${text}”`;
  };

  // Rows that are laid out only when they come into sight are looked at as they will then be.
  for (const element of document.querySelectorAll<HTMLElement>("body *"))
    if (getComputedStyle(element).contentVisibility === "auto") element.style.contentVisibility = "visible";

  const wide = root.scrollWidth - root.clientWidth;
  if (wide > 0) {
    const culprits = [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
      .slice(-3)
      .map(describe);
    faults.add(`the page is ${wide} px too wide: ${culprits.join(" | ")}`);
  }

  // Boxes that text stands in: which of them cut, which scroll, which float over the page.
  interface Box {
    readonly cuts: readonly DOMRect[];
    /** What it moves with: text of two layers may lie over one another. */
    readonly layer: Element;
    readonly hidden: boolean;
  }
  const boxes = new Map<Element, Box>();
  const boxOf = (element: Element | null): Box => {
    if (!element) return { cuts: [], layer: root, hidden: false };
    const known = boxes.get(element);
    if (known) return known;
    const outer = boxOf(element.parentElement);
    const style = getComputedStyle(element);
    const isScroller = /auto|scroll/u.test(style.overflowX + style.overflowY);
    const cuts =
      /hidden|clip/u.test(style.overflowX + style.overflowY) &&
      element.tagName !== "BODY" &&
      element !== root;
    const box: Box = {
      // What can be scrolled to is not cut off.
      cuts: isScroller ? [] : cuts ? [...outer.cuts, element.getBoundingClientRect()] : outer.cuts,
      layer: isScroller || /fixed|sticky/u.test(style.position) ? element : outer.layer,
      hidden:
        outer.hidden ||
        style.clipPath.startsWith("inset(50%") ||
        style.visibility === "hidden" ||
        style.opacity === "0" ||
        element.getAttribute("aria-hidden") === "true",
    };
    boxes.set(element, box);
    return box;
  };

  interface Line {
    readonly owner: Element;
    readonly layer: Element;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (!owner || node.textContent?.trim() === "" || owner.closest("svg, script, style, noscript, option"))
      continue;
    const { cuts, layer, hidden } = boxOf(owner);
    // What is folded away has boxes as well, and they lie where they can.
    if (hidden || !owner.checkVisibility()) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      for (const cut of cuts) {
        const beyond = Math.max(
          rect.right - cut.right,
          cut.left - rect.left,
          rect.bottom - cut.bottom - rect.height / 4,
          cut.top - rect.top - rect.height / 4,
        );
        if (beyond > 1) faults.add(`text is cut off by ${Math.round(beyond)} px: ${describe(owner)}`);
      }
      // The letters alone: lines may stand closer than the boxes of their glyphs.
      const inset = rect.height / 4;
      lines.push({
        owner,
        layer,
        left: rect.left + 1,
        right: rect.right - 1,
        top: rect.top + inset,
        bottom: rect.bottom - inset,
      });
    }
  }

  lines.sort((one, other) => one.top - other.top);
  for (const [index, one] of lines.entries())
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (!other || other.top >= one.bottom) break;
      const apart = other.left >= one.right || one.left >= other.right;
      if (apart || one.layer !== other.layer || one.owner === other.owner) continue;
      faults.add(`text lies over text: ${describe(one.owner)} and ${describe(other.owner)}`);
    }
  return [...faults];
}
