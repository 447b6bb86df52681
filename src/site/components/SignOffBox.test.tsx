import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { SignOffBox } from "./SignOffBox.tsx";

it("says all four counts and leaves empty cells empty", () => {
  const box = renderToStaticMarkup(<SignOffBox signOff={{ official: 0, press: 3, outlet: 1, talk: 0 }} />);
  expect(box).toContain('aria-label="Said by: 0 official, 3 press, 1 outlet, 0 talk"');
  expect(box.match(/<b><\/b>/g)).toHaveLength(2);
  expect(box.match(/class="signed"/g)).toHaveLength(2);
});
