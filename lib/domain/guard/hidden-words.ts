/** Words in quotation marks are somebody else's, or a title. */
const QUOTED: readonly RegExp[] = [
  /["“„«][^"”“»\n]{1,200}["”“»]/g,
  /(?<![\p{L}\p{N}])['‘‚][^'‘’\n]{1,80}['’](?![\p{L}\p{N}])/gu,
];

const LINKS = /(?:https?:\/\/|www\.)\S*/gi;

/** Stands for hidden words: it is a word, and no word of a lexicon. */
function veil(words: string): string {
  return words.replace(/\S/g, 'x');
}

function withoutName(text: string, name: string): string {
  const trimmed = name.trim();
  return trimmed.length < 2 ? text : text.replaceAll(trimmed, veil(trimmed));
}

/**
 * The text with quotations, links and known names veiled, sign by sign, so that places stay: a client
 * may be called "Final Notice".
 */
export function withHiddenWords(text: string, names: readonly string[]): string {
  const plain = [...QUOTED, LINKS].reduce((rest, pattern) => rest.replace(pattern, veil), text);
  return names.reduce(withoutName, plain);
}
