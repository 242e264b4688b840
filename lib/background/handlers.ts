/** What the worker does on each message. */
import { splitThreadKey, threadKey } from '../domain/addressing';
import { isStep } from '../domain/step';
import { lineText } from '../messages/line-text';
import type { Accepted, Ack } from '../messages/messages';
import type { Handlers } from '../messages/server';
import type { Translate } from '../messages/translate';
import { understandPage } from '../webmail/understanding/understand-page';
import { sawAccount } from './accounts';
import { catchUpFor } from './catch-up/tab-of';
import { takeStep } from './catch-up/take-step';
import { wishCatchUp } from './catch-up/wish';
import { clientLog } from './client-log';
import { confirmNext, sawPrintPage } from './confirming';
import { type Context, contextNow, showWhatIsDue } from './context';
import { correctNewest } from './correct-newest';
import { finishFirstRun, sawDecision } from './decisions';
import { guard } from './guard/guard';
import { noLongerNameless, sawHealth, sawNameless } from './health';
import { foldHistory } from './import/fold-history';
import { showThread } from './insertion/deliver';
import { commandFor, finishInsertion } from './insertion/finish-insertion';
import { lookBeforeInsert } from './insertion/look-before-insert';
import { startInsertion } from './insertion/start-insertion';
import { insightsSome } from './insights/insights-some';
import { keepSuccessor } from './keep-successor';
import { ListCoverage } from './list-coverage';
import { sawList, sawSend, sawThread } from './looks';
import { bringLater, confirmsIn, reloadMailTabs, tellStandingChanged } from './mail-tabs';
import { openNewMail } from './new-mail';
import { dropNotification } from './notifying/notify';
import { previewValues } from './proposals/preview-values';
import { proposeWithAdvice } from './proposals/propose-with-advice';
import { saveSettings } from './save-settings';
import { noteSaved } from './sync/sync-round';
import { wishSync } from './sync/wish-sync';
import { beginBringingIn, bringInSome } from './take-along/bring-in';
import { wipe } from './take-along/wipe';
import { textsForBox } from './texts-for-box';
import { threadStanding } from './thread-standing';

const DONE: Ack = { done: true };

