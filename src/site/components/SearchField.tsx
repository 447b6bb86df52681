import type { Ref } from "react";
import { memo } from "react";

interface SearchFieldProps {
  readonly ref: Ref<HTMLInputElement>;
  /** Of the list of options. */
  readonly list: string;
  /** The id of the chosen option; none while there is no list. */
  readonly active: string | undefined;
  /** Called with the text at every key; the same function at each. */
  readonly onAsk: (text: string) => void;
}

/**
 * The field of the search. It keeps its text itself, and is drawn only for another chosen option: React writes every
 * attribute of a field that it draws.
 */
export const SearchField = memo(({ ref, list, active, onAsk }: SearchFieldProps) => (
  <input
    ref={ref}
    name="q"
    type="search"
    role="combobox"
    data-key="/"
    aria-label="Search the register"
    aria-keyshortcuts="/ Control+K Meta+K"
    aria-autocomplete="list"
    aria-expanded={active !== undefined}
    aria-controls={active === undefined ? undefined : list}
    aria-activedescendant={active}
    autoComplete="off"
    autoCapitalize="off"
    spellCheck={false}
    enterKeyHint="search"
    maxLength={200}
    onChange={({ target }) => onAsk(target.value)}
  />
));
