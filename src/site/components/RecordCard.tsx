import type { ReactNode } from "react";
import type { TagView } from "../../wiki/queries/tag.ts";
import { Hangul } from "../ui/Hangul.tsx";
import { Cloth } from "./Cloth.tsx";
import { NameTag } from "./NameTag.tsx";
import { tagLabel } from "./tag-label.ts";
import "./record-card.css";

/** One field of a record card. */
export interface RecordField {
  readonly hangul: string;
  readonly label: string;
  readonly children: ReactNode;
}

interface RecordCardProps {
  readonly rows: readonly RecordField[];
  /** The tag sewn to a cut of cloth; a card without one has no cloth. */
  readonly tag?: TagView | undefined;
  readonly label?: string;
}

/** The record card: what is on file, field by field. */
export const RecordCard = ({ rows, tag, label = "Record card" }: RecordCardProps) => (
  <aside className={tag ? "card card-with-cloth" : "card"} aria-label={label}>
    {tag && (
      <div className="cloth">
        <Cloth material={tag.material} />
        <NameTag
          id={tag.id}
          hangul={tag.hangul}
          material={tag.material}
          state={tag.state}
          size="l"
          label={tagLabel(tag)}
        />
      </div>
    )}
    <dl>
      {rows.map(({ hangul, label: name, children }) => (
        <div key={name}>
          <dt>
            <Hangul hidden>{hangul}</Hangul>
            {name}
          </dt>
          <dd>{children}</dd>
        </div>
      ))}
    </dl>
  </aside>
);
