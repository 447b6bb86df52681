/** As a teacher marks: a ring where it was right, a slash where it was wrong. The words beside it say the same. */
export const SettledMark = ({ right }: { readonly right: boolean }) => (
  <svg
    className={right ? "settled-mark" : "settled-mark settled-wrong"}
    viewBox="0 0 48 48"
    aria-hidden="true"
  >
    <path d={right ? "M37 9.500C28 3 11 6 8 20S15 43 26 42 44 28 40 17 30 6 25 7" : "M39 6.500 9.500 42"} />
  </svg>
);
