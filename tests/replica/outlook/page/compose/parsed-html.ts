import { trustedHtml } from '../trusted-types';

/** Parses HTML under the page's Trusted Types rule (facts/outlook.md 8). */
export function parsedHtml(html: string): Document {
  return new DOMParser().parseFromString(trustedHtml(html), 'text/html');
}
