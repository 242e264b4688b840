import { ask } from '../messages/client';
import type { PageAnswer, PageQuestion } from '../webmail/understanding/facts';

/** Has the worker understand what the page shows; null where it cannot be reached. */
export function understandPage(
  question: PageQuestion,
  told: (answer: PageAnswer | null) => void,
): void {
  void ask({ type: 'understand-page', ...question }).then((answer) =>
    told(answer.ok ? answer.value : null),
  );
}
