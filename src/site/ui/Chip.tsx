import type { ReactNode } from "react";
import "./filters.css";

interface ChipFaceProps {
  readonly children: ReactNode;
  /** How many things it leaves; printed after the word. */
  readonly count?: number | undefined;
}

/** What a label sticker shows: put it into a link with the class `chip` where pressing it changes the address. */
const ChipFace = ({ children, count }: ChipFaceProps) => (
  <span>
    {children}
    {count !== undefined && <span className="chip-count">{count}</span>}
  </span>
);

/** A label sticker: a filter that is on or off. */
export const Chip = ({
  pressed,
  onPress,
  ...face
}: ChipFaceProps & { readonly pressed: boolean; readonly onPress: () => void }) => (
  <button type="button" className="chip" aria-pressed={pressed} onClick={onPress}>
    <ChipFace {...face} />
  </button>
);
