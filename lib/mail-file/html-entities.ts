/** Named characters that mail programs write for letters, blanks and signs of our languages. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
  shy: '',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  cent: '¢',
  sect: '§',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  iexcl: '¡',
  iquest: '¿',
};

/** "&eacute;" is a letter and the mark over it. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi;
const ACCENTED = new RegExp(`^([a-z])(${Object.keys(MARKS).join('|')})$`, 'i');

/** Text of an HTML source with its characters in place of their names; unknown names stay. */
export function withCharacters(source: string): string {
  return source.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    return named(name ?? '') ?? whole;
  });
}

function named(name: string): string | null {
  const [, letter, mark] = ACCENTED.exec(name) ?? [];
  if (letter !== undefined && mark !== undefined) {
    return `${letter}${MARKS[mark.toLowerCase()] ?? ''}`.normalize('NFC');
  }
  return NAMED[name] ?? NAMED[name.toLowerCase()] ?? null;
}

function character(code: number): string {
  const isSound = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isSound ? String.fromCodePoint(code) : '';
}
