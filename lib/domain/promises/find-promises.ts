import { findDatesInFolded } from '../dates/find-dates';
import type { DateContext, DateLanguage, FoundDate, Grain, Period } from '../dates/found-date';
import { countWords } from '../judgement/fold';
import type { Sign } from '../verdict';
import type { CueName } from './cue';
import { conditionEnd, cuesIn } from './cues-in';
import { looseTimeAt } from './loose-times';
import { isOfWork } from './of-work';
import { sentencesOf } from './sentences';

/** Something that the writer will do. */
export interface FoundPromise {
  /** Codes of what was found, without words of the mail: "promise:future:nl". */
  readonly signs: readonly Sign[];
  /** When it is due; null where no calendar time was named for it. */
  readonly due: Period | null;
  /** Whether any time was named, if only an hour or "in a few days". */
  readonly dated: boolean;
  /** The reader gets something from it: no mere plan, meeting or journey of the writer's. */
  readonly isOwed: boolean;
  /** The reader is to work then; else it is a deed of the writer's. */
  readonly ofWork: boolean;
}

/** As much as the judgement reads of a mail. */
const READ_CHARACTERS = 20_000;

/** "Ich verspreche es" gives its word for the sentence before it. */
const MOST_WORDS_OF_VOW = 4;

/** What is to be done by someone is not when it is done: "the list for next week". */
const NOT_ITS_TIME = /\b(?:for|list|meeting|since|from|vom|seit|sinds|depuis)(?: the)? $/;

/** "Your drafts of May": a time that is behind, although May may come again. */
const FROM_THEN = /^(?:vom|seit|sinds|depuis|since)\b/;

/** "The list by Tuesday": here the time is the deed's. */
const LIMIT = /^(?:by|before|no later|not later|on)\b/;
const UNTIL = /^(?:until|till)\b/;

/** Times for which work is announced; "we start on Monday" says yes. */
const LONG: ReadonlySet<Grain> = new Set<Grain>([
  'week',
  'part-of-month',
  'month',
  'quarter',
  'season',
]);

function announces(cues: readonly CueName[], dates: readonly FoundDate[]): boolean {
  if (dates.length === 0 || cues.includes('idle') || cues.includes('negation')) return false;
  return cues.includes('coming') || (isAnnounced(cues) && dates.some(isLong));
}

function isAnnounced(cues: readonly CueName[]): boolean {
  return cues.includes('later') || cues.includes('offers');
}

function isLong({ grain, from, until }: FoundDate): boolean {
  return LONG.has(grain) || until - from >= 14;
}

function isPromise({ cues, hasTime, dates }: Judged): boolean {
  const has = (name: CueName) => cues.includes(name);
  if (has('question')) return false;
  if (announces(cues, dates)) return true;
  if (has('vow') || (has('future') && !has('perfect'))) return true;
  if (has('perfect') || has('done-now') || has('idle')) return false;
  return has('undertaking') || (has('deed') && (has('soon') || hasTime));
}

/** Cues of verbs that do something for somebody; `future` alone may be anything. */
const DOING: readonly CueName[] = ['undertaking', 'coming', 'later', 'offers', 'vow', 'deed'];

