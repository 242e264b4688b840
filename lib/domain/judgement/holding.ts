import type { Evidence, Finding } from './evidence';
import { countWords, foldToLine } from './fold';
import { DE } from './holding-cues/de';
import { EN } from './holding-cues/en';
import { ES, IT } from './holding-cues/es-it';
import { FR } from './holding-cues/fr';
import type { HoldingCues } from './holding-cues/holding-cues';
import { NL } from './holding-cues/nl';
import { bodyClauses } from './nothing-else';
import { holds, holdsIn, phrasesOf, without } from './phrases';
import { wordsLeft } from './words-left';

const CONDITION = phrasesOf('text:condition');
const DECISION = phrasesOf('text:decision');
const WHEN = phrasesOf('text:when');
const GREETING = phrasesOf('text:greeting');
const HAND_OVER = phrasesOf('own:hand-over');
const SMALL_TALK = phrasesOf('text:small-talk');
const SIGN_OFF = phrasesOf('own:sign-off');

/** A holding reply is short; longer mail tells something. */
const MOST_WORDS = 60;

/** Dates, times, prices and percentages all come in digits. */
const NUMBER = /\d/;

type CueKind = Exclude<keyof HoldingCues, 'language'>;

/** In this order they are taken out of a clause; what is left are the writer's own words. */
const KINDS: readonly CueKind[] = [
  'pending',
  'delivers',
  'comesBack',
  'later',
  'reason',
  'courtesy',
];

/** Without one of these nobody says that an answer is to come. */
const HOLDING: ReadonlySet<CueKind> = new Set<CueKind>(['pending', 'delivers', 'comesBack']);

/** How many words of the writer's own may stand beside a cue. */
const ALLOWANCE: Readonly<Record<CueKind, number>> = {
  pending: 5,
  delivers: 6,
  comesBack: 1,
  reason: 5,
  later: 1,
  courtesy: 2,
};

/** "Unfortunately not yet": regret decides nothing beside what is still open. */
const REGRET = /\b(?:helaas|leider|unfortunately|malheureusement|lamentablemente|purtroppo)\b/g;

/** Cues after which a date is a reason's ("last week I was ill"), and no date of an answer. */
const EXPLAINS: ReadonlySet<CueKind> = new Set<CueKind>(['reason', 'courtesy']);

/** "Hier leite ich Ihnen …": done with this very message. */
const WITH_THIS =
  /\b(?:hier|hierbij|hiermee|hiermit|anbei|soeben|im anhang|in der anlage|beigefugt|zur erinnerung|bijlage|bijgaand|attached|enclosed|en piece jointe|bij deze|here|herewith|hereby|ci-joint|voici|ecco)\b/;

/** "If you want I'll send you …" is an offer. */
const IF = /^(?:if|als|indien|wenn|falls|si|se)\b/;

/** Parts of this day and week, which lists of days do not hold. */
const THIS_DAY =
  /\b(?:vanavond|vanmiddag|vanochtend|deze week|this (?:afternoon|evening|morning|week)|heute|diese woche|ce soir|cet apres-midi|cette semaine|esta (?:tarde|semana)|stasera|questa settimana)\b/;

/** "As soon as the photographer is done, I'll send you the folder." */
const AS_SOON_AS =
  /^(?:zodra|als|wanneer|as soon as|once|when|after|sobald|wenn|nachdem|des que|quand|une fois que|lorsque|en cuanto|cuando|appena|quando)\b/;

interface Compiled {
  readonly language: string;
  readonly patterns: readonly (readonly [CueKind, RegExp])[];
}

function compiled(cues: HoldingCues): Compiled {
  const patterns = KINDS.map((kind): readonly [CueKind, RegExp] => [
    kind,
    new RegExp(`(?<![a-z0-9])(?:${cues[kind].join('|')})(?![a-z0-9])`, 'g'),
  ]);
  return { language: cues.language, patterns };
}

const CUES: readonly Compiled[] = [NL, EN, DE, FR, ES, IT].map(compiled);

interface Clause {
  readonly folded: string;
  readonly found: readonly CueKind[];
  /** Without the cues. */
  readonly rest: string;
}

function read(raw: string, { patterns }: Compiled): Clause {
  const folded = foldToLine(raw).replace(/(?<![!?.])[!?.]+$/, '');
  const found: CueKind[] = [];
  let rest = folded;
  for (const [kind, pattern] of patterns) {
    const left = rest.replace(pattern, ' ');
    if (left !== rest) found.push(kind);
    rest = left;
  }
  return { folded, found, rest };
}

