import { useState } from "react";
import type { Terms } from "../../wiki/model/criteria.ts";
import { canonicalText } from "../../wiki/model/criteria.ts";
import { Button } from "../ui/Button.tsx";
import { useScripted } from "../ui/use-scripted.ts";

const words = {
  idle: "",
  agrees: "It agrees: your browser got the same 64 digits from the words on this page.",
  differs: "It does not agree: the words on this page are not those that were hashed.",
  failed:
    "Your browser would not compute it; it does so only over https. The text below can be hashed elsewhere.",
} as const;

/**
 * The hash of a proposition with its criteria, which changes with every letter of it: who wrote it down can tell later that nobody moved
 * the goal. The browser makes it again from the words on the page.
 */
export function HashCheck({ terms, sha256 }: { readonly terms: Terms; readonly sha256: string }) {
  const [result, setResult] = useState<keyof typeof words>("idle");
  const scripted = useScripted();
  const text = canonicalText(terms);
  const check = async (): Promise<void> => {
    try {
      const { sha256Of } = await import("./sha256-browser.ts");
      setResult((await sha256Of(text)) === sha256 ? "agrees" : "differs");
    } catch {
      setResult("failed");
    }
  };
  return (
    <div className="hash">
      <p className="meta">SHA-256 of the proposition and its criteria</p>
      <p>
        <code>{sha256}</code>
      </p>
      {scripted && (
        <Button compact onClick={() => void check()}>
          Check it yourself
        </Button>
      )}
      <p className="meta" role="status">
        {words[result]}
      </p>
      <details className="fold">
        <summary>The text that is hashed</summary>
        <p className="meta">
          JSON in the canonical form of RFC 8785, as UTF-8, without a line break at its end. Any tool for
          SHA-256 must give the digits above.
        </p>
        <p>
          <code>{text}</code>
        </p>
      </details>
    </div>
  );
}
