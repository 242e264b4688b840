import { type ComponentChild, render } from 'preact';
import css from '../../assets/styles/follow-up.css?inline';
import { FollowUpAdvice } from '../../components/mail-page/follow-up-advice';
import { FollowUpMenu, type WantedText } from '../../components/mail-page/follow-up-menu';
import type { DraftAdvice } from '../domain/guard/advice';
import type { TextId } from '../domain/step';
import { ask } from '../messages/client';
import type { Advice, ComposeAnswers } from '../messages/compose-messages';
import type { InsertResult, Proposal } from '../messages/messages';
import { failureText } from '../messages/names-text';
import type { ComposeBox, Webmail } from '../webmail/port';
import type { FollowUp } from './follow-up';
import { isNewMail, recipientsKey } from './follow-up-texts';
import { type Inserting, insertInto } from './insert-into';
import { lookAgain } from './look-again';
import { addStyles } from './own-host';
import { takeOverOf } from './take-over';

export interface FollowUpMenusParts extends Inserting {
  readonly webmail: Webmail;
  readonly signal: AbortSignal;
}

/** Hears how an insertion ended that the user had to answer something for. */
export type OnAnswered = (result: InsertResult) => void;

/** What stands open in compose boxes: the menu of texts, or the guard's advice. */
export interface FollowUpMenus {
  draw(followUp: FollowUp): void;
  /** Opens the menu with a text first, to ask what it still needs. */
  askWith(followUp: FollowUp, step: TextId, onAnswered: OnAnswered): void;
}

export function createFollowUpMenus(parts: FollowUpMenusParts): FollowUpMenus {
  const { webmail, signal, t } = parts;
  const answered = new WeakMap<FollowUp, OnAnswered>();
  const styled = new WeakSet<FollowUp>();

  const show = (followUp: FollowUp, view: ComponentChild): void => {
    const { slot } = followUp;
    if (!styled.has(followUp)) {
      styled.add(followUp);
      addStyles(slot.getRootNode() as ShadowRoot, css);
      signal.addEventListener('abort', () => render(null, slot));
    }
    render(view, slot);
  };

  const close = (followUp: FollowUp): void => {
    answered.delete(followUp);
    followUp.turn(null);
  };

  const insert = (followUp: FollowUp, proposal: Proposal, advice: Advice): void => {
    const onAnswered = answered.get(followUp);
    followUp.guard.told(advice);
    close(followUp);
    void insertOf(followUp, proposal, parts).then((result) => result && onAnswered?.(result));
  };

  const viewOf = (followUp: FollowUp): ComponentChild => {
    const { open, guard, texts } = followUp;
    const onClose = (): void => {
      close(followUp);
      followUp.focus();
    };
    if (open === 'menu') {
      return (
        <FollowUpMenu
          texts={texts}
          propose={(wanted) => propose(followUp, wanted, webmail)}
          onInsert={(proposal, advice) => insert(followUp, proposal, advice)}
          onClose={onClose}
          t={t}
        />
      );
    }
    const advice = open && guard.advice();
    if (!advice) return null;
    const onDismiss = (): void => {
      guard.dismiss();
      onClose();
    };
    const onTakeOver = (one: DraftAdvice): void => {
      close(followUp);
      void takeOver(followUp, advice.words, one, parts);
    };
    return <FollowUpAdvice {...{ advice, onTakeOver, onDismiss, onClose, t }} />;
  };

  return {
    draw: (followUp) => show(followUp, viewOf(followUp)),
    askWith(followUp, step, onAnswered) {
      const known = followUp.texts.find(({ id }) => id === step) ?? { id: step, name: null };
      const others = followUp.texts.filter(({ id }) => id !== step);
      followUp.texts = [{ ...known, group: 'fits' }, ...others];
      answered.set(followUp, onAnswered);
      followUp.turn('menu');
    },
  };
}

/** Null where nothing was tried: the worker could not be asked. */
async function insertOf(
  followUp: FollowUp,
  proposal: Proposal,
  parts: FollowUpMenusParts,
): Promise<InsertResult | null> {
  const { webmail, notices, t } = parts;
  const why = await whyNot(followUp, webmail);
  if (why === 'refused') {
    notices.tell(t('refused'));
    return null;
  }
  const box = wholeBox(followUp, webmail);
  if (why === null && box) return insertInto(box, proposal, parts);
  const failure = why ?? 'no-reply-box';
  notices.tell(failureText(failure, t));
  await followUp.refresh();
  return { ok: false, why: failure };
}

/** Puts the softer words into the box, or offers them to copy. */
async function takeOver(
  followUp: FollowUp,
  words: string,
  advice: DraftAdvice,
  { webmail, notices, t }: FollowUpMenusParts,
): Promise<void> {
  const box = wholeBox(followUp, webmail);
  if (!box) return;
  const { phrase, instead } = takeOverOf(advice, words);
  const outcome = await box.replace(phrase, instead);
  if (!outcome.ok) notices.tell(t('mailPage.notTakenOver'), [advice.instead ?? '']);
  box.focus();
  await followUp.judge();
}

/** The same box, in which can be written. What is known of its thread stays known. */
function wholeBox(followUp: FollowUp, webmail: Webmail): ComposeBox | null {
  const { id, threadId } = followUp.box();
  const whole = webmail.composes().find((one) => one.id === id);
  return whole ? { ...whole, threadId } : null;
}

async function propose(
  followUp: FollowUp,
  wanted: WantedText,
  webmail: Webmail,
): Promise<ComposeAnswers['propose'] | null> {
  const account = webmail.account();
  if (account === null) return null;
  const box = followUp.box();
  const threadId = box.threadId();
  const to = threadId === null ? [...box.recipients().to] : [];
  const answer = await ask({ type: 'propose', account, threadId, to, ...wanted });
  return answer.ok ? answer.value : null;
}

/** A new mail must still go to whom its text is for. */
async function whyNot(followUp: FollowUp, webmail: Webmail): ReturnType<typeof lookAgain> {
  const box = followUp.box();
  if (!isNewMail(box)) return lookAgain(box, webmail);
  const askedFor = followUp.askedFor();
  const isTheirs = askedFor !== '' && recipientsKey(box) === askedFor;
  return isTheirs ? null : 'wrong-recipients';
}
