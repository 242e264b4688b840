import { FollowUpButton } from '../../components/mail-page/follow-up-button';
import type { WantedText } from '../../components/mail-page/follow-up-menu';
import type { DraftAdvice } from '../domain/guard/advice';
import type { TextId } from '../domain/step';
import { ask } from '../messages/client';
import type { Advice, ComposeAnswers } from '../messages/compose-messages';
import type { InsertResult, OfferedText, Proposal } from '../messages/messages';
import { failureText } from '../messages/names-text';
import type { ComposeBox, Webmail } from '../webmail/port';
import { createBoxGuard, takeOverOf } from './follow-up-guard';
import { placeIn } from './follow-up-place';
import { isNewMail, recipientsKey, textsFor } from './follow-up-texts';
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

/** The button in one compose box, its menu, and what the guard says of the box. */
export class FollowUp {
  #box: ComposeBox;
  readonly #parts: FollowUpParts;
  readonly #host: OwnHost;
  readonly #guard: ReturnType<typeof createBoxGuard>;
  #texts: readonly OfferedText[] = [];
  /** Whom the texts were asked for. */
  #askedFor = '';
  #asked = 0;
  #open: 'menu' | 'advice' | null = null;
  #removed = false;
  #onAnswered: OnAnswered | null = null;

  constructor(box: ComposeBox, parts: FollowUpParts) {
    this.#box = box;
    this.#parts = parts;
    this.#guard = createBoxGuard(parts.texts);
    const tag = box.toolbarAnchor()?.localName === 'td' ? 'td' : 'div';
    this.#host = createOwnHost('follow-up', tag, parts.signal);
  }

  /** Asks the worker which texts fit; none fits: no button. */
  async refresh(): Promise<void> {
    const { webmail, signal } = this.#parts;
    const account = webmail.account();
    if (!this.#box.isOpen() || account === null) return;
    this.#box = await withThread(this.#box, webmail, signal);
    const askedFor = recipientsKey(this.#box);
    this.#askedFor = askedFor;
    this.#asked += 1;
    const own = this.#asked;
    const texts = await textsFor(this.#box, account);
    // Of two answers the later question's holds, in whatever order they come.
    if (texts === null || own !== this.#asked) return;
    this.#texts = texts;
    if (texts.length === 0) this.#host.element.remove();
    else this.#show();
  }

  /** Something on the page changed: a new mail may go to somebody else now. */
  async look(): Promise<void> {
    if (!this.#isGone() && recipientsKey(this.#box) !== this.#askedFor) await this.refresh();
  }

  /** Opens the menu with a text first, to ask what it still needs. */
  askWith(step: TextId, onAnswered: OnAnswered): void {
    const known = this.#texts.find(({ id }) => id === step) ?? { id: step, name: null };
    const others = this.#texts.filter(({ id }) => id !== step);
    this.#texts = [{ ...known, group: 'fits' }, ...others];
    this.#open = 'menu';
    this.#onAnswered = onAnswered;
    this.#show();
  }

  /** Keeps the button, where there is one, in its place on a page that changed. */
  place(): void {
    if (this.#texts.length === 0 || this.#isGone()) return;
    if (placeIn(this.#box, this.#host.element)) this.#render();
  }

  /** The user stopped writing: what does the guard say? */
  async judge(): Promise<void> {
    const account = this.#parts.webmail.account();
    if (this.#texts.length === 0 || this.#isGone() || account === null) return;
    if (this.#box.hasFocus() && (await this.#guard.judge(this.#box, account))) this.#show();
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
        texts={this.#texts}
        advice={this.#guard.advice()}
        propose={this.#propose}
        onOpen={(which) => this.#turn(which)}
        onClose={() => this.#close()}
        onInsert={(proposal, advice) => void this.#insert(proposal, advice)}
        onTakeOver={(advice) => void this.#takeOver(advice)}
        onDismiss={() => {
          this.#guard.dismiss();
          this.#close();
        }}
        t={this.#parts.t}
      />,
    );
  }

  #turn(open: 'menu' | 'advice' | null): void {
    this.#open = open;
    this.#show();
  }

  #close(): void {
    this.#onAnswered = null;
    this.#turn(null);
  }

  readonly #propose = async (wanted: WantedText): Promise<ComposeAnswers['propose'] | null> => {
    const account = this.#parts.webmail.account();
    if (account === null) return null;
    const threadId = this.#box.threadId();
    const to = threadId === null ? [...this.#box.recipients().to] : [];
    const answer = await ask({ type: 'propose', account, threadId, to, ...wanted });
    return answer.ok ? answer.value : null;
  };

  async #insert(proposal: Proposal, advice: Advice): Promise<void> {
    const onAnswered = this.#onAnswered;
    this.#guard.told(advice);
    this.#close();
    const { webmail, notices, t } = this.#parts;
    const why = await this.#whyNot(webmail);
    if (why === 'refused') return notices.tell(t('refused'));
    if (why !== null) notices.tell(failureText(why, t));
    const result: InsertResult =
      why === null ? await insertInto(this.#box, proposal, this.#parts) : { ok: false, why };
    onAnswered?.(result);
    if (why !== null) await this.refresh();
  }

  /** A new mail must still go to whom its text is for. */
  async #whyNot(webmail: Webmail): ReturnType<typeof lookAgain> {
    if (!isNewMail(this.#box)) return lookAgain(this.#box, webmail);
    const isTheirs = this.#askedFor !== '' && recipientsKey(this.#box) === this.#askedFor;
    return isTheirs ? null : 'wrong-recipients';
  }

  async #takeOver(advice: DraftAdvice): Promise<void> {
    const words = this.#guard.advice()?.words;
    if (words === undefined) return;
    this.#close();
    const { phrase, instead } = takeOverOf(advice, words);
    const outcome = await this.#box.replace(phrase, instead);
    const { notices, t } = this.#parts;
    if (!outcome.ok) notices.tell(t('mailPage.notTakenOver'), [advice.instead ?? '']);
    this.#box.focus();
    await this.judge();
  }
}
