import { expectsAnswer } from '../judgement/expects/expects-answer';
import type { AddressForm } from '../playbook/playbook-text';
import type { DraftAdvice } from './advice';
import { asksIn } from './several-asks';
import { offersWayOut, WAY_OUT } from './ways-out';

interface Hinted {
  readonly text: string;
  readonly shown: string;
  readonly folded: string;
  readonly form: AddressForm;
}

/** Soft hints for a text into a silence: what is to be answered, and how it may be answered easily. */
export function hintsInSilence(draft: Hinted, language: string | null): readonly DraftAdvice[] {
  const { text, shown, folded, form } = draft;
  if (folded.trim() === '') return [];
  const asks = asksIn(shown);
  const last = asks.at(-1);
  if (last === undefined && !expectsAnswer({ own: shown, subject: '', language }).expects) {
    return [{ code: 'no-ask', start: text.length, end: text.length, instead: null, values: {} }];
  }
  if (offersWayOut(folded, language)) return [];
  const at = last?.end ?? text.length;
  const sentence = language === null ? undefined : WAY_OUT[language]?.[form];
  const instead = sentence === undefined ? null : ` ${sentence}`;
  return [{ code: 'no-way-out', start: at, end: at, instead, values: {} }];
}