function namesTime({ folded, found }: Clause): boolean {
  if (found.some((kind) => EXPLAINS.has(kind))) return false;
  const rest = without(GREETING, folded);
  return holds(WHEN, rest) || THIS_DAY.test(rest);
}

/** Decides, hands over, names a day, or comes back only on some condition. */
function counters(clause: Clause, language: string): boolean {
  const { found, rest } = clause;
  if (holdsIn(DECISION, language, rest.replace(REGRET, ' ')) || holds(HAND_OVER, rest)) return true;
  if (namesTime(clause)) return true;
  if (found.includes('delivers') && (WITH_THIS.test(clause.folded) || IF.test(clause.folded))) {
    return true;
  }
  const isFirm = found.includes('pending') || found.includes('delivers');
  return found.includes('comesBack') && !isFirm && holds(CONDITION, rest);
}

/** "Thanks, Tom": a name behind a courtesy. */
function isVocative(raw: string, before: Clause | undefined): boolean {
  return before?.found.includes('courtesy') === true && /^\W*\p{Lu}\p{Ll}{2,}\W*$/u.test(raw);
}

/** "Mijn vrouw | en ik twijfelen nog", "bin | aber noch nicht dazu gekommen": the start of what follows. */
const BEGINS =
  /^(?:(?:mijn|onze|ons|my|our|meine?|unsere?|mon|ma|notre|mi|mio|mia) \S+|(?:ik |ich |i |we |wir |je )?(?:bin|habe?|haben|sind|ben|heb|hebben|zijn|am|have|are|suis|ai))$/;

/** Whether a clause without cues is a greeting, small talk or nothing at all. */
function isEmpty({ folded }: Clause, names: ReadonlySet<string>): boolean {
  const rest = without(SIGN_OFF, without(GREETING, without(SMALL_TALK, folded)));
  return !holds(WHEN, rest) && wordsLeft(rest, names).length === 0;
}

function isOnlyCues(clause: Clause, names: ReadonlySet<string>): boolean {
  const allowed = Math.max(...clause.found.map((kind) => ALLOWANCE[kind]));
  return wordsLeft(clause.rest, names).length <= allowed;
}

/** What a sentence is of; null where the writer says something of their own. */
function kindsOf(
  raws: readonly string[],
  cues: Compiled,
  names: ReadonlySet<string>,
): readonly CueKind[] | null {
  const clauses = raws.map((raw) => read(raw, cues));
  const found = clauses.flatMap((clause) => clause.found);
  const fits = clauses.every((clause, index) => {
    if (counters(clause, cues.language)) return false;
    if (clause.found.length > 0) return isOnlyCues(clause, names);
    if (isVocative(raws[index] ?? '', clauses[index - 1]) || isEmpty(clause, names)) return true;
    if (BEGINS.test(clause.folded.trim()) && clauses[index + 1]?.found.includes('pending')) {
      return true;
    }
    return found.includes('delivers') && AS_SOON_AS.test(clause.folded);
  });
  return fits ? found : null;
}

function cueIn(
  sentences: readonly (readonly string[])[],
  cues: Compiled,
  names: ReadonlySet<string>,
): CueKind | null {
  let holding: CueKind | null = null;
  for (const clauses of sentences) {
    const kinds = kindsOf(clauses, cues, names);
    if (kinds === null) return null;
    holding ??= kinds.find((kind) => HOLDING.has(kind)) ?? null;
  }
  return holding;
}

const SIGNS: Readonly<Record<CueKind, string>> = {
  pending: 'text:pending',
  delivers: 'text:will-send',
  comesBack: 'text:comes-back',
  reason: 'text:reason',
  later: 'text:later',
  courtesy: 'text:courtesy',
};

/**
 * "We are still on it": heard from, but not answered (S1-03). Only a short text that says this, why
 * and courtesies, clause by clause, and nothing else: no date, number, decision or praise. Questions
 * and dated promises were found before.
 */
export function findHoldingReply(
  { own, names, textProves }: Evidence,
  language: string | null,
): Finding | null {
  if (!textProves || own === null) return null;
  const sentences = bodyClauses(own, names);
  const text = sentences.flat().join(' ');
  if (countWords(text) > MOST_WORDS || NUMBER.test(text)) return null;
  const known = CUES.filter((cues) => cues.language === language);
  for (const cues of known.length > 0 ? known : CUES) {
    const cue = cueIn(sentences, cues, names);
    if (cue !== null) {
      return { kind: 'holding-reply', signs: [`${SIGNS[cue]}:${cues.language}`] };
    }
  }
  return null;
}
