import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** What a walk by Tab has met, in order, and what was wrong on the way. */
    walk?: { readonly met: Element[]; readonly faults: string[]; readonly expected: Element[] };
  }
}

/** Elements that take the focus by Tab, in the order of the document; of a group of radios, one. */
function prepareWalk(spare: number): number {
  const groups = new Set<string>();
  const expected = [
    ...document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]",
    ),
  ].filter((element) => {
    if (
      element.tabIndex < 0 ||
      element.matches(":disabled") ||
      !element.checkVisibility({ visibilityProperty: true })
    )
      return false;
    if (element.closest("[inert]")) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)];
    const chosen = group.find(({ checked }) => checked);
    if (groups.has(element.name) || (chosen && chosen !== element)) return false;
    groups.add(element.name);
    return true;
  });

  const met: Element[] = [];
  const looked = new Set<Element>();
  const faults: string[] = [];
  const describe = (element: Element): string => {
    const name = element.getAttribute("aria-label") ?? element.textContent;
    return `${[element.tagName.toLowerCase(), ...element.classList].join(".")} “${name.trim().replaceAll(/\s+/gu, " ").slice(0, 40)}”`;
  };
  /** How far the row that an element stands in has been scrolled sideways. */
  const scrolledOf = (element: Element): number => {
    let scrolled = 0;
    for (let at = element.parentElement; at; at = at.parentElement) scrolled += at.scrollLeft;
    return scrolled;
  };
  const layerOf = (element: Element | null): Element | null => {
    for (let at = element; at; at = at.parentElement)
      if (/fixed|sticky|absolute/u.test(getComputedStyle(at).position)) return at;
    return null;
  };
  let before:
    | { readonly element: Element; readonly box: DOMRect; readonly layer: Element | null }
    | undefined;

  /** Looks at what has the focus once everything has come to rest: when the next key goes down. */
  const look = (): void => {
    const element = document.activeElement;
    if (!element || element === document.body || looked.has(element)) return;
    looked.add(element);
    // A radio may be drawn by its label, a field by the box around it.
    const drawn = [element, element.parentElement, element.parentElement?.parentElement].filter(
      (one) => one instanceof Element,
    );
    // The parts of a date field take the focus one by one, and the browser marks them.
    const isPart = element instanceof HTMLInputElement && element.type === "date";
    // A mark of a chart is drawn by a box of its own, beside the one that a finger can reach.
    const isOutlined = [...element.querySelectorAll("rect")].some(
      (shape) => Number.parseFloat(getComputedStyle(shape).strokeWidth) >= 3,
    );
    const isMarked =
      isPart ||
      isOutlined ||
      drawn.some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      });
    if (!isMarked) faults.push(`focus cannot be seen on ${describe(element)}`);

    const label = element.closest("label") ?? element;
    const [box] = label.getClientRects();
    if (!box) return;
    const points = [0.5, 0.1, 0.9].flatMap((x) =>
      [0.5, 0.1, 0.9].map((y) => [box.x + box.width * x, box.y + box.height * y] as const),
    );
    const isSeen = points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (label.contains(hit) || hit.contains(label));
    });
    if (!isSeen) faults.push(`the focus is out of sight or covered on ${describe(element)}`);

    const layer = layerOf(element);
    const here = new DOMRect(box.x + scrolledOf(label), box.y + scrollY, box.width, box.height);
    if (before && before.layer === layer) {
      const isAbove = here.bottom <= before.box.top + 1 && here.left < before.box.right;
      const shared = Math.min(here.bottom, before.box.bottom) - Math.max(here.top, before.box.top);
      const isBack =
        shared > Math.min(here.height, before.box.height) / 2 && here.right <= before.box.left + 1;
      if (isAbove || isBack)
        faults.push(
          `Tab goes ${isAbove ? "up" : "back"} from ${describe(before.element)} to ${describe(element)}`,
        );
    }
    before = { element, box: here, layer };
  };
  document.addEventListener("keydown", look, true);
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element) met.push(target);
  });
  window.walk = { met, faults, expected };
  // A date field has a stop for each of its parts and one for its calendar.
  const parts = expected.filter((element) => element instanceof HTMLInputElement && element.type === "date");
  return expected.length + 3 * parts.length + spare;
}

/** What was wrong on a walk that is over. */
function judgeWalk(): string[] {
  if (!window.walk) return ["no walk was begun"];
  const { met, faults, expected } = window.walk;
  const describe = (element: Element | undefined): string =>
    element
      ? `${element.tagName.toLowerCase()} “${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40)}”`
      : "nothing";
  const order = expected
    .filter((element) => !met.includes(element))
    .map((element) => `Tab never reaches ${describe(element)}`);
  const trapped = met.length < expected.length ? [`the walk ended at ${describe(met.at(-1))}`] : [];
  return [...new Set([...order, ...trapped, ...faults])];
}

/** Keys that are sent without waiting for each. */
const most = 40;

/** Stops that come about on the way, as the button that closes the search while the focus is in it. */
const spare = 8;

/** Whether rows of the page are laid out only when they come into sight, which takes a frame. */
const isLaidOutOnTheWay = (): boolean =>
  [...document.querySelectorAll("main *")].some(
    (element) => getComputedStyle(element).contentVisibility === "auto",
  );

/** Waits for a frame. A page whose time stands still has no other news of one. */
const awaitFrame = (): Promise<void> =>
  new Promise((resolve) => {
    new IntersectionObserver((_entries, observer) => {
      observer.disconnect();
      resolve();
    }).observe(document.body);
  });

/**
 * Goes through a page by Tab, from its beginning over every control and past the last, and gives what was wrong: a
 * control not reached or out of its turn, focus that cannot be seen, an order that runs against the eye.
 */
export async function walkByKeyboard(page: Page): Promise<string[]> {
  const count = await page.evaluate(prepareWalk, spare);
  const isSlow = await page.evaluate(isLaidOutOnTheWay);
  const batch = isSlow ? 1 : most;
  const session = await page.context().newCDPSession(page);
  const key = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 } as const;
  for (let sent = 0; sent <= count; sent += batch) {
    await Promise.all(
      Array.from({ length: Math.min(batch, count + 1 - sent) }, () =>
        session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key }),
      ),
    );
    if (isSlow) await page.evaluate(awaitFrame);
  }
  await session.detach();
  return page.evaluate(judgeWalk);
}
