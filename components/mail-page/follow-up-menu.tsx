import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../../lib/domain/step';
import type { Proposal } from '../../lib/messages/messages';
import { stepName } from '../../lib/messages/names-text';
import type { Translate } from '../../lib/messages/translate';
import { MissingFields } from './missing-fields';

export interface FollowUpMenuProps {
  /** The fitting step first. */
  readonly steps: readonly Step[];
  readonly propose: (
    step: Step,
    given: Readonly<Record<string, string>>,
  ) => Promise<Proposal | null>;
  readonly onInsert: (proposal: Proposal) => void;
  readonly onClose: () => void;
  readonly t: Translate;
}

/** Which text, what it says, and what is still needed for it. */
export function FollowUpMenu(props: FollowUpMenuProps): VNode {
  const { steps, propose, onInsert, onClose, t } = props;
  const [step, setStep] = useState<Step>(steps[0] ?? 'reminder');
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let current = true;
    void propose(step, given).then((made) => {
      if (!current) return;
      setProposal(made);
      setAsked((before) => [...new Set([...before, ...(made?.missing ?? [])])]);
    });
    return () => {
      current = false;
    };
  }, [step, given, propose]);
  // Without a list of inputs: the page may have moved the button, which closes a popover.
  useEffect(() => {
    if (menu.current?.matches(':popover-open') === false) openBeside(menu.current);
  });
  const ready = proposal !== null && proposal.missing.length === 0;
  return (
    <div
      class="menu"
      popover="manual"
      role="dialog"
      aria-label={t('mailPage.insertFollowUp')}
      ref={menu}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <fieldset class="steps">
        <legend>{t('mailPage.choose')}</legend>
        {steps.map((one) => (
          <label key={one}>
            <input type="radio" name="step" checked={one === step} onChange={() => setStep(one)} />
            {stepName(one, t)}
          </label>
        ))}
      </fieldset>
      <MissingFields names={asked} given={given} onGiven={setGiven} t={t} />
      <p class="preview-label">{t('mailPage.preview')}</p>
      <div class="preview" dir="auto" lang={proposal?.language}>
        {proposal?.paragraphs.map((paragraph, index) => <p key={index}>{paragraph}</p>) ??
          t('mailPage.noProposal')}
      </div>
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
