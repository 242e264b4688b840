import { isShown } from './is-shown';

/**
 * Types into a field that is shown and empty: the browser's own editing command gives the page the
 * events of a keyboard, and can be undone.
 * @returns whether the text stands there
 */
export function fillEmpty(field: HTMLInputElement | null, text: string): boolean {
  if (field?.value !== '' || !isShown(field)) return false;
  field.focus();
  return field.ownerDocument.execCommand('insertText', false, text) && field.value === text;
}
