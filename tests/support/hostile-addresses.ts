/** Pieces that hostile addresses are made of. */
const pieces: readonly string[] = [
  "..",
  ".",
  "%2e%2e",
  "%252e%252e%252f",
  "..%5c..%5c",
  "%c0%ae%c0%ae",
  "%00",
  "%0d%0aX-Injected:%201",
  "%E0%A4%A",
  "%",
  "%ff",
  "etc",
  "passwd",
  "package.json",
  ".git",
  "cast",
  "nam-on-jo",
  "questions",
  "assets",
  "layers",
  "answers",
  "<script>alert(1)</script>",
  "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  "%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
  "javascript:alert(1)",
  "__proto__",
  "constructor",
  "%EA%B0%80",
  "x".repeat(3000),
  "",
  "~",
  "*",
  ";a=b",
  "@evil.example",
];

const queries: readonly string[] = [
  "",
  "?",
  "?seen=s9e99",
  "?seen=%E0%A4%A",
  "?seen=<script>",
  "?asof=2999-99-99",
  "?asof=__proto__",
  "?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
  "?__proto__[a]=1",
  `?q=${"y".repeat(2000)}`,
  "?a=1&a=2&&&=",
  "#<svg/onload=alert(1)>",
];

/** An address that nobody means well with, beginning with a slash; the same one for the same dice. */
export function hostileAddress(roll: () => number): string {
  const pick = (things: readonly string[]): string => things[Math.floor(roll() * things.length)] ?? "";
  const path = Array.from({ length: 1 + Math.floor(roll() * 5) }, () => pick(pieces)).join("/");
  return `/${path}${pick(queries)}`;
}
