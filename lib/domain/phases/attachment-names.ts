import { foldToLine } from '../judgement/fold';

/** No name is longer; what is, says nothing. */
const MOST_CHARACTERS = 200;

const QUOTE =
  /(?<![a-z])(?:(?:prijs)?offerte|prijsopgave|prijsvoorstel|kostenraming|quote|quotation|estimate|proposal|(?:preis|honorar)?angebot|kostenvoranschlag|devis|offre|proposition commerciale)(?![a-z])/;
const INVOICE =
  /(?<![a-z])(?:(?:voorschot|slot|eind)?factuur|invoice|(?:abschlags|schluss|teil)?rechnung|facture|honorarnote|beta(?:al|lings)herinnering|zahlungserinnerung|mahnung)(?![a-z])/;

/** "MyQuote_final-2.pdf" as the words it is made of. */
function wordsOf(name: string): string {
  const apart = name.slice(0, MOST_CHARACTERS).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return foldToLine(apart).replace(/[^a-z0-9]+/g, ' ');
}

/** What the names of the files that I sent say: an invoice before a quote. */
export function phaseOfAttachments(names: readonly string[]): 'invoice' | 'quote' | null {
  const all = names.map(wordsOf);
  if (all.some((name) => INVOICE.test(name))) return 'invoice';
  return all.some((name) => QUOTE.test(name)) ? 'quote' : null;
}
