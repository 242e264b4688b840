import { countWords, foldToLine } from './fold';
import { phrasesOf, startsWith } from './phrases';

const SIGN_OFF = phrasesOf('own:sign-off');

/** Under the greeting stand a name, perhaps a firm and a number. */
const MOST_LINES_BELOW = 5;

const MOST_WORDS = 4;

/** "Groet," or "Best regards, Lisa": nothing but the greeting, and at most a name. */
function isSignOff(line: string): boolean {
  if (line === '' || countWords(line) > MOST_WORDS + 2) return false;
  const found = startsWith(SIGN_OFF, foldToLine(line));
  if (!found) return false;
  const rest = found.rest.trim();
  return rest === '' || (/^[,;]/.test(rest) && countWords(rest) <= MOST_WORDS);
}

/** The text without the greeting at its end and what stands under it, unless nothing is left. */
export function cutSignOff(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const earliest = Math.max(0, lines.length - 1 - MOST_LINES_BELOW);
  for (let index = earliest; index < lines.length; index += 1) {
    if (!isSignOff(lines[index] ?? '')) continue;
    const body = lines.slice(0, index).join('\n').trim();
    return body === '' ? text.trim() : body;
  }
  return text.trim();
}
