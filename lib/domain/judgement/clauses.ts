/** Ordinal days and abbreviations end in a dot that ends no sentence. */
const ORDINAL =
  /(\d{1,2})\.\s+(?=(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[zc]))/gi;
const ABBREVIATION = /\b(tel|fr|hr|mr|mrs|ms|dr|ext|nr|ca|mob)\.\s/gi;

/** "tot en met" joins no two clauses. */
const INCLUSIVE = /\b(?:tot en met|up to and including)\b/gi;

const SENTENCE_END = /(?<=[.!?…])\s+|\n/;

/** What may start another thought; French and Spanish `en` is mostly a preposition. */
const CLAUSE_END =
  /(?<![,;:()])[,;:()]+(?=\s|$)|[()]|\s[-–—|•*·/]+\s|\s(?:and|but|und(?! herren)|aber|sondern|deshalb|maar|dus|want|et(?! messieurs)|mais|donc|y(?! (?:a|ai|avez|suis|serai|revien))|pero|quindi)\s|\sso\s(?=(?:i|you|we|please|go|do|feel)\b)|\sen\s(?!(?:cong|cas|vacan|d[ée]place|mon|ce|r[ée]union|formation|interne|cours|attente|caso|mi|un|su|tu|la|el|dringend|urgence)\S*)/iu;

/** Mail programs break lines at about 76 characters; a shorter line ends where its writer ended it. */
const SHORTEST_BROKEN_LINE = 50;

function joinBrokenLines(text: string): string {
  let joined = '';
  let previous = '';
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const runsOn =
      line !== '' &&
      (/[,:;]$/.test(previous) ||
        (previous.length >= SHORTEST_BROKEN_LINE && !/[.!?…]$/.test(previous)));
    joined += `${runsOn ? ' ' : '\n'}${line}`;
    previous = line;
  }
  return joined;
}

function hasContent(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece);
}

/** Sentences of own words, each as its clauses, as written. */
export function clausesOfSentences(text: string): readonly (readonly string[])[] {
  return joinBrokenLines(text.replace(/[^\S\n]+/g, ' '))
    .replace(ORDINAL, '$1 ')
    .replace(ABBREVIATION, '$1 ')
    .replace(INCLUSIVE, 't/m')
    .split(SENTENCE_END)
    .map((sentence) => ` ${sentence} `.split(CLAUSE_END).filter(hasContent))
    .filter((clauses) => clauses.length > 0);
}
