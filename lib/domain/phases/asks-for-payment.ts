import type { Sign } from '../verdict';

/**
 * Whether a mail of mine asks when an invoice is paid, by its signs. An invoice itself names its term
 * ("would you pay this by 30 June?"), or only invites questions ("do you have any, let me know").
 */
export function asksForPayment(signs: readonly Sign[]): boolean {
  const has = (name: string) => signs.some((sign) => sign.startsWith(`own:${name}:`));
  const isInvoice = signs.some((sign) => sign.startsWith('phase:invoice:'));
  return isInvoice && has('question') && !has('deadline') && !has('if-any');
}
