/** Ruled rows with flat bars; a style sheet holds them back for the first 200 ms. */
export const LoadingState = ({ label = "Loading" }: { readonly label?: string | undefined }) => (
  <div className="loading" role="status" aria-label={label}>
    {["one", "two", "three"].map((row) => (
      <div key={row} className="loading-row">
        <span />
        <span />
        <span />
      </div>
    ))}
  </div>
);
