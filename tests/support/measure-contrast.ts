/**
 * Text below 4.5:1 (3:1 where it is large, as WCAG 2.2 has it) and marks below 3:1 in the document as it stands, one
 * line each. Works on computed colours and counts every colour that can lie behind: transparent layers are laid over
 * one another, and of a pattern each of its colours counts. Runs in the browser: it may use nothing from outside itself.
 *
 * @param marks selectors of marks that carry meaning, each with the property that draws them.
 */
export function measureContrast(marks: readonly (readonly [selector: string, property: string])[]): string[] {
  interface Colour {
    readonly r: number;
    readonly g: number;
    readonly b: number;
    readonly a: number;
  }
  // Whatever notation a style sheet has used, a canvas gives the bytes.
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This browser has no canvas.");
  const read = new Map<string, Colour>();
  const colourOf = (text: string): Colour => {
    const known = read.get(text);
    if (known) return known;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = text;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
    const colour = { r, g, b, a: a / 255 };
    read.set(text, colour);
    return colour;
  };
  const over = (top: Colour, under: Colour): Colour => ({
    r: top.r * top.a + under.r * (1 - top.a),
    g: top.g * top.a + under.g * (1 - top.a),
    b: top.b * top.a + under.b * (1 - top.a),
    a: 1,
  });
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const luminance = ({ r, g, b }: Colour): number =>
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const ratio = (one: Colour, other: Colour): number => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  const grounds = new Map<Element, readonly Colour[]>();
  /** Every colour that can lie behind the text of an element. */
  const groundsOf = (element: Element | null): readonly Colour[] => {
    if (!element) return [colourOf("canvas")];
    const known = grounds.get(element);
    if (known) return known;
    let colours = groundsOf(element.parentElement);
    const lay = (style: CSSStyleDeclaration): void => {
      const flat = colourOf(style.backgroundColor);
      if (flat.a > 0) colours = flat.a === 1 ? [flat] : colours.map((under) => over(flat, under));
      // A line that is drawn as one small picture lies beside the text.
      if (style.backgroundRepeat === "no-repeat" && /(?:^| )[12]px$/u.test(style.backgroundSize)) return;
      const drawn = [...style.backgroundImage.matchAll(/(?:rgba?|color|oklab|oklch)\([^()]*\)/gu)]
        .map(([text]) => colourOf(text))
        .filter(({ a }) => a > 0);
      if (drawn.length > 0)
        colours = [...colours, ...drawn.flatMap((top) => colours.map((under) => over(top, under)))];
    };
    lay(getComputedStyle(element));
    // A ground that is drawn before the text, as that of a cut-out stamp.
    const before = getComputedStyle(element, "::before");
    const { width, height } = element.getBoundingClientRect();
    const covers =
      before.content !== "none" &&
      before.position === "absolute" &&
      Number.parseFloat(before.width) * Number.parseFloat(before.height) > 0.75 * width * height;
    if (covers) lay(before);
    grounds.set(element, colours);
    return colours;
  };
  const opacityOf = (element: Element | null): number =>
    element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
  const worst = (top: Colour, element: Element | null): number =>
    Math.min(...groundsOf(element).map((ground) => ratio(over(top, ground), ground)));
  const describe = (element: Element): string =>
    `${[element.parentElement, element].map((one) => (one ? [one.tagName.toLowerCase(), ...one.classList].join(".") : "")).join(" > ")} “${element.textContent.trim().replaceAll(/\s+/gu, " ").slice(0, 30)}”`;
  const isDrawn = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest(".sr-only, .tag, [disabled], [aria-disabled=true], script, style, option") &&
    element.getBoundingClientRect().width > 0;

  const faults = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (!owner || node.textContent?.trim() === "" || !isDrawn(owner)) continue;
    const style = getComputedStyle(owner);
    const ink = colourOf(owner instanceof SVGElement ? style.fill : style.color);
    const size = Number.parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const found = worst({ ...ink, a: ink.a * opacityOf(owner) }, owner);
    if (found < needed - 0.01) faults.add(`text ${found.toFixed(2)}:1 at ${describe(owner)}`);
  }
  for (const [selector, property] of marks)
    for (const mark of document.querySelectorAll(selector)) {
      if (!isDrawn(mark)) continue;
      const drawn = colourOf(getComputedStyle(mark).getPropertyValue(property));
      const found = worst({ ...drawn, a: drawn.a * opacityOf(mark) }, mark.parentElement);
      if (found < 3 - 0.01)
        faults.add(`mark ${found.toFixed(2)}:1, ${property} of ${selector} at ${describe(mark)}`);
    }
  return [...faults];
}
