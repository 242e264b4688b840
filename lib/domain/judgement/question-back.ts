import type { Evidence, Finding } from './evidence';
import { sentencesOf } from './expects/sentences';
import { holdsIn, phrasesOf } from './phrases';
import { asksQuestion } from './question';
import { DE } from './question-cues/de';
import { EN } from './question-cues/en';
import { ES, IT } from './question-cues/es-it';
import { FR } from './question-cues/fr';
import { NL } from './question-cues/nl';
import type { QuestionCues } from './question-cues/question-cues';
import { cutSignature } from './signature';

const DECISION = phrasesOf('text:decision');

/** Where a clause starts. */
const CLAUSE_START = '(?:^|(?<=[,;:)!?.] )|(?<=- ))';
const NOT_INSIDE = '(?<![a-z0-9])';
const NEVER = '(?!)';

/** What is asked without a mark stands in mail of a few sentences; longer mail tells. */
const MOST_SENTENCES = 12;

/** "If you have any questions, let me know": nobody has to. */
const IF_ANY =
  /\b(?:geduld|patience|paciencia|pazienza|questions|vragen|fragen|questions?|preguntas|domande)\b|\b(?:als|mocht|indien|if|wenn|falls|sollten|si|se) (?:je|u|jullie|er|het|you|there|anything|sie|du|noch|vous|tu|besoin|necesitas|necesita|serve) (?:\S+ ){0,4}(?:nodig|need|needs?|brauch\w*|benotig\w*|besoin|hulp|help|else|anders|problem\w*|opmerkingen|iets|anything|falta)\b/;

interface Compiled {
  readonly language: string;
  readonly asks: RegExp;
  readonly requests: RegExp;
}

function compiled({ language, openers, atStart, anywhere, requests }: QuestionCues): Compiled {
  const start = `${CLAUSE_START}(?:(?:${openers}),? ){0,3}(?:${atStart.join('|')})`;
  return {
    language,
    asks: new RegExp(`${start}|${NOT_INSIDE}(?:${anywhere.join('|') || NEVER})`),
    requests: new RegExp(requests.map((request) => `(?:${request})`).join('|') || NEVER),
  };
}

const CUES: readonly Compiled[] = [NL, EN, DE, FR, ES, IT].map(compiled);

function cuesFor(language: string | null): readonly Compiled[] {
  const own = CUES.filter((cues) => cues.language === language);
  return own.length > 0 ? own : CUES;
}

/** Language in which a sentence asks without a question mark; null where none does. */
function askedIn(sentences: readonly string[], language: string | null): string | null {
  for (const { language: of, asks, requests } of cuesFor(language)) {
    const decides = sentences.some((sentence) => holdsIn(DECISION, of, sentence));
    for (const sentence of sentences) {
      if (IF_ANY.test(sentence)) continue;
      if (asks.test(sentence) || (!decides && requests.test(sentence))) return of;
    }
  }
  return null;
}

/**
 * They want something from the user before they answer: my turn. A question by its mark, or by its
 * words where people leave out the mark. "Looks great, please send me the files" is a yes.
 */
export function findQuestionBack(
  { own, names }: Evidence,
  language: string | null,
): Finding | null {
  if (own === null) return null;
  if (asksQuestion(own)) return { kind: 'question-back', signs: ['text:question'] };
  const sentences = sentencesOf(cutSignature(own, names));
  if (sentences.length > MOST_SENTENCES) return null;
  const asked = askedIn(sentences, language);
  return asked === null ? null : { kind: 'question-back', signs: [`text:asks:${asked}`] };
}
