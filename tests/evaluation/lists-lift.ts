/** Whether messages judged to expect an answer are answered more often (set `lists`). */
import path from 'node:path';
import { expectsAnswer } from '../../lib/domain/judgement/expects/expects-answer';
import { ownWords } from '../../lib/domain/judgement/own-words';
import { cutSignOff } from '../../lib/domain/judgement/sign-off';
import { drawnInterval } from './interval';
import { readJsonLines } from './json-lines';
import type { Measured } from './measure';

const LISTS = ['usrp-users', 'linux-man'];
const LINKS = /(?:https?:\/\/|www\.)\S*/gi;

interface Mail {
  readonly id: string;
  readonly threadId: string;
  readonly date: string;
  readonly person: string;
  readonly to: readonly unknown[];
  readonly subject: string;
  readonly text: string;
}

interface Truth {
  readonly replies: readonly {
    readonly id: string;
    readonly answeredBy: string | null;
    readonly censored: boolean;
  }[];
}

/** An outgoing message of a list's owners. */
export interface OutgoingCase {
  readonly answered: boolean;
  /** How surely it expects an answer, 0 to 1. */
  readonly strength: number;
  readonly hasQuestionMark: boolean;
}

/** Outgoing messages whose fate is known; none where the folder lacks the set. */
export async function outgoingCases(folder: string): Promise<readonly OutgoingCase[]> {
  const cases: OutgoingCase[] = [];
  for (const list of LISTS) {
    const mails = await readJsonLines<Mail>(path.join(folder, `lists/private-${list}.jsonl`));
    const truths = await readJsonLines<Truth>(path.join(folder, `lists/truth-${list}.jsonl`));
    const standings = standingsOf(mails);
    const byId = new Map(mails.map((mail) => [mail.id, mail]));
    for (const { id, answeredBy, censored } of truths.flatMap(({ replies }) => replies)) {
      const mail = byId.get(id);
      if (censored || mail === undefined) continue;
      cases.push({ answered: answeredBy !== null, ...judged(mail, standings.get(id)) });
    }
  }
  return cases;
}

/** Answered share of the messages judged to expect an answer over that of the others. */
export function expectsLift(cases: readonly OutgoingCase[]): Measured {
  const marked = cases.filter(({ hasQuestionMark }) => hasQuestionMark).length;
  const statistic = (drawn: readonly OutgoingCase[]) => {
    const sorted = [...drawn].sort((a, b) => b.strength - a.strength);
    const size = Math.round((marked / cases.length) * drawn.length);
    return ratio(sorted.slice(0, size), sorted.slice(size));
  };
  return measured(cases, statistic, { floor: 1.51, goal: 1.65 });
}

/** The same with the bare question mark as the judge. */
export function questionMarkLift(cases: readonly OutgoingCase[]): Measured {
  return measured(cases, (drawn) =>
    ratio(
      drawn.filter(({ hasQuestionMark }) => hasQuestionMark),
      drawn.filter(({ hasQuestionMark }) => !hasQuestionMark),
    ),
  );
}

function measured(
  cases: readonly OutgoingCase[],
  statistic: (drawn: readonly OutgoingCase[]) => number,
  aim: Pick<Measured, 'floor' | 'goal'> = {},
): Measured {
  const interval = drawnInterval(cases, statistic);
  return { value: statistic(cases), n: cases.length, interval, ...aim };
}

function ratio(some: readonly OutgoingCase[], others: readonly OutgoingCase[]): number {
  const answered = (of: readonly OutgoingCase[]) =>
    of.filter((one) => one.answered).length / Math.max(1, of.length);
  return answered(some) / Math.max(answered(others), Number.EPSILON);
}

interface InThread {
  readonly earlier: number;
  readonly followsOwn: boolean;
  readonly addressees: number;
}

/** Where each message stands in its thread, as the page would show it. */
function standingsOf(mails: readonly Mail[]): ReadonlyMap<string, InThread> {
  const threads = new Map<string, Mail[]>();
  for (const mail of mails) {
    threads.set(mail.threadId, [...(threads.get(mail.threadId) ?? []), mail]);
  }
  return new Map(
    [...threads.values()].flatMap((thread) => {
      const sorted = [...thread].sort((a, b) => a.date.localeCompare(b.date));
      return sorted.map((mail, earlier): [string, InThread] => [
        mail.id,
        {
          earlier,
          followsOwn: sorted[earlier - 1]?.person === mail.person,
          addressees: mail.to.length,
        },
      ]);
    }),
  );
}

function judged(mail: Mail, standing: InThread | undefined) {
  const own = cutSignOff(ownWords(mail.text).text);
  const message = { own, subject: mail.subject, language: 'en' };
  return {
    strength: expectsAnswer(standing ? { ...message, standing } : message).strength,
    hasQuestionMark: own.replace(LINKS, ' ').includes('?'),
  };
}
