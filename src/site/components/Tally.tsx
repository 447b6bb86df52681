const strokes = [
  "M4 5.2 20.4 4.6",
  "M12.2 5 11.8 20",
  "M12 12.2 18.6 11.8",
  "M6.8 11 7 20",
  "M2.6 20.4 21.6 19.8",
];

/** A count as a class election is counted, 正 by 正; the numeral comes first. */
export const Tally = ({ count }: { readonly count: number }) => (
  <span className="tally">
    <b>{count}</b>
    <span className="tally-figures" aria-hidden="true">
      {Array.from({ length: Math.ceil(count / 5) }, (_, figure) => (
        <svg key={figure} viewBox="0 0 24 24">
          <path d={strokes.slice(0, count - figure * 5).join("")} />
        </svg>
      ))}
    </span>
  </span>
);
