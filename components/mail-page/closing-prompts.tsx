import type { VNode } from 'preact';
import { type ClosingFacts, effortAdviceText, effortText } from '../../lib/messages/closing-text';
import type { Translate } from '../../lib/messages/translate';

interface ClosingPromptsProps {
  readonly facts: ClosingFacts;
  readonly t: Translate;
}

/**
 * Before a closure: what went into it, what one knows and only assumes, and whether to go on
 * (facts/mission-rows.md S0-24, S4-09, S4-15). Folded: nobody has to look at it.
 */
export function ClosingPrompts({ facts, t }: ClosingPromptsProps): VNode {
  return (
    <details class="closing">
      <summary>{t('closing.open')}</summary>
      <p>{effortText(facts, t)}</p>
      <ul>
        <li>{t('closing.known')}</li>
        <li>{t('closing.assumed')}</li>
        <li>{effortAdviceText(facts.advice, t)}</li>
      </ul>
    </details>
  );
}
