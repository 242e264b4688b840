export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
