import { Component, type VNode } from 'preact';
import type { Length } from '../../lib/domain/playbook/compose-text';
import type { AddressForm } from '../../lib/domain/playbook/playbook-text';
import type { TextId } from '../../lib/domain/step';
import type { ClosingFacts } from '../../lib/messages/closing-text';
import type { Advice, ComposeAnswers } from '../../lib/messages/compose-messages';
import type { OfferedText, Proposal } from '../../lib/messages/messages';
import type { Translate } from '../../lib/messages/translate';
import { ClosingPrompts } from './closing-prompts';
import { MannerChoice, TextChoice } from './follow-up-choices';
import { FollowUpPopover } from './follow-up-popover';
import { AdviceSentences, Preview } from './follow-up-preview';
import { MissingFields } from './missing-fields';

/** Which text is wanted; what is null is as the two write, and the settings say. */
export interface WantedText {
  readonly step: TextId;
  readonly form: AddressForm | null;
  readonly length: Length | null;
  readonly given: Readonly<Record<string, string>>;
}

export interface FollowUpMenuProps {
  /** The fitting one first. */
  readonly texts: readonly OfferedText[];
  /** Null where the worker could not be asked. */
  readonly propose: (wanted: WantedText) => Promise<ComposeAnswers['propose'] | null>;
  readonly onInsert: (proposal: Proposal, advice: Advice) => void;
  readonly onClose: () => void;
  readonly t: Translate;
}

interface MenuState extends WantedText {
  /** Every variable that was missing once: its question stays while it is being answered. */
  readonly asked: readonly string[];
  readonly proposal: Proposal | null;
  readonly advice: Advice | null;
  readonly closing: ClosingFacts | null;
  /** Whether the proposal is the text that is wanted now; until then it stays in sight. */
  readonly current: boolean;
}

/** Which text, what it says, what is still needed for it, and what speaks for another moment. */
export class FollowUpMenu extends Component<FollowUpMenuProps, MenuState> {
  override state: MenuState = {
    step: this.props.texts[0]?.id ?? 'reminder',
    form: null,
    length: null,
    given: {},
    asked: [],
    proposal: null,
    advice: null,
    closing: null,
    current: false,
  };
  #proposed = 0;

  override componentDidMount(): void {
    void this.#propose();
  }

  override componentWillUnmount(): void {
    this.#proposed += 1;
  }

  #change(change: Partial<WantedText & Pick<MenuState, 'asked'>>): void {
    this.setState({ ...change, current: false }, () => void this.#propose());
  }

  async #propose(): Promise<void> {
    this.#proposed += 1;
    const number = this.#proposed;
    const { step, form, length, given } = this.state;
    const answer = await this.props.propose({ step, form, length, given });
    if (number !== this.#proposed) return;
    const { proposal = null, advice = null, closing = null } = answer ?? {};
    const missing = proposal?.missing ?? [];
    this.setState(({ asked }) => ({
      proposal,
      advice,
      closing,
      current: true,
      asked: [...new Set([...asked, ...missing])],
    }));
  }

  override render(): VNode {
    const { texts, onInsert, onClose, t } = this.props;
    const { step, form, length, given, asked, proposal, advice, closing, current } = this.state;
    const ready = current && proposal?.missing.length === 0;
    return (
      <FollowUpPopover label={t('mailPage.insertFollowUp')} onClose={onClose}>
        <TextChoice
          texts={texts}
          chosen={step}
          onChoose={(chosen) => this.#change({ step: chosen, asked: [] })}
          t={t}
        />
        {proposal && (
          <MannerChoice
            proposal={proposal}
            form={form ?? proposal.form}
            length={length ?? proposal.length}
            onForm={(chosen) => this.#change({ form: chosen })}
            onLength={(chosen) => this.#change({ length: chosen })}
            t={t}
          />
        )}
        <MissingFields
          names={asked}
          given={given}
          onGiven={(now) => this.#change({ given: now })}
          t={t}
        />
        <Preview proposal={proposal} t={t} />
        {advice && <AdviceSentences advice={advice} words={wordsOf(proposal)} t={t} />}
        {closing && <ClosingPrompts facts={closing} t={t} />}
        <div class="actions">
          <button type="button" class="quiet" onClick={onClose}>
            {t('mailPage.close')}
          </button>
          <button
            type="button"
            class="main"
            disabled={!ready}
            onClick={(event) => event.isTrusted && proposal && advice && onInsert(proposal, advice)}
          >
            {t('mailPage.insert')}
          </button>
        </div>
      </FollowUpPopover>
    );
  }
}

/** As the guard was given them. */
function wordsOf(proposal: Proposal | null): string {
  return proposal?.paragraphs.join('\n') ?? '';
}
