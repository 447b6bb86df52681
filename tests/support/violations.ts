import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** Every breach of the content security policy since the document began, in words. */
    violations?: string[];
  }
}

/** Notes every breach of the policy in the documents that the page opens from now on. */
export const noteViolations = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const violations: string[] = [];
    window.violations = violations;
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
      violations.push(`${effectiveDirective} refuses ${blockedURI} ${sample}`.trim());
    });
  });

/** Breaches noted in the open document. */
export const violationsOf = (page: Page): Promise<string[]> => page.evaluate(() => window.violations ?? []);
