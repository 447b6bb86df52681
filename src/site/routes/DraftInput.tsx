import { useState } from "react";
import { Input } from "../ui/Field.tsx";

interface DraftInputProps {
  readonly label: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
}

/**
 * A search field whose text lives in the address. While it has the focus it shows what is being typed, because the
 * address follows a moment later and would swallow letters; after that it shows the address.
 */
export function DraftInput({ label, value, onWrite }: DraftInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <Input
      label={label}
      type="search"
      maxLength={100}
      value={draft ?? value}
      onChange={({ target }) => {
        setDraft(target.value);
        onWrite(target.value);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
