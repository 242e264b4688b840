import { FollowUpButton } from '../../components/mail-page/follow-up-button';
import type { Step } from '../domain/step';
import { ask } from '../messages/client';
import type { Proposal } from '../messages/messages';
import type { Translate } from '../messages/translate';
import type { ComposeBox, Webmail } from '../webmail/port';
import { insertInto } from './insert-into';
import type { Notices } from './notices';
import { createOwnHost, type OwnHost } from './own-host';

export interface FollowUpParts {
  readonly webmail: Webmail;
  readonly notices: Notices;
  readonly t: Translate;
  readonly signal: AbortSignal;
}

/** The button in one compose box, its menu, and what was put in. */
export class FollowUp {
  /** The step whose text was put into the box, if any. */
  inserted: Step | null = null;
  readonly #box: ComposeBox;
  readonly #parts: FollowUpParts;
  readonly #host: OwnHost;
  #steps: readonly Step[] = [];
  #open = false;

  constructor(box: ComposeBox, parts: FollowUpParts) {
    this.#box = box;
    this.#parts = parts;
    const tag = box.toolbarAnchor()?.localName === 'td' ? 'td' : 'div';
    this.#host = createOwnHost('follow-up', tag, parts.signal);
  }

  /** Asks the worker which steps fit, and keeps the button in its place; none fits: no button. */
  async refresh(): Promise<void> {
    const account = this.#parts.webmail.account();
    const threadId = this.#box.threadId();
    if (!this.#box.isOpen() || account === null || threadId === null) return;
    const answer = await ask({ type: 'thread-standing', account, threadId });
    this.#steps = answer.ok ? (answer.value.standing?.steps ?? []) : [];
    if (this.#steps.length === 0) this.#host.element.remove();
    else this.#show();
  }

  /** Opens the menu with a step first, to ask what its text still needs. */
  askWith(step: Step): void {
    this.#steps = [step, ...this.#steps.filter((other) => other !== step)];
    this.#open = true;
    this.#show();
  }

  remove(): void {
    this.#host.remove();
  }

  #show(): void {
    place(this.#box, this.#host);
    this.#host.show(
      <FollowUpButton
        open={this.#open}
        steps={this.#steps}
        propose={this.#propose}
        onOpen={() => this.#turn(true)}
        onClose={() => this.#turn(false)}
        onInsert={(proposal) => void this.#insert(proposal)}
        t={this.#parts.t}
      />,
    );
  }

  #turn(open: boolean): void {
    this.#open = open;
    this.#show();
  }

  readonly #propose = async (
    step: Step,
    given: Readonly<Record<string, string>>,
  ): Promise<Proposal | null> => {
    const account = this.#parts.webmail.account();
    const threadId = this.#box.threadId();
    if (account === null || threadId === null) return null;
    const answer = await ask({ type: 'propose', account, threadId, step, given });
    return answer.ok ? answer.value.proposal : null;
  };

  async #insert(proposal: Proposal): Promise<void> {
    this.#turn(false);
    const { notices, t } = this.#parts;
    if (await insertInto(this.#box, proposal, notices, t)) this.inserted = proposal.step;
  }
}

/** In the toolbar where that is recognised, else floating at the lower edge of the body. */
function place(box: ComposeBox, { element }: OwnHost): void {
  const anchor = box.toolbarAnchor();
  if (anchor) {
    if (anchor.nextElementSibling !== element) anchor.after(element);
    return;
  }
  const rect = box.bodyRect();
  if (!rect) return;
  if (!element.isConnected) document.body.append(element);
  Object.assign(element.style, {
    position: 'fixed',
    zIndex: '2147483000',
    left: `${rect.left}px`,
    top: `${rect.bottom - 40}px`,
  });
}
