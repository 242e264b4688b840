import path from 'node:path';
import { judgeIncoming } from '../../../lib/domain/judgement/judge-incoming';
import type { IncomingKind, VerdictKind } from '../../../lib/domain/verdict';
import { readJsonLines } from '../json-lines';
import type { EvaluationSet, Measures } from '../measure';
import { share } from '../share';

interface Row {
  readonly from: { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly text: string;
  readonly label: string;
}

interface Judged {
  readonly label: string;
  readonly kind: VerdictKind;
}

/** A mail system says that the mail did not come, or not yet: the floors count both as bounces. */
const REPORTS_FAILURE: readonly VerdictKind[] = ['bounce', 'delay-notice'];
const FAILURES: readonly string[] = ['bounce-failed', 'bounce-delayed'];

/** Whatever of these a person's mail is taken for, it no longer counts as an answer. */
const NO_ANSWER: readonly VerdictKind[] = [
  'auto-reply',
  'receipt',
  'calendar',
  'list-mail',
] satisfies readonly IncomingKind[];

function judged({ from, subject, text, label }: Row): Judged {
  const person = { address: from.email.toLowerCase(), name: from.name };
  const mail = { from: person, subject, text, extent: 'whole', language: null } as const;
  return { label, kind: judgeIncoming(mail).kind };
}

function isPerson({ label }: Judged): boolean {
  return label === 'personal' || label === 'list';
}

function measuresOf(mails: readonly Judged[]): Measures {
  const count = (labels: readonly string[], kinds: readonly VerdictKind[]) =>
    mails.filter(({ label, kind }) => labels.includes(label) && kinds.includes(kind)).length;
  const labelled = (label: string) => mails.filter((mail) => mail.label === label).length;
  const people = mails.filter(isPerson);
  const peopleAs = (kinds: readonly VerdictKind[]) =>
    people.filter(({ kind }) => kinds.includes(kind)).length;
  const failures = mails.filter(({ kind }) => REPORTS_FAILURE.includes(kind)).length;
  const autoReplies = mails.filter(({ kind }) => kind === 'auto-reply').length;
  return {
    bounceRecall: share(count(['bounce-failed'], REPORTS_FAILURE), labelled('bounce-failed'), {
      floor: 0.977,
      goal: 0.995,
    }),
    bouncePrecision: share(count(FAILURES, REPORTS_FAILURE), failures, {
      floor: 0.917,
      goal: 0.98,
    }),
    bounceHitsPersons: {
      value: peopleAs(REPORTS_FAILURE),
      n: people.length,
      floor: 0,
      goal: 0,
      isLoss: true,
    },
    autoReplyRecall: share(count(['auto-reply'], ['auto-reply']), labelled('auto-reply'), {
      floor: 0.765,
      goal: 0.93,
    }),
    autoReplyPrecision: share(count(['auto-reply'], ['auto-reply']), autoReplies),
    autoReplyHitsPersons: share(peopleAs(NO_ANSWER), people.length, {
      floor: 0.045,
      goal: 0.01,
      isLoss: true,
    }),
  };
}

/** Mail labelled as bounce, auto-reply, list or personal; baselines: `auto` (sender and subject). */
export const auto: EvaluationSet = {
  name: 'auto',
  async measure(folder) {
    const rows = await readJsonLines<Row>(path.join(folder, 'auto', 'messages.jsonl'));
    return rows.length === 0 ? null : measuresOf(rows.map(judged));
  },
};
