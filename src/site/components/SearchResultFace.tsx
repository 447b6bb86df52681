import { memo } from "react";
import type { SearchResult } from "../../wiki/search/result.ts";
import { sameResult } from "../../wiki/search/result.ts";
import { Marked } from "./Marked.tsx";
import { NameTag } from "./NameTag.tsx";
import { Stamp } from "./StandingStamp.tsx";
import { kindWords } from "./kind-words.ts";
import "./search-results.css";

/** A name tag is many shapes, and the same one most of the time. */
const Tag = memo(NameTag);

interface FaceProps {
  readonly result: SearchResult;
}

/**
 * What a result shows: its tag or kind; its name with what matched, marked; its standing where it has one. It is
 * drawn again only for a result that looks different.
 */
export const SearchResultFace = memo(
  ({ result }: FaceProps) => {
    const { id, kind, label, hangul, line, matched, beside } = result;
    const tag = beside?.tag;
    return (
      <>
        {tag && hangul ? (
          <Tag
            id={id.slice(kind.length + 1)}
            hangul={hangul.text}
            material={tag.material}
            state={tag.state}
            size="s"
          />
        ) : (
          <span className="result-kind">{beside?.lead ?? kindWords[kind]}</span>
        )}
        <span className="result-words">
          <span className="result-label">
            {hangul ? (
              <span lang="ko">
                <Marked text={hangul} />
              </span>
            ) : null}{" "}
            <Marked text={label} />
          </span>
          {matched ? (
            <span className="result-line">
              also written <Marked text={matched} />
            </span>
          ) : null}
          {line && line.text !== "" ? (
            <span className="result-line">
              <Marked text={line} />
            </span>
          ) : null}
        </span>
        {beside?.stamp ? (
          <span className="result-end">
            <Stamp kind={beside.stamp} />
          </span>
        ) : beside?.note !== undefined ? (
          <span className="result-end result-line">{beside.note}</span>
        ) : null}
      </>
    );
  },
  (last, next) => sameResult(last.result, next.result),
);
