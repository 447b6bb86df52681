import { useCallback, useContext, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { createSearchParams, useNavigate } from "react-router";
import { site } from "virtual:register";
import { levelOf } from "../../wiki/spoilers/clocks.ts";
import { Hangul } from "../ui/Hangul.tsx";
import { Icon } from "../ui/Icon.tsx";
import { LatePalette, fetchPalette } from "./LatePalette.tsx";
import { SearchField } from "./SearchField.tsx";
import { optionId } from "./option-id.ts";
import { addressAsOf } from "./address-as-of.ts";
import { SearchContext } from "./search-context.ts";
import { usePalette } from "./use-palette.ts";
import { useReader } from "./use-reader.ts";
import { useSearch } from "./use-search.ts";
import { useSearchKeys } from "./use-search-keys.ts";

/** Most results of the group with the best one, and of each other: a screen shows no more, and each costs at every key. */
const [shown, others] = [5, 3];
/** Milliseconds that Enter waits for results that are on their way; then the page of results takes the query. */
const patience = 3_000;

// Drawn once, and not at every key.
const glass = <Icon name="search" />;
const face = (
  <>
    <span className="cell-label">
      <Hangul hidden>찾기</Hangul> Search
    </span>
    <span className="cell-value" aria-hidden="true">
      {glass}
      <kbd>Ctrl K</kbd>
    </span>
  </>
);

/**
 * The search cell of the head: a combobox after the ARIA Authoring Practices (list autocomplete with manual
 * selection, the first option chosen). With the focus in it, it is the palette: style sheets alone make it so, and
 * before any script has come it is a form that leads to `/search`. What it needs is fetched when it is reached for.
 */
export function SearchBox() {
  const list = useId();
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const before = useRef<EventTarget>(null);
  const scrolled = useRef(false);
  const navigate = useNavigate();
  const engine = useContext(SearchContext);
  const { clocks } = useReader();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const [entered, setEntered] = useState(false);
  const state = useSearch(open ? query : "", shown, others);
  const options = state.answer?.found.groups.flatMap(({ results }) => results) ?? [];
  // What comes later may be less.
  const at = Math.min(chosen, options.length - 1);
  const active = open ? options[at] : undefined;

  const prepare = (): void => {
    engine.prepare(clocks);
    void fetchPalette();
  };
  const ask = useCallback((text: string): void => {
    setQuery(text);
    setChosen(0);
    setEntered(false);
  }, []);
  const close = (): void => {
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    else input.current?.blur();
  };
  // The same at every key, so that options that stay are not drawn anew.
  const leave = useCallback((): void => {
    const field = input.current;
    const asked = field?.value ?? "";
    import("./recent-searches.ts").then(
      ({ addSearch }) => addSearch(asked, levelOf(clocks.progress, site.order)),
      () => {
        // It has not come: this search is not remembered.
      },
    );
    if (field) field.value = "";
    ask("");
    field?.blur();
  }, [ask, clocks.progress]);
  const activeId = active && optionId(list, active);
  const answered = state.answer?.query === query;
  const go = useEffectEvent((): void => {
    const option = answered ? options[at] : undefined;
    leave();
    const to = option?.to ?? `/search?${createSearchParams({ q: query.trim().slice(0, 200) })}`;
    void navigate(addressAsOf(to, clocks.asOf));
  });
  const submit = (): void => setEntered(query.trim() !== "");
  useEffect(() => {
    if (!entered) return;
    // Who types fast presses Enter before the answer is there, and means its first result all the same.
    const timer = setTimeout(() => go(), answered ? 0 : patience);
    return () => clearTimeout(timer);
  }, [entered, answered]);
  useEffect(() => {
    // Options may be more than the screen holds. The first is in sight unless the list was scrolled before the key; to look
    // each time would lay the page out once more.
    if (activeId === undefined || (at === 0 && !scrolled.current)) return;
    document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId, at]);
  useSearchKeys({ input, count: options.length, chosen: at, onChoose: setChosen, onSubmit: submit });
  const onEntered = (from: EventTarget | null): void => {
    if (open) return;
    prepare();
    before.current = from;
    setOpen(true);
  };
  usePalette(form, input, { onEntered, onClose: close, onLeft: () => setOpen(false) });
  const onBegun = useEffectEvent(() => onEntered(null));
  useEffect(() => {
    // What was begun before the script had come.
    const field = input.current;
    if (!field || document.activeElement !== field) return;
    onBegun();
    setQuery(field.value);
  }, []);

  return (
    <form
      ref={form}
      className="search"
      role="search"
      action={`${import.meta.env.BASE_URL}search`}
      onPointerEnter={prepare}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {face}
      <div
        className="palette"
        onScroll={({ currentTarget }) => {
          scrolled.current = currentTarget.scrollTop > 0;
        }}
      >
        <div className="palette-head">
          {glass}
          <SearchField ref={input} list={list} active={activeId} onAsk={ask} />
          {open && (
            <button type="button" className="button button-compact" onClick={close}>
              <kbd aria-hidden="true">Esc</kbd> Close
            </button>
          )}
        </div>
        {open && (
          <LatePalette
            id={list}
            state={state}
            query={query}
            chosen={at}
            onLeave={leave}
            onAsk={(text) => {
              if (input.current) input.current.value = text;
              ask(text);
              input.current?.focus();
            }}
          />
        )}
      </div>
    </form>
  );
}