/** "If anything happens, I'll call you on Friday": mostly nothing does. */
const ON_CONDITION =
  /^(?:(?:but|and|so|maar|en|aber|und|mais|et),? )?(?:if|unless|in case|als|indien|mocht|tenzij|mits|falls|sofern|wenn|sollten?|si|s'ils?|a moins)\b/;

const BESIDE_MEETING: readonly CueName[] = ['sends', 'coming', 'later'];

function isOwed({ cues, text }: Judged): boolean {
  if (ON_CONDITION.test(text)) return false;
  if (cues.includes('meets')) return BESIDE_MEETING.some((cue) => cues.includes(cue));
  return cues.includes('gives') || DOING.some((cue) => cues.includes(cue));
}

function ownDates(
  sentence: string,
  cues: readonly CueName[],
  context: DateContext,
): readonly FoundDate[] {
  const condition = conditionEnd(sentence, context.language);
  return findDatesInFolded(sentence, context).filter(
    ({ start, until }) =>
      start >= condition &&
      until >= context.today &&
      !FROM_THEN.test(sentence.slice(start)) &&
      (LIMIT.test(sentence.slice(start)) ||
        !NOT_ITS_TIME.test(sentence.slice(Math.max(0, start - 16), start))) &&
      !(cues.includes('negation') && UNTIL.test(sentence.slice(start, start + 6))),
  );
}

interface Judged {
  readonly text: string;
  readonly words: number;
  readonly cues: readonly CueName[];
  readonly dates: readonly FoundDate[];
  readonly hasTime: boolean;
}

function judge(sentence: string, context: DateContext): Judged {
  const cues = cuesIn(sentence, context.language);
  const dates = ownDates(sentence, cues, context);
  const loose = looseTimeAt(sentence, context.language);
  const isLoose = loose !== null && loose >= conditionEnd(sentence, context.language);
  return {
    text: sentence,
    words: countWords(sentence),
    cues,
    dates,
    hasTime: dates.length > 0 || isLoose,
  };
}

/** "The board meets on the 17th. Then you will hear from us." */
const THEN: Readonly<Record<DateLanguage, RegExp>> = {
  nl: /\b(?:dan|daarna|meteen daarna)\b/,
  en: /\b(?:then|after that|afterwards|straight after|right after)\b/,
  de: /\b(?:dann|danach|daraufhin|anschliessend)\b/,
  fr: /\b(?:alors|ensuite|apres cela|a ce moment-la|dans la foulee)\b/,
};

/** The sentence with the time of the one before it, where it gives its word for that or says "then". */
function withTimeBefore(
  sentence: Judged,
  before: Judged | undefined,
  language: DateLanguage,
): Judged {
  if (sentence.hasTime || !before?.hasTime || before.cues.includes('question')) return sentence;
  const isVowAlone = sentence.cues.includes('vow') && sentence.words <= MOST_WORDS_OF_VOW;
  if (!isVowAlone && !THEN[language].test(sentence.text)) return sentence;
  return { ...sentence, dates: before.dates, hasTime: true };
}

/** The latest of the times named: "today or at the latest tomorrow". */
function dueOf(dates: readonly FoundDate[]): Period | null {
  const last = dates.reduce<FoundDate | null>(
    (latest, date) => (latest === null || date.until > latest.until ? date : latest),
    null,
  );
  return last && { grain: last.grain, from: last.from, until: last.until, sure: last.sure };
}

const SPEAKING: readonly CueName[] = [
  'vow',
  'future',
  'undertaking',
  'deed',
  'soon',
  'coming',
  'later',
  'offers',
];

function signsOf({ cues, hasTime }: Judged, context: DateContext): readonly Sign[] {
  return [
    ...cues.filter((cue) => SPEAKING.includes(cue)).map((cue) => `promise:${cue}`),
    ...(hasTime ? ['promise:time'] : []),
  ].map((sign) => `${sign}:${context.language}`);
}

/**
 * What the writer of a text promises, sentence by sentence: first persons and companies that will
 * do something. Questions, refusals, what is done already and what this very message does are no
 * promises. `text` is the writer's own words (`ownWords`), the context's day that of writing.
 */
export function findPromises(text: string, context: DateContext): readonly FoundPromise[] {
  const judged = sentencesOf(text.slice(0, READ_CHARACTERS)).map((sentence) =>
    judge(sentence, context),
  );
  return judged.flatMap((sentence, at) => {
    const told = withTimeBefore(sentence, judged[at - 1], context.language);
    if (!isPromise(told)) return [];
    return [
      {
        signs: signsOf(told, context),
        due: dueOf(told.dates),
        dated: told.hasTime,
        isOwed: isOwed(told),
        ofWork: isOfWork(told.text, context.language),
      },
    ];
  });
}
