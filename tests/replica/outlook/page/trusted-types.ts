/**
 * The page's own Trusted Types policy (facts/outlook.md 8). It is the default one, and yet strings
 * stay refused in sinks: only the page's own code, which knows the word, has them taken.
 */
interface TrustedPolicy {
  createHTML(html: string, word: symbol): string;
  createScriptURL(url: string, word: symbol): string;
}

interface TrustedPolicies {
  createPolicy(
    name: string,
    rules: Record<keyof TrustedPolicy, (text: string, word: unknown) => string | null>,
  ): TrustedPolicy;
}

const OWN_CODE = Symbol('own code');
const taken = (text: string, word: unknown) => (word === OWN_CODE ? text : null);

let policy: TrustedPolicy | null = null;

/** Throws where somebody was here before. */
export function createDefaultPolicy(): void {
  const { trustedTypes } = window as unknown as { readonly trustedTypes: TrustedPolicies };
  policy = trustedTypes.createPolicy('default', { createHTML: taken, createScriptURL: taken });
}

/** Markup of the page's own making, for a parser or a sink; really a TrustedHTML. */
export function trustedHtml(html: string): string {
  return made().createHTML(html, OWN_CODE);
}

export function trustedScriptUrl(url: string): string {
  return made().createScriptURL(url, OWN_CODE);
}

function made(): TrustedPolicy {
  if (!policy) throw new Error('the page has no policy yet');
  return policy;
}
