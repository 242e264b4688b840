export function hasFocus(body: Element | null): boolean {
  return body?.contains(body.ownerDocument.activeElement) ?? false;
}
