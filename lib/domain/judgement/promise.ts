import {
  DATE_LANGUAGES,
  type DateContext,
  type DateLanguage,
  type Period,
} from '../dates/found-date';
import { DAY } from '../instant';
import { localTimeAt } from '../local-clock';
import { findPromises } from '../promises/find-promises';
import type { Sign } from '../verdict';
import type { Evidence } from './evidence';
import type { Cue } from './expects/cues/cue-lists';
import { ASKS, sentenceStrength } from './expects/sentence-strength';
import { sentencesOf } from './expects/sentences';
import { countWords } from './fold';
import type { DateOrder, IncomingMail } from './incoming-mail';
import { languageHolding, phrasesOf } from './phrases';
import { cutSignature } from './signature';

const HAND_OVER = phrasesOf('own:hand-over');

/** Longer mail has told what it was about; what else it announces is a side matter. */
const MOST_WORDS = 60;

/** A sum of money settles something, whatever else is announced. */
const PRICE = /[€$£]\s?\d|\d\s?(?:€|euros?\b|eur\b|dollars?\b|chf\b)/i;

/** "I'm faxing it to you right now": handed over with this mail. */
const RIGHT_NOW =
  /\b(?:faxing|sending|forwarding|e-?mailing|attaching)\b.{0,30}\bnow\b|\b(?:stuur|mail|schicke|sende|envoie|transmets)\b.{0,30}\b(?:nu|nu meteen|jetzt|gerade|tout de suite|a l'instant)\b/;

export interface PromiseFinding {
  readonly kind: 'promise';
  readonly signs: readonly Sign[];
  readonly promised: Period;
  /** Work for me; else a deed of theirs. */
  readonly ofWork?: true;
}

function languagesOf(language: string | null): readonly DateLanguage[] {
  if (language === null) return DATE_LANGUAGES;
  return DATE_LANGUAGES.filter((one) => one === language);
}

/** Cues by which a reader is to do something; words alone weigh too loosely here. */
const ASKING: ReadonlySet<Cue> = new Set<Cue>(['asks', 'asks-for-word', 'asks-for-opinion']);

const PLEASE = /\b(?:please|pls|kindly|graag|gelieve|bitte|veuillez|merci de|svp|aub)\b/;

/**
 * They ask or order something: whatever they promise beside it, the reader has to do something.
 * "In October we need you again" is the promise itself.
 */
function wantsSomething(
  text: string,
  language: string | null,
  isPromise: (sentence: string) => boolean,
): boolean {
  return sentencesOf(text).some((sentence) => {
    if (isPromise(sentence) && !PLEASE.test(sentence)) return false;
    const { strength, cues } = sentenceStrength(sentence, language);
    return strength >= ASKS && cues.some(({ cue }) => ASKING.has(cue));
  });
}

function orderOf(dateOrder: DateOrder | undefined): Pick<DateContext, 'order'> {
  if (dateOrder === undefined) return {};
  return { order: dateOrder === 'month-day' ? 'month-first' : 'day-first' };
}

/**
 * "I'll send you the contract on Friday": they will come back, and say when. A yes beside it does
 * not end the wait, since the ball is theirs (facts/mail-behaviour.md E5: with a date a promise).
 * What hands over what was asked, names a price, asks the reader to do something or only makes an
 * appointment is none. Of several promises the first counts: it is what the mail is about.
 */
export function findDatedPromise(
  mail: IncomingMail,
  { own, line, names, textProves }: Evidence,
  language: string | null,
): PromiseFinding | null {
  const { sentAt, zone, dateOrder } = mail;
  if (own === null || sentAt === undefined || zone === undefined || !textProves) return null;
  if (PRICE.test(own) || RIGHT_NOW.test(line)) return null;
  if (languageHolding(HAND_OVER, line) !== null) return null;
  const today = Math.floor(localTimeAt(sentAt, zone) / DAY);
  const text = cutSignature(own, names);
  if (countWords(text) > MOST_WORDS) return null;
  for (const one of languagesOf(language)) {
    const context: DateContext = { language: one, today, ...orderOf(dateOrder) };
    const owed = (from: string) =>
      findPromises(from, context).find(({ due, isOwed }) => due !== null && isOwed);
    const found = owed(text);
    if (!found?.due) continue;
    if (wantsSomething(text, language, (sentence) => owed(sentence) !== undefined)) return null;
    const { signs, due: promised, ofWork } = found;
    return { kind: 'promise', signs, promised, ...(ofWork ? { ofWork } : {}) };
  }
  return null;
}
