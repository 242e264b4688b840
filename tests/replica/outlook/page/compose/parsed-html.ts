/**
 * Parses HTML under the page's Trusted Types rule: the string passes through the page's own policy
 * `default`, which the browser calls for it (facts/outlook.md 8).
 */
export function parsedHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
