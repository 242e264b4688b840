import type { Phase } from './phase';

/** Words that name a quote, in nl, en, de and fr. */
const QUOTE =
  /\b(offerte|prijsopgave|quote|quotation|proposal|angebot|kostenvoranschlag|devis)\b/iu;

/** A first guess that the user can correct. */
export function phaseOfSubject(subject: string): Phase {
  return QUOTE.test(subject) ? 'quote' : 'general';
}
