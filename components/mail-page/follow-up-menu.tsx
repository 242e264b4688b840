import { Component, createRef, type VNode } from 'preact';
import type { TextId } from '../../lib/domain/step';
import type { OfferedText, Proposal } from '../../lib/messages/messages';
import { textName } from '../../lib/messages/names-text';
import type { Translate } from '../../lib/messages/translate';
import { MissingFields } from './missing-fields';

export interface FollowUpMenuProps {
  /** The fitting step first. */
  readonly steps: readonly OfferedText[];
  readonly propose: (
    step: TextId,
    given: Readonly<Record<string, string>>,
  ) => Promise<Proposal | null>;
  readonly onInsert: (proposal: Proposal) => void;
  readonly onClose: () => void;
  readonly t: Translate;
}

interface MenuState {
  readonly step: TextId;
  readonly given: Readonly<Record<string, string>>;
  /** Every variable that was missing once: its question stays while it is being answered. */
  readonly asked: readonly string[];
  readonly proposal: Proposal | null;
}

/**
 * Which text, what it says, and what is still needed for it. A class, as hooks would weigh a
 * twentieth of all that a mail tab loads.
 */
export class FollowUpMenu extends Component<FollowUpMenuProps, MenuState> {
  override state: MenuState = {
    step: this.props.steps[0]?.id ?? 'reminder',
    given: {},
    asked: [],
    proposal: null,
  };
  readonly #menu = createRef<HTMLDivElement>();
  #proposed = 0;

  override componentDidMount(): void {
    this.componentDidUpdate();
    void this.#propose();
  }

  /** The page may have moved the button, which closes a popover. */
  override componentDidUpdate(): void {
    const menu = this.#menu.current;
    if (menu?.matches(':popover-open') === false) openBeside(menu);
  }

  override componentWillUnmount(): void {
    this.#proposed += 1;
  }

  #change(change: Partial<Pick<MenuState, 'step' | 'given'>>): void {
    this.setState(change, () => void this.#propose());
  }

  async #propose(): Promise<void> {
    this.#proposed += 1;
    const number = this.#proposed;
    const { step, given } = this.state;
    const proposal = await this.props.propose(step, given);
    if (number !== this.#proposed) return;
    const missing = proposal?.missing ?? [];
    this.setState(({ asked }) => ({ proposal, asked: [...new Set([...asked, ...missing])] }));
  }

  override render(): VNode {
    const { steps, onInsert, onClose, t } = this.props;
    const { step, given, asked, proposal } = this.state;
    const ready = proposal?.missing.length === 0;
    return (
      <div
        class="menu"
        popover="manual"
        role="dialog"
        aria-label={t('mailPage.insertFollowUp')}
        ref={this.#menu}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      >
        <fieldset class="steps">
          <legend>{t('mailPage.choose')}</legend>
          {steps.map((one) => (
            <label key={one.id}>
              <input
                type="radio"
                name="step"
                checked={one.id === step}
                onChange={() => this.#change({ step: one.id })}
              />
              {textName(one, t)}
            </label>
          ))}
        </fieldset>
        <MissingFields
          names={asked}
          given={given}
          onGiven={(now) => this.#change({ given: now })}
          t={t}
        />
        <Preview proposal={proposal} t={t} />
        <div class="actions">
          <button type="button" class="quiet" onClick={onClose}>
            {t('mailPage.close')}
          </button>
          <button
            type="button"
            class="main"
            disabled={!ready}
            onClick={(event) => event.isTrusted && proposal && onInsert(proposal)}
          >
            {t('mailPage.insert')}
          </button>
        </div>
      </div>
    );
  }
}

function Preview({ proposal, t }: { proposal: Proposal | null; t: Translate }): VNode {
  return (
    <>
      <p class="preview-label">{t('mailPage.preview')}</p>
      <div class="preview" dir="auto" lang={proposal?.language}>
        {proposal?.paragraphs.map((paragraph, index) => <p key={index}>{paragraph}</p>) ??
          t('mailPage.noProposal')}
      </div>
    </>
  );
}

const EDGE = 8;

/**
 * In the top layer, so that no box of the page can cut it off; on the side of its button where
 * there is more room, so that it may grow when the text arrives.
 */
function openBeside(menu: HTMLElement): void {
  const button = menu.parentElement?.getBoundingClientRect() ?? new DOMRect();
  menu.showPopover();
  const { width } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(EDGE, Math.min(button.left, innerWidth - width - EDGE))}px`;
  const above = button.top - 2 * EDGE;
  const below = innerHeight - button.bottom - 2 * EDGE;
  menu.style.maxHeight = `${Math.max(above, below)}px`;
  if (above > below) menu.style.bottom = `${innerHeight - button.top + EDGE}px`;
  else menu.style.top = `${button.bottom + EDGE}px`;
  menu.querySelector('input')?.focus();
}
