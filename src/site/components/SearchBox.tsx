import type { KeyboardEvent } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { createSearchParams, useNavigate } from "react-router";
import { Hangul } from "../ui/Hangul.tsx";
import { Icon } from "../ui/Icon.tsx";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { SearchOptions } from "./SearchOptions.tsx";
import { isWrittenIn, shortcutsOn } from "./shortcuts.ts";
import { useSearch } from "./use-search.ts";

const shown = 5;

/**
 * The search cell of the head: a combobox after the ARIA Authoring Practices (list autocomplete with manual
 * selection, the first option chosen). `/` and Ctrl-K or ⌘-K reach it from anywhere. While an input method is
 * composing, Enter and the arrows belong to it.
 */
export function SearchBox() {
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const { found } = useSearch(query, shown);
  const options = found?.groups.flatMap(({ results }) => results) ?? [];
  const expanded = open && query.trim() !== "" && found !== undefined;
  useShortcut(input);

  const go = (to: string): void => {
    setOpen(false);
    setQuery("");
    input.current?.blur();
    void navigate(to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") setOpen(false);
    if (!expanded || options.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setChosen((chosen + step + options.length) % options.length);
  };

  return (
    <form
      className="search"
      role="search"
      action={`${import.meta.env.BASE_URL}search`}
      onSubmit={(event) => {
        event.preventDefault();
        const option = expanded ? options[chosen] : undefined;
        if (option) go(option.to);
        else if (query.trim() !== "") go(`/search?${createSearchParams({ q: query.trim() })}`);
      }}
    >
      <label>
        <Hangul hidden>찾기</Hangul> Search
        <VisuallyHidden> the register</VisuallyHidden>
        <Icon name="search" />
        <input
          ref={input}
          name="q"
          type="search"
          role="combobox"
          autoComplete="off"
          maxLength={200}
          value={query}
          aria-expanded={expanded}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={expanded && options.length > 0 ? `${list}-${chosen}` : undefined}
          onKeyDown={onKeyDown}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onChange={({ target }) => {
            setQuery(target.value);
            setChosen(0);
            setOpen(true);
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </label>
      <SearchOptions id={list} found={expanded ? found : undefined} chosen={chosen} onGo={go} />
    </form>
  );
}

/** Lets `/` and Ctrl-K or ⌘-K reach the field, unless something is being written elsewhere. */
function useShortcut(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const slash =
        event.key === "/" &&
        shortcutsOn() &&
        !isWrittenIn(event.target) &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey;
      const control = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if (!slash && !control) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [input]);
}
