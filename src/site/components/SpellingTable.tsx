import type { SpellingView } from "../../wiki/queries/character.ts";
import { Mixed } from "../ui/Mixed.tsx";
import { CitationMarks } from "./CitationMarks.tsx";

/** Every other spelling of a name, with who used it. */
export function SpellingTable({ spellings }: { readonly spellings: readonly SpellingView[] }) {
  return (
    <div className="table-frame">
      <table className="ledger-table spellings">
        <thead>
          <tr>
            <th scope="col">Spelling</th>
            <th scope="col">Kind</th>
            <th scope="col">Used by</th>
          </tr>
        </thead>
        <tbody>
          {spellings.map(({ text, kind, cites, note }) => (
            <tr key={text}>
              <td>
                <Mixed>{text}</Mixed>
              </td>
              <td data-label="Kind">{kind}</td>
              <td data-label="Used by">
                {cites.length > 0 ? <CitationMarks cites={cites} /> : "seen; by whom is not recorded"}
                {note === undefined ? null : (
                  <small>
                    {" "}
                    <Mixed>{note}</Mixed>
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
