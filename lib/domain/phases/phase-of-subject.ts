import { foldToLine } from '../judgement/fold';
import type { Phase } from '../phase';

const QUOTE =
  /(?<![a-z])(?:(?<!\w)\w*offertes?|prijsopgaven?|offerteaanvraag|kostenraming|quotes?(?! of the)|quotations?|cost estimate|proposal|(?<!\w)\w*angebot(?:s\w*)?|kostenvoranschlag|devis|proposition commerciale|offre de prix)(?![a-z])/;
const INVOICE =
  /(?<![a-z])(?:(?<!\w)\w*factuur|facturen|beta(?:al|lings)herinnering|invoices?|payment reminder|(?<!\w)\w*rechnung(?:en)?|zahlungserinnerung|mahnung|factures?|rappel de paiement)(?![a-z])/;
const PROJECT =
  /(?<![a-z])(?:kick-?off|oplevering|sprint|lancement du projet|projektstart|mise en ligne|go-?live)(?![a-z])/;

/**
 * A first guess from the subject, which every list shows.
 *
 * @param begunByMe an invoice that somebody else began to write about may be theirs
 */
export function phaseOfSubject(subject: string, begunByMe: boolean): Phase {
  const folded = foldToLine(subject.slice(0, 1_000));
  if (begunByMe && INVOICE.test(folded)) return 'invoice';
  if (QUOTE.test(folded)) return 'quote';
  return PROJECT.test(folded) ? 'project' : 'general';
}
