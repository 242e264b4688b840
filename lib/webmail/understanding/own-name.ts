const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const COUNT = /^\(\p{Nd}+\+?\)\s*/u;
const ENDS_WITH_OUTLOOK = /(?<!\s)\s+[-–—]\s+Outlook$/;
const SEPARATOR = /(?<!\s)\s+[-–—]\s+|(?:(?<!\s)\s+)?:\s+/g;
/** One word for mail stands before the name, in some languages more than one. */
const WORD = /^[^\s:]+$/;
const WORDS = /^[\p{L}\p{M}]+(?:[ '’][\p{L}\p{M}]+){1,3}$/u;

/**
 * The user's name in a title such as "(2) Mail - Mia Example - Outlook", in whatever language
 * (facts/outlook.md 0); null where there is none. A title may begin with a subject instead: what
 * the label of the account button repeats is the name; what it does not repeat is taken after a
 * single word only, and after several where there is no such label.
 */
export function ownNameOf(shownTitle: string, shownLabel: string): string | null {
  const title = plain(shownTitle).replace(COUNT, '');
  const said = title.replace(ENDS_WITH_OUTLOOK, '');
  if (said === title) return null;
  const label = plain(shownLabel);
  const pieces = [...said.matchAll(SEPARATOR)].map((separator) => ({
    before: said.slice(0, separator.index),
    dash: !separator[0].includes(':'),
    name: said.slice(separator.index + separator[0].length),
  }));
  const repeated = pieces.find(({ name }) => holdsWords(label, name));
  if (repeated) return repeated.name;
  const [first] = pieces;
  if (!first?.dash) return null;
  const isNamed = WORD.test(first.before) || (label === '' && WORDS.test(first.before));
  return isNamed ? first.name : null;
}

/** Some languages write no space between words. */
const UNSPACED = /\p{Lo}/u;

function holdsWords(label: string, name: string): boolean {
  const at = label.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || name.length < 2) return false;
  if (UNSPACED.test(name)) return true;
  const around = [label.charAt(at - 1), label.charAt(at + name.length)];
  return around.every((sign) => !/[\p{L}\p{Nd}]/u.test(sign));
}

function plain(text: string): string {
  return text.replace(DIRECTION_MARKS, '').replace(/\s+/g, ' ').trim();
}
