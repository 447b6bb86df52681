import { useState } from "react";
import type { SlipMark } from "../../wiki/queries/slip.ts";
import { compareText } from "../../lib/group.ts";
import { CitationMarks } from "./CitationMarks.tsx";

const columns = {
  made: { name: "Reported", key: (mark: SlipMark) => mark.made.last },
  window: { name: "Predicted", key: (mark: SlipMark) => mark.window.first },
  publisher: { name: "By", key: (mark: SlipMark) => mark.publisher.toLowerCase() },
  standing: { name: "Standing", key: (mark: SlipMark) => mark.standing },
} as const;
type Column = keyof typeof columns;
const columnNames = Object.keys(columns) as Column[];

/** The slip chart’s equal: the same predictions as a table that can be sorted by any column. */
export function SlipTable({ marks }: { readonly marks: readonly SlipMark[] }) {
  const [{ column, down }, setOrder] = useState<{ readonly column: Column; readonly down: boolean }>({
    column: "made",
    down: true,
  });
  const { key } = columns[column];
  const rows = [...marks].sort((a, b) => compareText(key(a), key(b)) * (down ? -1 : 1));
  return (
    <details className="slip-table">
      <summary>The same figures as a table</summary>
      <div className="table-frame">
        <table className="ledger-table">
          <thead>
            <tr>
              {columnNames.map((name) => (
                <th
                  key={name}
                  scope="col"
                  aria-sort={name !== column ? "none" : down ? "descending" : "ascending"}
                >
                  <button
                    type="button"
                    onClick={() => setOrder({ column: name, down: name === column ? !down : true })}
                  >
                    {columns[name].name}
                    <span aria-hidden="true">{name !== column ? "" : down ? " ↓" : " ↑"}</span>
                  </button>
                </th>
              ))}
              <th scope="col">What it said</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((mark) => (
              <tr key={mark.id} data-row={mark.id}>
                <td data-label={columns.made.name}>{mark.madeText}</td>
                <td data-label={columns.window.name}>{mark.windowText}</td>
                <td data-label={columns.publisher.name}>{mark.publisher}</td>
                <td data-label={columns.standing.name}>{mark.standing}</td>
                <td>
                  {mark.statement}
                  <CitationMarks cites={mark.cites} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
