import type { Sign } from '../verdict';
import type { Evidence } from './evidence';
import { countWords } from './fold';
import { holds, languageHolding, phrasesOf, signOf } from './phrases';
import { asksQuestion } from './question';
import { givesContact } from './words-left';

const GONE = phrasesOf('text:gone');
const MATTER = phrasesOf('text:matter');

/** A farewell that still names who comes after is no longer than that. */
const MOST_WORDS = 80;

/** How far before "has left" the name of the one who left may stand. */
const REACH = 60;

/** "I no longer work here": the writer speaks of themselves. */
const OF_MYSELF =
  /(?<![a-z])(?:i|i'm|i've|my|ik|mijn|ich|mein|meine|je|j'ai|ma|mon|yo|mi|trabajo|io|mio|lavoro|this mailbox|this address)(?![a-z])/;

/** "My last day will be in June": until then they are there. */
const YET_TO_COME = /(?<![a-z])(?:will be|is next|wird|zal|sera|will)(?![a-z])/;

/** Whether the words are said of the sender, and not of a colleague who left. */
function isOfSender({ line, names }: Evidence): boolean {
  const at = GONE.languages
    .map(({ anywhere }) => line.search(anywhere))
    .filter((index) => index >= 0)
    .reduce((least, index) => Math.min(least, index), line.length);
  if (YET_TO_COME.test(line.slice(at, at + REACH))) return false;
  const before = line.slice(Math.max(0, at - REACH), at);
  if ((before.match(/[a-z]+/g) ?? []).some((word) => names.has(word))) return true;
  return OF_MYSELF.test(line.slice(Math.max(0, at - REACH), at + REACH));
}

/** Signs of a mail that says that its sender left and whom to write to; empty where it is not. */
export function goneSigns(evidence: Evidence): readonly Sign[] {
  const { line, own, textProves, quotes } = evidence;
  if (!textProves || quotes || countWords(line) > MOST_WORDS || asksQuestion(own ?? '')) return [];
  const language = languageHolding(GONE, line);
  if (language === null || !givesContact(line) || holds(MATTER, line)) return [];
  return isOfSender(evidence) ? [signOf(GONE, language)] : [];
}
