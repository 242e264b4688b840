import { countWords, foldToLine } from './fold';
import { holds, phrasesOf, startsWith } from './phrases';
import { capitalised, wordsLeft } from './words-left';

const SIGN_OFF = phrasesOf('own:sign-off');
const DECISION = phrasesOf('text:decision');
const CLOSER = phrasesOf('own:closer');
const DISCLAIMER = phrasesOf('text:disclaimer');

const MOST_LINES = 14;
const MOST_WORDS = 10;

/** A name, a firm, an address, a telephone number: no postscript, no word of decision. */
function isSignatureLine(line: string, names: ReadonlySet<string>): boolean {
  const folded = foldToLine(line);
  if (folded === '') return true;
  if (countWords(folded) > MOST_WORDS || folded.includes('?')) return false;
  if (/^(?:p\.? ?s\b|n\.? ?b\b)/.test(folded)) return false;
  if (holds(DECISION, folded) || holds(CLOSER, folded)) return false;
  const capitals = capitalised(line);
  return wordsLeft(folded, names).every((word) => capitals.has(word));
}

/** "Best regards," or, where that is left out, the sender's name alone. */
function isSignOff(line: string, names: ReadonlySet<string>): boolean {
  const folded = foldToLine(line);
  const words = folded.match(/[a-z]+/g) ?? [];
  if (words.length > 0 && words.length <= 3 && words.every((word) => names.has(word))) return true;
  const found = startsWith(SIGN_OFF, folded);
  return found !== null && !/[a-z0-9]/.test(found.rest);
}

/** Leaves out what follows the sign-off, where that is a signature, and any legal notice. */
export function cutSignature(own: string, names: ReadonlySet<string>): string {
  const lines = own.split('\n').map((line) => line.trim());
  const notice = lines.findIndex((line) => startsWith(DISCLAIMER, foldToLine(line)) !== null);
  const kept = notice > 0 ? lines.slice(0, notice) : lines;
  const signOff = kept.findIndex((line) => isSignOff(line, names));
  if (signOff < 0) return kept.join('\n');
  const below = kept.slice(signOff + 1);
  const isSignature =
    below.filter((line) => line !== '').length <= MOST_LINES &&
    below.every((line) => isSignatureLine(line, names));
  return (isSignature ? kept.slice(0, signOff) : kept).join('\n');
}
