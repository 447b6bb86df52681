import { useSyncExternalStore } from "react";
import { Hangul } from "../ui/Hangul.tsx";
import { Icon } from "../ui/Icon.tsx";
import type { Theme } from "../ui/theme.ts";
import { chooseTheme, currentTheme, watchTheme } from "../ui/theme.ts";

const words = { board: { hangul: "칠판", name: "Board" }, paper: { hangul: "종이", name: "Paper" } } as const;
const prerendered = (): Theme => "paper";

/** Switches between paper and board. */
export function ThemeButton() {
  const other = useSyncExternalStore(watchTheme, currentTheme, prerendered) === "paper" ? "board" : "paper";
  return (
    <button
      type="button"
      className="cell cell-theme"
      data-key="b"
      aria-label={`Switch to the ${other} theme`}
      onClick={() => chooseTheme(other)}
    >
      <span className="cell-label">
        <Hangul hidden>{words[other].hangul}</Hangul> {words[other].name}
      </span>
      <span className="cell-value">
        <Icon name="board" />
      </span>
    </button>
  );
}
