import { useRef } from 'preact/hooks';
import type { Instant } from '../../lib/domain/instant';
import type { Phase } from '../../lib/domain/phase';
import { shownText } from '../../lib/domain/shown-text';
import type { Step } from '../../lib/domain/step';
import { momentText } from '../../lib/messages/moment-text';
import { failureText, phaseName, relationName } from '../../lib/messages/names-text';
import type { Translate } from '../../lib/messages/translate';
import type { OfferView, PopupView } from '../../lib/store/views';
import type { Said } from '../shared/said-bar';
import { logContact, loggedName } from './log-contact';
import {
  type Choice,
  dismiss,
  judge,
  nameCause,
  namePhase,
  nothingExpected,
  relate,
  snoozeUntil,
  theyAnswered,
} from './offer-decisions';
import type { MenuChoice } from './offer-menu';
import type { PopupActions } from './popup-actions';

type DecidingChoice = Exclude<MenuChoice, { kind: 'insert' | 'open' }>;

interface Around {
  readonly view: PopupView | null;
  readonly actions: PopupActions;
  readonly say: (said: Said) => void;
  readonly t: Translate;
}

/** Carries out what was chosen for a row, and says what came of it. */
export function useOfferChoices(around: Around): (offer: OfferView, choice: MenuChoice) => void {
  const busy = useRef(false);
  return (offer, choice) => {
    // A second press while the first is under way would insert or decide twice.
    if (busy.current) return;
    busy.current = true;
    void carryOut(offer, choice, around).finally(() => {
      busy.current = false;
    });
  };
}

async function carryOut(offer: OfferView, choice: MenuChoice, around: Around): Promise<void> {
  if (choice.kind === 'insert') return insert(offer, choice.step, around);
  if (choice.kind === 'open') return open(offer, around);
  return decide(offer, choice, around);
}

async function insert(offer: OfferView, step: Step, { actions, say, t }: Around): Promise<void> {
  say({ text: t('said.inserting') });
  const failed = await actions.insert(offer, step);
  if (failed === 'refused') say({ text: t('refused') });
  else if (failed !== null) say({ text: failureText(failed, t) });
}

async function open(offer: OfferView, { actions, say, t }: Around): Promise<void> {
  if (!(await actions.openThread(offer.thread))) say({ text: t('refused') });
}

async function decide(offer: OfferView, choice: DecidingChoice, around: Around): Promise<void> {
  const { view, t } = around;
  if (view === null) return;
  const outcome = outcomeText(offer, choice, view.now, t);
  await decideAndSay(decisionOf(offer, choice, view), outcome, around);
}

/** Decides, says what came of it, and offers to take it back. */
export async function decideAndSay(
  { decision, undo }: Choice,
  outcome: string,
  { actions, say, t }: Omit<Around, 'view'>,
): Promise<void> {
  if (!(await actions.decide(decision))) return say({ text: t('refused') });
  const takeBack = async () => {
    const undone = await actions.decide(undo);
    say({ text: t(undone ? 'said.undone' : 'refused') });
  };
  say({ text: outcome, undo: () => void takeBack() });
}

function decisionOf(offer: OfferView, choice: DecidingChoice, view: PopupView): Choice {
  const { now } = view;
  if (choice.kind === 'snooze') return snoozeUntil(offer, now + choice.forMs);
  if (choice.kind === 'relate') return relate(offer, choice.relation);
  if (choice.kind === 'answered') return theyAnswered(offer);
  if (choice.kind === 'judge') return judge(offer, choice.verdict);
  if (choice.kind === 'phase') return namePhase(offer, choice.phase);
  if (choice.kind === 'cause') return nameCause(offer, choice.cause);
  if (choice.kind === 'note') return choice.choice;
  if (choice.kind === 'log') return logContact(offer, choice.what, view);
  return choice.kind === 'nothing-expected' ? nothingExpected(offer) : dismiss(offer);
}

function outcomeText(offer: OfferView, choice: DecidingChoice, now: Instant, t: Translate): string {
  if (choice.kind === 'snooze') {
    return t('said.snoozed', { until: momentText(now + choice.forMs, now, t) });
  }
  if (choice.kind === 'relate') {
    const relation = relationName(choice.relation, t);
    return t('said.relation', { name: shownText(offer.name), relation });
  }
  if (choice.kind === 'phase') return phaseOutcome(offer, choice.phase, t);
  if (choice.kind === 'note' || choice.kind === 'cause') return t('said.saved');
  if (choice.kind === 'log') return t('said.logged', { what: loggedName(choice.what, t) });
  return t(choice.kind === 'dismiss' ? 'said.dismissed' : 'said.corrected');
}

function phaseOutcome(offer: OfferView, phase: Phase, t: Translate): string {
  const isTaken = offer.phaseSaid && offer.phase === phase;
  return isTaken ? t('said.phaseTaken') : t('said.phase', { phase: phaseName(phase, t) });
}
