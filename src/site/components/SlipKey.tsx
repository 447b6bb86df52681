const names = {
  reported: "reported",
  rumour: "rumour",
  superseded: "superseded or expired",
  recalled: "recalled later",
  best: "best reading of the day",
  half: "half of the outlook",
  past: "already past",
} as const;

/** What the styles of boxes and lines mean. */
export const SlipKey = () => (
  <ul className="slip-key" aria-hidden="true">
    {Object.entries(names).map(([look, name]) => (
      <li key={look} className={`slip-key-${look}`}>
        {name}
      </li>
    ))}
  </ul>
);
