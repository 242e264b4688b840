import { clausesOfSentences } from './clauses';
import { countWords, foldToLine } from './fold';
import { holds, holdsIn, type Phrases, phrasesOf, startsWith, stripped, without } from './phrases';
import { cutSignature } from './signature';
import { capitalised, givesContact, isBare, wordsLeft } from './words-left';

const DECISION = phrasesOf('text:decision');
const SMALL_TALK = phrasesOf('text:small-talk');
const GREETING = phrasesOf('text:greeting');
const SALUTATION = phrasesOf('text:salutation');
const URGENT = phrasesOf('text:urgent');
const SIGN_OFF = phrasesOf('own:sign-off');

/** What may join days, numbers and names within a sentence. */
const JOINING = new Set(
  'at on in of or the from until till through to op om of of van tot t/m via der die dem den am um im ab bis vom oder unter au aux le la du de des ou tel phone mobile email e-mail mail telefon telefoon telefonisch ext extension gsm mob'.split(
    ' ',
  ),
);

/** Beside a phrase: one word of the writer's own, or two where one has a capital. */
const ALLOWANCE: Allowance = { lower: 1, all: 2 };

/** "…, please contact my colleague Els van Dam of Bakery Ltd". */
const MOST_NAMES = 6;

/** No template is longer, and the work stays small whatever is sent. */
const MOST_CHARACTERS = 4_000;

const MOST_SALUTATION_WORDS = 6;

export interface Boilerplate {
  readonly phrases: readonly Phrases[];
  /** Phrases beside which other people are named. */
  readonly naming: readonly Phrases[];
  /** Thanks for the message itself: courtesy, beside which a bare date would be an answer. */
  readonly thanks: readonly Phrases[];
  /** How many words of the writer's own may stand beside a phrase; two where not said. */
  readonly allowance?: Allowance;
}

/** Words in a clause that neither its phrases nor a template's ordinary words explain. */
interface Allowance {
  /** Of them in lower case: names and places have capitals. */
  readonly lower: number;
  readonly all: number;
}

type ClauseKind = 'phrase' | 'naming' | 'talk' | 'other';

interface Beside {
  readonly isNaming: boolean;
  readonly mayName: boolean;
  readonly allowance: Allowance;
}

/** Whether beside the phrase stand more words of the writer's own than a template has. */
function saysMore(
  raw: string,
  rest: string,
  { isNaming, mayName, allowance }: Beside,
  names: ReadonlySet<string>,
): boolean {
  const left = wordsLeft(rest, names);
  const capitals = capitalised(raw);
  const lower = left.filter((word) => !capitals.has(word)).length;
  if (isNaming && !mayName) return left.length > 0;
  const most = isNaming ? Math.max(MOST_NAMES, allowance.all) : allowance.all;
  return lower > allowance.lower || left.length > most;
}

/** Whether the clause is one of the phrases, or courtesy, or more than that. */
function kindOfClause(
  raw: string,
  boilerplate: Boilerplate,
  names: ReadonlySet<string>,
  mayName: boolean,
): ClauseKind {
  const folded = foldToLine(raw);
  const naming = stripped(boilerplate.naming, folded);
  const found = stripped(boilerplate.phrases, naming.rest);
  const thanks = stripped(boilerplate.thanks, found.rest);
  const anchors = [...naming.languages, ...found.languages];
  const languages = [...anchors, ...thanks.languages];
  if (languages.length > 0) {
    if (languages.some((language) => holdsIn(DECISION, language, thanks.rest))) return 'other';
    const isNaming = naming.languages.length > 0;
    const allowance = boilerplate.allowance ?? ALLOWANCE;
    if (saysMore(raw, thanks.rest, { isNaming, mayName, allowance }, names)) return 'other';
    if (isNaming) return 'naming';
    return anchors.length > 0 ? 'phrase' : 'talk';
  }
  const talk = without(SIGN_OFF, without(GREETING, without(SMALL_TALK, folded)));
  return talk !== folded && isBare(talk, names, JOINING) ? 'talk' : 'other';
}

/** "Hoi Nora", "Sehr geehrte Frau Kern": the words behind are names or titles. */
function isSalutation(raw: string): boolean {
  const folded = foldToLine(raw);
  const found = startsWith(SALUTATION, folded);
  if (!found || countWords(folded) > MOST_SALUTATION_WORDS) return false;
  const capitals = capitalised(raw);
  return wordsLeft(found.rest, new Set()).every((word) => capitals.has(word));
}

function isOnlyNames(raw: string, names: ReadonlySet<string>): boolean {
  const left = wordsLeft(foldToLine(raw), names);
  const capitals = capitalised(raw);
  return left.length <= MOST_NAMES && left.every((word) => capitals.has(word));
}

/** "Monday 3 August", "Tel. 030 1234567": a date by itself may be the answer, a number to call not. */
function isDetail(raw: string, hasPhrase: boolean, names: ReadonlySet<string>): boolean {
  const folded = foldToLine(raw);
  if (!isBare(folded, names, JOINING)) return false;
  return hasPhrase || givesContact(folded) || wordsOfNames(folded, names);
}

function wordsOfNames(folded: string, names: ReadonlySet<string>): boolean {
  return (folded.match(/[a-z0-9]+/g) ?? []).every((word) => names.has(word));
}

function sentenceAddsNothing(
  clauses: readonly string[],
  boilerplate: Boilerplate,
  names: ReadonlySet<string>,
): boolean {
  // "Call the printer" is an order; "in urgent cases call the printer" is a template's.
  const sentence = foldToLine(clauses.join(' '));
  const mayName = givesContact(sentence) || holds(URGENT, sentence);
  const kinds = clauses.map((raw) => kindOfClause(raw, boilerplate, names, mayName));
  const hasPhrase = kinds.some((kind) => kind === 'phrase' || kind === 'naming');
  const naming = kinds.indexOf('naming');
  return clauses.every((raw, index) => {
    if (kinds[index] !== 'other' || isDetail(raw, hasPhrase, names)) return true;
    return naming >= 0 && index > naming && isOnlyNames(raw, names);
  });
}

/** The clauses of each sentence, without salutation and signature; none of a long text. */
export function bodyClauses(
  own: string,
  names: ReadonlySet<string>,
): readonly (readonly string[])[] {
  if (own.length > MOST_CHARACTERS) return [];
  const sentences = clausesOfSentences(cutSignature(own, names));
  const first = sentences[0]?.[0];
  return first !== undefined && isSalutation(first)
    ? [sentences[0]?.slice(1) ?? [], ...sentences.slice(1)]
    : sentences;
}

/**
 * Whether the own words hold the given phrases, greetings and courtesy and (almost) nothing else.
 * A clause of other words is taken for something the writer wanted to say.
 */
export function saysNothingElse(
  own: string,
  boilerplate: Boilerplate,
  names: ReadonlySet<string>,
): boolean {
  if (own.length > MOST_CHARACTERS) return false;
  return bodyClauses(own, names).every((clauses) =>
    sentenceAddsNothing(clauses, boilerplate, names),
  );
}
