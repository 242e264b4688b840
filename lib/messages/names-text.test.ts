import { expect, it } from 'vitest';
import { textsIn } from '../../tests/support/texts';
import { RELATIONS } from '../domain/relation';
import { STATUSES } from '../domain/status';
import { STEPS } from '../domain/step';
import type { VerdictKind } from '../domain/verdict';
import { LANGUAGES } from '../settings/settings';
import type { InsertFailure } from './messages';
import {
  failureText,
  relationName,
  statusName,
  stepAction,
  stepName,
  turnName,
  verdictName,
} from './names-text';

/** Records, so that a code added later without a line here does not compile. */
const VERDICTS: Record<VerdictKind, true> = {
  answer: true,
  'holding-reply': true,
  promise: true,
  'question-back': true,
  'auto-reply': true,
  receipt: true,
  bounce: true,
  'delay-notice': true,
  calendar: true,
  'list-mail': true,
  request: true,
  statement: true,
  closer: true,
};
const FAILURES: Record<InsertFailure, true> = {
  'answered-meanwhile': true,
  'not-their-turn': true,
  'not-seen': true,
  'wrong-recipients': true,
  'thread-not-found': true,
  'no-reply-box': true,
  'editor-refused': true,
  'not-shown': true,
  expired: true,
  asked: true,
};

function keysOf<K extends string>(record: Record<K, true>): readonly K[] {
  return Object.keys(record) as K[];
}

it.each(LANGUAGES)('names every step, status, relation, turn, verdict and failure in %s', (one) => {
  const t = textsIn(one);
  const names = [
    ...STEPS.map((step) => stepName(step, t)),
    ...STEPS.map((step) => stepAction(step, t)),
    ...STATUSES.map((status) => statusName(status, t)),
    ...[null, ...RELATIONS].map((relation) => relationName(relation, t)),
    ...(['theirs', 'mine', 'nobody', 'unknown'] as const).map((turn) => turnName(turn, t)),
    ...keysOf(VERDICTS).map((verdict) => verdictName(verdict, t)),
    ...keysOf(FAILURES).map((failure) => failureText(failure, t)),
  ];
  expect(names.every((name) => name.length > 0)).toBe(true);
});
