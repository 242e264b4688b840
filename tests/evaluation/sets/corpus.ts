import path from 'node:path';
import { dayFromIso } from '../../../lib/domain/dates/calendar-day';
import { judgeIncoming } from '../../../lib/domain/judgement/judge-incoming';
import { judgeOutgoing } from '../../../lib/domain/judgement/judge-outgoing';
import type { Person } from '../../../lib/domain/person';
import type { Extent, Verdict } from '../../../lib/domain/verdict';
import { readJsonLines } from '../json-lines';
import type { EvaluationSet, Measured, Measures } from '../measure';
import { share } from '../share';

/** A line of corpus/messages.jsonl; corpus/README.md says what each field means. */
interface CorpusMessage {
  readonly id: string;
  readonly lang: string;
  readonly direction: 'in' | 'out';
  readonly from: Person;
  readonly subject: string;
  /** Local time in `ZONE`, "2026-06-10T09:30". */
  readonly sent: string;
  readonly text: string;
  readonly kind: string;
  readonly extent?: Extent;
  readonly threadSubject?: string;
  readonly alsoRight?: readonly string[];
  readonly expects?: boolean;
  /** "2026-07-06" */
  readonly backOn?: string;
  readonly promise?: { readonly due: readonly [string, string] | null };
  readonly form?: string;
}

export interface CorpusResult {
  readonly message: CorpusMessage;
  /** What the judgement said, in the words of the corpus. */
  readonly said: string;
  readonly right: boolean;
  /** Whether the date of return was read; absent where the message names none. */
  readonly backOnRight?: boolean;
  /** Whether the last day of a promised time was read; absent where none was promised. */
  readonly dueRight?: boolean;
  /** Whether the form of address was read; absent where it is not labelled. */
  readonly formRight?: boolean;
}

const ZONE = 'Europe/Amsterdam';
/** All of the corpus was sent, and everybody is back, in summer time. */
const OFFSET = '+02:00';

/** Verdicts on own mail after which nobody waits. */
const EXPECTS_NOTHING: ReadonlySet<string> = new Set(['closer', 'statement', 'thanks', 'fyi']);

/** Written by somebody, and the wait ends with it. */
const HEARD: ReadonlySet<string> = new Set(['answer', 'question-back', 'closer']);

const AUTOMATIC: ReadonlySet<string> = new Set([
  'auto-reply',
  'receipt',
  'bounce',
  'delay-notice',
  'calendar',
  'list-mail',
  'gone',
]);

export async function corpusResults(folder: string): Promise<readonly CorpusResult[]> {
  const messages = await readJsonLines<CorpusMessage>(path.join(folder, 'messages.jsonl'));
  return messages.map((message) => (message.direction === 'in' ? incoming(message) : own(message)));
}

function incoming(message: CorpusMessage): CorpusResult {
  const { from, subject, text, extent = 'whole', threadSubject } = message;
  const verdict = judgeIncoming({
    from,
    subject,
    text,
    extent,
    language: message.lang,
    sentAt: Date.parse(`${message.sent}${OFFSET}`),
    zone: ZONE,
    ...(threadSubject === undefined ? {} : { threadSubject }),
  });
  const said = verdict.gone ? 'gone' : verdict.kind;
  const right = said === message.kind || (message.alsoRight?.includes(said) ?? false);
  return { message, said, right, ...detailsOf(message, verdict) };
}

type Details = Pick<CorpusResult, 'backOnRight' | 'dueRight' | 'formRight'>;

function detailsOf({ backOn, promise, form }: CorpusMessage, verdict: Verdict): Details {
  const back = backOn && Date.parse(`${backOn}T00:00${OFFSET}`);
  const due = promise?.due && dayFromIso(promise.due[1]);
  return {
    ...(back === undefined ? {} : { backOnRight: verdict.backOn === back }),
    ...(due === undefined || due === null ? {} : { dueRight: verdict.promised?.until === due }),
    ...(form === undefined ? {} : { formRight: verdict.form === form }),
  };
}

function own(message: CorpusMessage): CorpusResult {
  const { subject, text, extent = 'whole', lang } = message;
  const verdict = judgeOutgoing({ subject, text, extent, language: lang });
  const expects = !EXPECTS_NOTHING.has(verdict.kind);
  const said = expects ? 'expects an answer' : 'expects nothing';
  return { message, said, right: expects === message.expects };
}

/** The project's own labelled mail: every kind in nl, en, de and fr, written for it. */
export const corpus: EvaluationSet = {
  name: 'corpus',
  async measure(folder) {
    const results = await corpusResults(folder);
    if (results.length === 0) return null;
    const came = results.filter(({ message }) => message.direction === 'in');
    return {
      accuracy: shareRight(results),
      ...shareRightBy(results, ({ message }) => `lang:${message.lang}`),
      ...shareRightBy(came, ({ message }) => `in:${message.kind}`),
      ...shareRightBy(
        results.filter(({ message }) => message.direction === 'out'),
        ({ message }) => `out:${message.kind}`,
      ),
      backOn: shareOf(came.flatMap(({ backOnRight }) => backOnRight ?? [])),
      promisedUntil: shareOf(came.flatMap(({ dueRight }) => dueRight ?? [])),
      form: shareOf(came.flatMap(({ formRight }) => formRight ?? [])),
      personsTakenForMachines: count(came, ({ message, said, right }) => {
        return !right && !AUTOMATIC.has(message.kind) && AUTOMATIC.has(said);
      }),
      answersNotHeard: count(came, ({ message, said, right }) => {
        return !right && HEARD.has(message.kind) && !HEARD.has(said);
      }),
    };
  },
};

function shareRight(results: readonly CorpusResult[]): Measured {
  return shareOf(results.map(({ right }) => right));
}

function shareOf(cases: readonly boolean[]): Measured {
  return share(cases.filter(Boolean).length, cases.length);
}

function shareRightBy(
  results: readonly CorpusResult[],
  nameOf: (result: CorpusResult) => string,
): Measures {
  const names = [...new Set(results.map(nameOf))];
  return Object.fromEntries(
    names.map((name) => [name, shareRight(results.filter((result) => nameOf(result) === name))]),
  );
}

function count(
  results: readonly CorpusResult[],
  isCounted: (result: CorpusResult) => boolean,
): Measured {
  return { value: results.filter(isCounted).length, n: results.length, goal: 0, isLoss: true };
}
