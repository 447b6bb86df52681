/** Ruled rows with flat bars; a style sheet holds them back for the first 200 ms. */
export const LoadingState = ({ label = "Loading" }: { readonly label?: string | undefined }) => (
  <output className="loading" aria-label={label}>
    {["one", "two", "three"].map((row) => (
      <span key={row} className="loading-row">
        <span />
        <span />
        <span />
      </span>
    ))}
  </output>
);
