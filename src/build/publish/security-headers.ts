import { createHash } from "node:crypto";
import { headScript } from "../head-script.ts";

/**
 * How a policy lists a script or style that stands in the page: by its SHA-256 (CSP 3, 2.3.1).
 * @example hashOf("") is "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='".
 */
export const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const directives = (styles: readonly string[]): readonly string[] => [
  "default-src 'none'",
  `script-src 'self' ${hashOf(headScript)}`,
  ["style-src 'self'", ...styles].join(" "),
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  // One policy makes one address: that of the service worker (src/site/app/register-worker.ts).
  "trusted-types register-worker",
];

/**
 * What a page may load and do: files of its own origin, the one inline script, and the style sheets that stand in it,
 * which are given by their hashes. Nothing is `unsafe-`. This is the policy as a page carries it for hosts that send no
 * headers; `frame-ancestors` is known to headers alone.
 */
export const pagePolicy = (styles: readonly string[]): string => directives(styles).join("; ");

/** Powers that browsers give to pages, and that no page of ours uses: all are switched off. */
const unused: readonly string[] = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/**
 * The one that is used, for one’s own links and forecasts. Sharing is used too, and stands at `self` by itself: some
 * systems do not know `web-share`, and their browsers call it a fault.
 */
const used: readonly string[] = ["clipboard-write"];

/** One header of an answer. */
export type Header = readonly [name: string, value: string];

/**
 * Headers of every answer of a site whose pages hold the style sheets with these hashes: those of the OWASP Secure
 * Headers Project, but for `Strict-Transport-Security`, which is the host’s to promise.
 */
export const securityHeaders = (styles: readonly string[]): readonly Header[] => [
  ["Content-Security-Policy", `${pagePolicy(styles)}; frame-ancestors 'none'`],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  [
    "Permissions-Policy",
    [...unused.map((power) => `${power}=()`), ...used.map((power) => `${power}=(self)`)].join(", "),
  ],
  // An address can carry how far the reader has watched.
  ["Referrer-Policy", "no-referrer"],
  ["X-Content-Type-Options", "nosniff"],
];

const heededOfFiles: ReadonlySet<string> = new Set([
  "Cross-Origin-Resource-Policy",
  "X-Content-Type-Options",
]);

/**
 * Those of the headers that browsers heed of code, style, typefaces and data: what is no document has no use for a
 * policy. They spare a first visit over HTTP/1.1 a seventh of its bytes.
 */
export const fileHeaders: readonly Header[] = securityHeaders([]).filter(([name]) => heededOfFiles.has(name));
