import path from 'node:path';
import { judgeIncoming } from '../../../lib/domain/judgement/judge-incoming';
import type { IncomingKind, VerdictKind } from '../../../lib/domain/verdict';
import { readJsonLines } from '../json-lines';
import type { EvaluationSet } from '../measure';

interface Row {
  readonly text: string;
}

const AUTOMATIC: readonly VerdictKind[] = [
  'auto-reply',
  'bounce',
  'calendar',
  'delay-notice',
  'list-mail',
  'receipt',
] satisfies readonly IncomingKind[];

function isTakenForAutomatic({ text }: Row): boolean {
  const from = { address: '', name: '' };
  const mail = { from, subject: '', text, extent: 'whole', language: 'de' } as const;
  return AUTOMATIC.includes(judgeIncoming(mail).kind);
}

/** Texts that people wrote in German, without sender or subject: none of them is automatic. */
export const germanMails: EvaluationSet = {
  name: 'german-mails',
  async measure(folder) {
    const rows = await readJsonLines<Row>(path.join(folder, 'german-mails', 'messages.jsonl'));
    if (rows.length === 0) return null;
    const value = rows.filter(isTakenForAutomatic).length;
    return { automaticFalseAlarms: { value, n: rows.length, goal: 0, isLoss: true } };
  },
};
