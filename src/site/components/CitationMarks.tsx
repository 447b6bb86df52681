/** Marks that fit beside a word on the narrowest screen; a longer row may break between them. */
const most = 4;

/** The numbers of the sources of a statement, each leading to the list at the foot of the page. */
export const CitationMarks = ({ cites }: { readonly cites: readonly number[] }) =>
  cites.length > 0 && (
    <span className={cites.length > most ? "cites" : "cites no-break"}>
      {cites.map((number) => (
        // Numbers shift together where a source comes or goes: known by what parts them, the marks stay and are told theirs.
        <sup key={number - (cites[0] ?? 0)} className="cite">
          <a href={`#source-${number}`} aria-label={`Source ${number}`}>
            {number}
          </a>
        </sup>
      ))}
    </span>
  );
