/** The words of weights, by how many bars are filled. */
const weightWords = ["no weight", "slight", "moderate", "strong"] as const;

/** How many of three bars a weight fills: 3 strong, 2 moderate, 1 and ½ slight, 0 none. */
export const barsOf = (weight: number): 0 | 1 | 2 | 3 =>
  weight >= 3 ? 3 : weight >= 2 ? 2 : weight > 0 ? 1 : 0;

/** The weight of a piece of evidence, filled from the bottom; the word beside it says the same. */
export const WeightBars = ({ weight }: { readonly weight: number }) => {
  const filled = barsOf(weight);
  return (
    <span className="weight">
      <svg viewBox="0 0 22 21" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x="0.5"
            y={bar * 7 + 0.5}
            width="21"
            height="4"
            className={bar >= 3 - filled ? "weight-on" : undefined}
          />
        ))}
      </svg>
      {weightWords[filled]}
    </span>
  );
};
