/** What a mail tab has the worker read: texts that only words of many languages tell. Types only. */
import type { TextAnswer, TextQuestion } from '../domain/page-texts/read-texts';

/** The texts are dropped when they are read. */
export type PageTextMessage = { readonly type: 'read-texts' } & TextQuestion;

export interface PageTextAnswers {
  'read-texts': TextAnswer;
}
