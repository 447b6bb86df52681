import http from "node:http";

/** What a server answers. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** The body as it came, in bytes, and read as text. */
  readonly bytes: Buffer;
  readonly text: string;
}

/** Asks for a target without following redirects and without tidying it; characters that no client sends are encoded. */
export const askRaw = (
  address: string,
  target: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const { hostname: host, port } = new URL(address);
    const path = target.replaceAll(/[^\x21-\x7e]/gu, encodeURIComponent);
    http
      .request({ host, port, path, method, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => {
          const bytes = Buffer.concat(parts);
          const { statusCode: status = 0, headers: sent } = response;
          resolve({ status, headers: sent, bytes, text: bytes.toString("utf8") });
        });
      })
      .on("error", reject)
      .end();
  });

/** What is wrong with an answer to a hostile target: nothing, where it is a page of the site or a plain refusal. */
export function faultOf(target: string, { status, headers, text }: RawAnswer, absent: string): string[] {
  const told = (what: string): string => `${target.slice(0, 200)}: ${what}`;
  return [
    ...([200, 404].includes(status) ? [] : [told(`status ${status}`)]),
    ...(status === 404 && text !== absent ? [told("404 with other words than 404.html")] : []),
    ...("x-injected" in headers ? [told("a header of its own")] : []),
    ...(text.includes("alert(1)") || text.includes("root:x:")
      ? [told("what was sent, or a file of the host")]
      : []),
    ...("location" in headers ? [told("a redirect")] : []),
  ];
}
