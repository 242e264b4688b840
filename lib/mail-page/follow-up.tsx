import { FollowUpButton } from '../../components/mail-page/follow-up-button';
import type { TextId } from '../domain/step';
import { ask } from '../messages/client';
import type { InsertResult, OfferedText, Proposal } from '../messages/messages';
import { failureText } from '../messages/names-text';
import type { ComposeBox, Webmail } from '../webmail/port';
import { placeIn } from './follow-up-place';
import { type Inserting, insertInto } from './insert-into';
import { lookAgain } from './look-again';
import { createOwnHost, type OwnHost } from './own-host';
import { withThread } from './with-thread';

export interface FollowUpParts extends Inserting {
  readonly webmail: Webmail;
  readonly signal: AbortSignal;
}

/** Hears how an insertion ended that the user had to answer something for. */
export type OnAnswered = (result: InsertResult) => void;

/** The button in one compose box and its menu. */
export class FollowUp {
  #box: ComposeBox;
  readonly #parts: FollowUpParts;
  readonly #host: OwnHost;
  #steps: readonly OfferedText[] = [];
  #open = false;
  #removed = false;
  #onAnswered: OnAnswered | null = null;

  constructor(box: ComposeBox, parts: FollowUpParts) {
    this.#box = box;
    this.#parts = parts;
    const tag = box.toolbarAnchor()?.localName === 'td' ? 'td' : 'div';
    this.#host = createOwnHost('follow-up', tag, parts.signal);
  }

  /** Asks the worker which steps fit; none fits: no button. */
  async refresh(): Promise<void> {
    const { webmail, signal } = this.#parts;
    const account = webmail.account();
    if (!this.#box.isOpen() || account === null) return;
    this.#box = await withThread(this.#box, webmail, signal);
    const threadId = this.#box.threadId();
    if (threadId === null) return;
    const answer = await ask({ type: 'thread-standing', account, threadId });
    this.#steps = answer.ok ? (answer.value.standing?.steps ?? []) : [];
    if (this.#steps.length === 0) this.#host.element.remove();
    else this.#show();
  }

  /** Opens the menu with a step first, to ask what its text still needs. */
  askWith(step: TextId, onAnswered: OnAnswered): void {
    const known = this.#steps.find(({ id }) => id === step) ?? { id: step, name: null };
    this.#steps = [known, ...this.#steps.filter(({ id }) => id !== step)];
    this.#open = true;
    this.#onAnswered = onAnswered;
    this.#show();
  }

  /** Keeps the button, where there is one, in its place on a page that changed. */
  place(): void {
    if (this.#steps.length === 0 || this.#isGone()) return;
    if (placeIn(this.#box, this.#host.element)) this.#render();
  }

  remove(): void {
    this.#removed = true;
    this.#host.remove();
  }

  #isGone(): boolean {
    return this.#removed || this.#parts.signal.aborted || !this.#box.isOpen();
  }

  #show(): void {
    if (this.#isGone()) return;
    placeIn(this.#box, this.#host.element);
    this.#render();
  }

  #render(): void {
    this.#host.show(
      <FollowUpButton
        open={this.#open}
        steps={this.#steps}
        propose={this.#propose}
        onOpen={() => this.#turn(true)}
        onClose={() => this.#close()}
        onInsert={(proposal) => void this.#insert(proposal)}
        t={this.#parts.t}
      />,
    );
  }

  #turn(open: boolean): void {
    this.#open = open;
    this.#show();
  }

  #close(): void {
    this.#onAnswered = null;
    this.#turn(false);
  }

  readonly #propose = async (
    step: TextId,
    given: Readonly<Record<string, string>>,
  ): Promise<Proposal | null> => {
    const account = this.#parts.webmail.account();
    const threadId = this.#box.threadId();
    if (account === null || threadId === null) return null;
    const answer = await ask({
      type: 'propose',
      account,
      threadId,
      step,
      form: null,
      length: null,
      given,
    });
    return answer.ok ? answer.value.proposal : null;
  };

  async #insert(proposal: Proposal): Promise<void> {
    const onAnswered = this.#onAnswered;
    this.#close();
    const { webmail, notices, t } = this.#parts;
    const why = await lookAgain(this.#box, webmail);
    if (why === 'refused') return notices.tell(t('refused'));
    if (why !== null) notices.tell(failureText(why, t));
    const result: InsertResult =
      why === null ? await insertInto(this.#box, proposal, this.#parts) : { ok: false, why };
    onAnswered?.(result);
    if (why !== null) await this.refresh();
  }
}
