import { expect, test } from "vitest";
import { nginxRules } from "./nginx-rules.ts";
import { securityHeaders } from "./security-headers.ts";

/** Rules without the headers of security, which stand in one list of their own. */
const rulesAt = (base: string): string =>
  nginxRules(base)
    .split("\n")
    .filter((line) => !securityHeaders.some(([name]) => line.includes(`add_header ${name} `)))
    .join("\n");

test("nginx answers an address with its page, keeps hashed files and asks for the rest; npm run torture starts it", () =>
  expect(rulesAt("/")).toMatchInlineSnapshot(`
    "error_page 404 /404.html;
    charset utf-8;
    add_header Cache-Control "public, max-age=0, must-revalidate" always;

    location / {
      try_files $uri/index.html $uri =404;
    }
    location /assets/ {
      add_header Cache-Control "public, max-age=31536000, immutable" always;
      try_files $uri =404;
    }
    location /layers/ {
      add_header Cache-Control "public, max-age=31536000, immutable" always;
      try_files $uri =404;
    }
    location /answers/ {
      add_header Cache-Control "public, max-age=31536000, immutable" always;
      try_files $uri =404;
    }
    location = /manifest.webmanifest {
      types { }
      default_type "application/manifest+json";
    }
    location = /timeline.ics {
      types { }
      default_type "text/calendar; charset=utf-8";
    }
    location = /404.html {
      internal;
    }
    # For hosts, not for readers.
    location = /_headers {
      return 404;
    }
    location = /_nginx.conf {
      return 404;
    }
    "
  `));

test("below a base everything has the base", () =>
  expect(rulesAt("/wiki/").match(/(?:location|error_page) .*/gu)).toMatchInlineSnapshot(`
    [
      "error_page 404 /wiki/404.html;",
      "location /wiki/ {",
      "location /wiki/assets/ {",
      "location /wiki/layers/ {",
      "location /wiki/answers/ {",
      "location = /wiki/manifest.webmanifest {",
      "location = /wiki/timeline.ics {",
      "location = /wiki/404.html {",
      "location = /wiki/_headers {",
      "location = /wiki/_nginx.conf {",
    ]
  `));

test("every header of security is there, and none could end its line early", () => {
  for (const [name, value] of securityHeaders) {
    expect(nginxRules("/")).toContain(`\nadd_header ${name} "${value}" always;`);
    expect(value).not.toMatch(/["$\\]/u);
  }
});