const WITHOUT_WORDS: Omit<Handlers, 'thread-line'> = {
  hello: async (message, tabId) => {
    const context = await contextNow();
    await noLongerNameless(context, tabId);
    await sawAccount(context, { ...message, address: message.account });
    return {
      command: await commandFor(context, message.account, tabId),
      catchUp: await catchUpFor(context, message.account, tabId),
      confirms: confirmsIn(message.provider, context.settings),
    };
  },
  'understand-page': async (question) => understandPage(question),
  'catch-up-step': async ({ account, report }, tabId) =>
    takeStep(await contextNow(), account, report, tabId),
  'catch-up': async ({ account, wish }) => wishCatchUp(await contextNow(), account, wish),
  'saw-list': async ({ provider, reading, live, count, before }, tabId) => {
    const coverage = new ListCoverage(live && before ? before : undefined);
    const covered = live ? coverage.covered(reading, count) : null;
    await thenShow((context) => sawList(context, provider, reading, covered, tabId));
    return { soFar: coverage.soFar() };
  },
  'saw-thread': async ({ provider, reading }) => {
    const successor = await sawThread(await contextNow(), provider, reading);
    await showWhatIsDue(await contextNow());
    return { successor };
  },
  'confirm-next': async ({ account }) => ({
    threadId: await confirmNext(await contextNow(), account),
  }),
  'saw-print': ({ account, threadId, page }) =>
    thenTell((context) => sawPrintPage(context, { account, threadId }, page)),
  'saw-send': ({ account, event, step, ...carried }) =>
    thenShow((context) => {
      const rung = step !== null && isStep(step) ? step : null;
      return sawSend(context, account, event, { ...carried, step: rung });
    }),
  'saw-health': ({ account, ...told }, tabId) =>
    thenShow(async (context) => {
      await noLongerNameless(context, tabId);
      await sawHealth(context, account, told);
    }),
  'saw-nameless': ({ provider }, tabId) =>
    thenShow((context) => sawNameless(context, provider, tabId)),
  'thread-standing': async ({ account, threadId }) => ({
    standing: await threadStanding(await contextNow(), threadKey(account, threadId)),
  }),
  'bring-later': async ({ provider }, tabId) => {
    await bringLater(provider, tabId);
    return DONE;
  },
  'texts-for-box': async (box) => textsForBox(await contextNow(), box),
  propose: async (wanted) => proposeWithAdvice(await contextNow(), wanted),
  guard: async (guarded) => ({ advice: await guard(await contextNow(), guarded) }),
  'look-before-insert': async (message, tabId) => {
    const context = await contextNow();
    const answer = await lookBeforeInsert(context, message, tabId);
    // The text comes first: what is due is shown once the tab has said how it ended.
    if (!answer.go) await showWhatIsDue(context);
    return answer;
  },
  'command-finished': ({ commandId, result }, tabId) =>
    thenShow((context) => finishInsertion(context, commandId, result, tabId)),
  correct: (message, tabId) => ifAccepted((context) => correctNewest(context, message, tabId)),
  'keep-successor': (message, tabId) =>
    ifAccepted((context) => keepSuccessor(context, message, tabId)),
  decide: ({ decision }) => thenTell((context) => sawDecision(context, decision)),
  insert: async ({ thread, step }) => startInsertion(await contextNow(), thread, step),
  'open-thread': async ({ thread }) => {
    const { account, threadId } = splitThreadKey(thread);
    await showThread(await contextNow(), account, threadId);
    return DONE;
  },
  'client-log': async ({ address }) => ({ log: await clientLog(await contextNow(), address) }),
  insights: async ({ after }) => insightsSome(await contextNow(), after),
  'new-mail': async (wanted) => openNewMail(await contextNow(), wanted),
  preview: async (wanted) => ({ values: await previewValues(await contextNow(), wanted) }),
  'save-settings': ({ settings }) =>
    thenTell(async (context) => {
      await saveSettings(context, settings);
      await noteSaved(settings, context.now);
    }),
  sync: async ({ wish }) => {
    const accepted = await wishSync(await contextNow(), wish);
    await showWhatIsDue(await contextNow());
    return { accepted };
  },
  'finish-first-run': ({ relations }) => thenTell((context) => finishFirstRun(context, relations)),
  'popup-seen': () =>
    thenShow(async ({ db, now }) => {
      await db.meta.put({ key: 'popup-seen', value: now });
      await dropNotification();
    }),
  'bring-in': async ({ how, settings }) => beginBringingIn(await contextNow(), { how, settings }),
  'bring-in-some': async () => ({ left: await bringInSome(await contextNow()) }),
  wipe: ({ what }) => thenTell((context) => wipe(context, what)),
  'fold-history': async () => ({ left: await foldHistory(await contextNow()) }),
  'reload-mail-tabs': async () => {
    await reloadMailTabs();
    return DONE;
  },
};

/** @param t the texts of the interface */
export const createHandlers = (t: Translate): Handlers => ({
  ...WITHOUT_WORDS,
  'thread-line': async ({ account, threadId, named }) => {
    const standing = await threadStanding(await contextNow(), threadKey(account, threadId));
    return { line: standing && lineText(standing, named, t) };
  },
});

/** Carries out, then brings badge and alarm up to date. */
async function thenShow(carryOut: (context: Context) => Promise<void>): Promise<Ack> {
  await carryOut(await contextNow());
  await showWhatIsDue(await contextNow());
  return DONE;
}

/** As `thenShow`, and the mail tabs hear that what they show may have changed. */
async function thenTell(carryOut: (context: Context) => Promise<void>): Promise<Ack> {
  await thenShow(carryOut);
  await tellStandingChanged();
  return DONE;
}

/** As `thenTell` where something was changed. */
async function ifAccepted(carryOut: (context: Context) => Promise<boolean>): Promise<Accepted> {
  const accepted = await carryOut(await contextNow());
  if (accepted) await thenTell(() => Promise.resolve());
  return { accepted };
}
