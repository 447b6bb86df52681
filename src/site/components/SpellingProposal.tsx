import { useState } from "react";
import { site } from "virtual:register";
import { download } from "../ui/download.ts";
import { spellingEntry, spellingIssue } from "./spelling-proposal.ts";

/**
 * How a spelling gets onto the register: the entry that a name’s record needs, to be copied or taken as a file, and the
 * place to hand it in where the wiki names one.
 */
export function SpellingProposal({ query }: { readonly query: string }) {
  const entry = spellingEntry(query);
  const [told, setTold] = useState("");
  if (entry === undefined) return null;
  const issue = spellingIssue(site.repository, entry);
  const copy = (): void => {
    // An unsafe connection has no clipboard, whatever the types say.
    const copied =
      "clipboard" in navigator ? navigator.clipboard.writeText(entry) : Promise.reject(new Error());
    copied.then(
      () => setTold("The entry is copied."),
      () => setTold("Nothing could be copied: select the entry, or download it."),
    );
  };
  return (
    <details className="fold">
      <summary>Is it how somebody writes a name? Propose the spelling</summary>
      <div className="spelling-entry">
        <p>
          Every name on the register is one file, and its spellings are a list in it, <code>spellings</code>.
          This is the entry that the list needs; say which work writes it so, and whose name it is.
        </p>
        <pre>{entry}</pre>
        <p>
          <button type="button" className="button button-compact" onClick={copy}>
            Copy the entry
          </button>{" "}
          <button
            type="button"
            className="button button-compact"
            onClick={() => download("spelling.json", entry)}
          >
            Download it
          </button>{" "}
          {issue === undefined ? null : (
            <a href={issue} rel="noopener noreferrer external">
              Hand it in at the repository
            </a>
          )}
        </p>
        <p role="status">{told}</p>
      </div>
    </details>
  );
}
