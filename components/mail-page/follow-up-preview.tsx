import type { VNode } from 'preact';
import { draftAdviceText, timingAdviceText } from '../../lib/messages/advice-text';
import type { Advice } from '../../lib/messages/compose-messages';
import type { Proposal } from '../../lib/messages/messages';
import type { Translate } from '../../lib/messages/translate';

interface PreviewProps {
  readonly proposal: Proposal | null;
  readonly t: Translate;
}

export function Preview({ proposal, t }: PreviewProps): VNode {
  return (
    <>
      <p class="preview-label">{t('mailPage.preview')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <div class="preview" dir="auto" lang={proposal?.language} tabIndex={0}>
        {proposal?.subject && (
          <p class="preview-subject">
            <b>{proposal.subject}</b>
          </p>
        )}
        {proposal?.paragraphs.map((paragraph, index) => <p key={index}>{paragraph}</p>) ??
          t('mailPage.noProposal')}
      </div>
    </>
  );
}

interface AdviceSentencesProps {
  readonly advice: Advice;
  /** The words that were judged. */
  readonly words: string;
  readonly t: Translate;
}

/** What the guard says before the text goes in: it keeps nobody from inserting it. */
export function AdviceSentences({ advice, words, t }: AdviceSentencesProps): VNode | null {
  const { timing, draft } = advice;
  if (timing.length + draft.length === 0) return null;
  return (
    <ul class="advice" aria-label={t('advice.title')}>
      {timing.map((one) => (
        <li key={one.code}>{timingAdviceText(one, t)}</li>
      ))}
      {draft.map((one) => (
        <li key={`${one.code} ${one.start}`}>{draftAdviceText(one, words, t)}</li>
      ))}
    </ul>
  );
}
