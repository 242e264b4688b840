import type { CalendarDay } from '../dates/calendar-day';
import { findDatesInFolded } from '../dates/find-dates';
import { DATE_LANGUAGES, type DateLanguage, type Period } from '../dates/found-date';
import { mayNamePromise, type PromiseStage } from '../promises/nudge-window';
import type { DraftAdvice } from './advice';
import type { PlacedText } from './placed-fold';

/** What somebody of the thread promised, and how it stands today. */
export interface PromiseInDraft {
  readonly due: Period;
  /** The day it was written: "September" meant the one after it. */
  readonly madeOn: CalendarDay;
  readonly stage: PromiseStage;
}

/** Words that hold somebody to a time, folded. */
const HOLDS_TO: Readonly<Record<DateLanguage, RegExp>> = {
  nl: /\b(?:beloof\w*|beloofd\w*|toegezegd|toezegging|afgesproken|afspraak|besproken|(?:je|jij|u|jullie) (?:zou|zouden|zei|zeiden|had|hadden|hebt|vertelde|noemde|schreef|sprak|gaf)|(?:zou|zouden|zei|had|hadden|vertelde|noemde|schreef|sprak|gaf|hebt|heb) (?:je|jij|u|jullie)|volgens (?:jou|u|jullie)|zoals (?:gezegd|aangekondigd)|(?:zou|zouden) (?:\S{1,20} ){0,4}(?:komen|beginnen|starten|doorgaan|klaar|horen|krijgen)|iets voor)\b/,
  en: /\b(?:promis\w*|agreed|agreement|you (?:said|told|mentioned|wrote|had|were|would|spoke|talked|were going)|(?:was|were) (?:going|supposed|due|meant|planned) to|would (?:start|begin|be ready|come|have)|according to you|as (?:discussed|announced))\b/,
  de: /\b(?:verspr\w*|zugesagt|zusage|vereinbart|abgesprochen|besprochen|angekundigt|(?:sie|du|ihr) (?:sagten|sagtest|hatten|hattest|haben|hast|wollten|wolltest|schrieben|schriebst|sprachen|sprachst|erwahnten|erwahntest)|(?:sagten|hatten|haben|wollten|schrieben|sprachen|erwahnten) sie|(?:sagtest|hattest|hast|wolltest|schriebst|sprachst|erwahntest) du|sollte|sollten|laut (?:ihnen|dir)|wie gesagt)\b/,
  fr: /\b(?:prom(?:is|esse|ettiez|ettais)|convenu|(?:vous|tu) (?:m'|me |nous )?(?:aviez|avez|avais|as|disiez|disais|parliez|parlais|deviez|devais|ecriviez|ecrivais|evoquiez|evoquais)|(?:devait|devaient|etait prevu|etaient prevus)|selon (?:vous|toi)|comme (?:prevu|annonce))/,
};

const SENTENCE = /[^.!?…\n]+[.!?…]*/g;

/** Longer ones are lists. */
const SENTENCE_CHARACTERS = 600;

function overlaps(one: Period, other: Period): boolean {
  return one.from <= other.until && other.from <= one.until;
}

/** A fresh word in its place that holds nobody to anything. */
const AFRESH: Readonly<Record<DateLanguage, string>> = {
  nl: 'Ik ben benieuwd hoe het er nu voor staat.',
  en: 'I’d like to hear how things stand now.',
  de: 'Mich interessiert, wie es jetzt steht.',
  fr: 'J’aimerais savoir où en est le projet.',
};

function namesIt(sentence: string, promise: PromiseInDraft, language: DateLanguage): boolean {
  if (!HOLDS_TO[language].test(sentence)) return false;
  const { due, madeOn } = promise;
  return findDatesInFolded(sentence, { language, today: madeOn }).some((date) =>
    overlaps(date, due),
  );
}

/**
 * Sentences that name a promised time after it has begun, next to words of promising: who reads them
 * feels reprimanded (facts/mission-rows.md S1-12).
 */
export function namesPromise(
  { folded, placeOf }: PlacedText,
  language: string | null,
  promise: PromiseInDraft | null,
): readonly DraftAdvice[] {
  if (promise === null || mayNamePromise(promise.stage)) return [];
  const languages = DATE_LANGUAGES.filter((known) => language === null || known === language);
  return [...folded.matchAll(SENTENCE)].flatMap(({ 0: raw, index }) => {
    const sentence = raw.slice(0, SENTENCE_CHARACTERS);
    const spoken = languages.find((known) => namesIt(sentence, promise, known));
    if (spoken === undefined) return [];
    const start = placeOf(index + raw.length - raw.trimStart().length);
    const end = placeOf(index + raw.length);
    return [{ code: 'names-promise' as const, start, end, instead: AFRESH[spoken], values: {} }];
  });
}
