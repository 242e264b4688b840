import { visibleText } from '../visible-text';
import { beganWithText, ownTextOfField, plainFieldOf } from './plain-body';

/**
 * What begins behind the user's own part of a body: signature, forwarded or answered mail. In quoted
 * mail the page puts `x_` before such ids (facts/outlook.md 3).
 */
const END_OF_OWN_PART = [
  '#Signature',
  '#appendonsend',
  '#divRplyFwdMsg',
  '#mail-editor-reference-message-container',
  ':scope > hr',
].join(', ');

const ANSWERED_MAIL = '#divRplyFwdMsg, #mail-editor-reference-message-container';
export const QUOTED = '[id^="x_"], blockquote[type="cite"]';
const LONGEST = 20_000;

/** The element at which the user's own part of a body ends; null where all is theirs. */
export function endOfOwnPart(body: Element): Element | null {
  return body.querySelector(END_OF_OWN_PART);
}

/** Whether the body holds the mail that it answers, or may do so. */
export function quotesAMail(body: Element | null): boolean {
  const field = plainFieldOf(body);
  if (field) return beganWithText(field);
  return body !== null && body.querySelector(ANSWERED_MAIL) !== null;
}

/** What the user wrote in the body of a compose box, above signature and quote. */
export function ownTextOfBody(body: Element | null): string {
  if (!body) return '';
  const field = plainFieldOf(body);
  if (field) return ownTextOfField(field);
  return visibleText(body, { without: QUOTED, before: endOfOwnPart(body), limit: LONGEST }).text;
}
