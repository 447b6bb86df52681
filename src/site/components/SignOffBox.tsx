import type { SignOff } from "../../wiki/queries/claim.ts";

const cells = [
  { kind: "official", hangul: "공식" },
  { kind: "press", hangul: "보도" },
  { kind: "outlet", hangul: "매체" },
  { kind: "talk", hangul: "소문" },
] as const satisfies readonly { kind: keyof SignOff; hangul: string }[];

/** The four cells are read as one: an image that no image element could hold. */
const asImage = { role: "img" } as const;

/** The sign-off box: how many independent origins of each kind. Eight reprints are one. */
export const SignOffBox = ({ signOff }: { readonly signOff: SignOff }) => (
  <span
    {...asImage}
    className="sign-off"
    aria-label={`Said by: ${cells.map(({ kind }) => `${signOff[kind]} ${kind}`).join(", ")}`}
  >
    {cells.map(({ kind, hangul }) => (
      <span key={kind} className={signOff[kind] > 0 ? "signed" : undefined}>
        <span lang="ko">{hangul}</span>
        <b>{signOff[kind] > 0 && signOff[kind]}</b>
      </span>
    ))}
  </span>
);

/** The English heads above a column of sign-off boxes. */
export const SignOffHeads = () => (
  <span className="sign-off-heads">
    {cells.map(({ kind }) => (
      <span key={kind}>{kind}</span>
    ))}
  </span>
);
