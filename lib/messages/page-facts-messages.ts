/** What a mail tab has the worker understand (adr 22). Types only. */
import type { PageAnswer, PageQuestion } from '../webmail/understanding/facts';

/** Nothing of it is kept. */
export type PageFactsMessage = { readonly type: 'understand-page' } & PageQuestion;

export interface PageAnswers {
  'understand-page': PageAnswer;
}
