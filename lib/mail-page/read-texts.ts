import type { TextAnswer, TextQuestion } from '../domain/page-texts/read-texts';
import { ask } from '../messages/client';

/** Has the worker read texts of the page; null where it cannot be reached. */
export function readTexts(question: TextQuestion, told: (answer: TextAnswer | null) => void): void {
  void ask({ type: 'read-texts', ...question }).then((answer) =>
    told(answer.ok ? answer.value : null),
  );
}
