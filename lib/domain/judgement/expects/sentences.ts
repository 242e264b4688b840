import { foldToLine } from '../fold';

/** What a sentence says about an answer stands near its start; longer ones are lists and logs. */
const MOST_WORDS = 80;

/** Mail of more sentences is a log; what is asked stands near its start or its end. */
const MOST_SENTENCES = 240;

/** No word of a language is longer; what is, is code or a key. */
const MOST_LETTERS = 40;

const LINKS = /(?:https?:\/\/|www\.|mailto:)\S*/gi;
const ADDRESSES = /[^\s@<>]{1,64}@[^\s@<>]{1,255}/g;

/** Dots that end no sentence. */
const ABBREVIATION =
  /\b(e\.g|i\.e|etc|mr|mrs|ms|dr|nr|no|tel|bijv|bv|evt|m\.b\.t|o\.a|z\.b|d\.h|usw|ggf|bzw|p\.ex|vs|st)\.\s/gi;

const END = /(?<=[.!?…]["')\]]?)\s+|\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)]|[a-z]\))\s)/;

/** Mail programs break lines at about 76 characters; a shorter line ends where its writer ended it. */
const SHORTEST_BROKEN_LINE = 50;

function joinBrokenLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .map((line, index) => {
      const runsOn =
        line.length >= SHORTEST_BROKEN_LINE ||
        /[,;]$/.test(line) ||
        (lines[index + 1] ?? '') === '';
      return `${line}${runsOn ? '\n' : '\n\n'}`;
    })
    .join('');
}

function shortened(sentence: string): string {
  return sentence
    .split(' ', MOST_WORDS)
    .map((word) => (word.length > MOST_LETTERS ? word.slice(0, MOST_LETTERS) : word))
    .join(' ');
}

/** The text without links and addresses, whose question marks ask nothing. */
function withoutLinks(text: string): string {
  return text.replace(LINKS, ' ').replace(ADDRESSES, ' ');
}

/** Legal notices ask strangers for something, never the reader. */
const NOTICE =
  /(?:not|other than) (?:the|an) (?:intended )?(?:addressee|recipient)|do not (?:read|copy|disclose|disseminate)|(?:confidential|privileged) (?:and|information|or)|niet (?:de|voor u) (?:bedoelde|bestemd|geadresseerde)|nicht der (?:richtige|beabsichtigte|vorgesehene)|pas le destinataire|unsubscribe|mailing list --|before printing|voordat u (?:dit|deze) (?:mail|e-mail|bericht) (?:print|afdrukt)/;

function bothEnds(sentences: readonly string[]): readonly string[] {
  if (sentences.length <= MOST_SENTENCES) return sentences;
  const half = MOST_SENTENCES / 2;
  return [...sentences.slice(0, half), ...sentences.slice(-half)];
}

/** Sentences of the own words, folded, with the marks they end in. */
export function sentencesOf(own: string): readonly string[] {
  const pieces = joinBrokenLines(withoutLinks(own)).replace(ABBREVIATION, '$1 ').split(END);
  return bothEnds(pieces)
    .map((sentence) => shortened(foldToLine(sentence)))
    .filter((sentence) => /[a-z]/.test(sentence) || sentence.includes('?'))
    .filter((sentence) => !NOTICE.test(sentence));
}
