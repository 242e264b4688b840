import { browser } from 'wxt/browser';
import { serve } from '../messages/server';
import type { Translate } from '../messages/translate';
import { firstRunAt } from '../store/decisions';
import { rememberBegun } from '../store/trouble';
import { CATCH_UP_ALARM, leaveTab, missTabs } from './catch-up/tab-of';
import { contextNow, showWhatIsDue } from './context';
import { DUE_ALARM } from './due-alarm';
import { createHandlers } from './handlers';
import { noLongerNameless } from './health';
import { foldLeftHistory } from './import/fold-history';
import { resumeInsertions } from './insertion/finish-insertion';
import { INSERTION_ALARM } from './insertion/insertion-alarm';
import { learnPriorDaily } from './learnt-prior';
import { reachOpenTabs, reachTabsNewly } from './mail-tabs';
import { listenToNotifications } from './notifying/on-notification';
import { tellWaiting } from './notifying/tell-waiting';
import { refoldWanted } from './refold-all';
import { forgetOldDaily } from './retention/forget-old';
import { onSyncStorageChange, syncIfDue, syncRound } from './sync/sync-round';
import { carryOnBringingIn } from './take-along/carry-on';
import { lookAfter, lookedAfter } from './trouble';

/** Registers every listener in the worker's first tick, then picks up what was left. */
export function start(t: Translate): void {
  const show = () => void lookAfter(() => showNow(t));
  serve(lookedAfter(createHandlers(t)));
  listenToNotifications();
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DUE_ALARM) show();
    if (name === INSERTION_ALARM) void resumeNow();
    if (name === CATCH_UP_ALARM) void contextNow().then(missTabs);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openFirstRun();
  });
  browser.runtime.onStartup.addListener(() => void syncNow());
  onSyncStorageChange(() => void syncNow());
  browser.permissions.onAdded.addListener(() => {
    listenToNotifications();
    void reachOpenTabs();
    show();
  });
  browser.permissions.onRemoved.addListener(show);
  browser.tabs.onRemoved.addListener((tabId) => void tabGone(tabId));
  show();
  void resumeNow();
  void reachTabsNewly();
}

/**
 * What fell due meanwhile, and what a worker that died left to be made anew. The years of a file take
 * minutes: they come last, and one that dies over them finds the rest when it starts again.
 */
export async function showNow(t: Translate): Promise<void> {
  const { db, now } = await contextNow();
  await refoldWanted(db, now);
  await carryOnBringingIn();
  const context = await contextNow();
  await showWhatIsDue(context);
  if ((await firstRunAt(db)) !== null) await rememberBegun();
  if (await learnPriorDaily(context)) await showWhatIsDue(context);
  await tellWaiting(context, t);
  await syncIfDue(context);
  await showWhatIsDue(await contextNow());
  await forgetOldDaily(context);
  await foldLeftHistory();
  await tellWaiting(await contextNow(), t);
}

/** Another computer took settings along, or this browser has just started. */
async function syncNow(): Promise<void> {
  await syncRound(await contextNow());
  await showWhatIsDue(await contextNow());
}

async function resumeNow(): Promise<void> {
  const context = await contextNow();
  await Promise.all([resumeInsertions(context), missTabs(context)]);
}

async function tabGone(tabId: number): Promise<void> {
  const context = await contextNow();
  await leaveTab(context, tabId);
  await noLongerNameless(context, tabId);
  await showWhatIsDue(context);
}

async function openFirstRun(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}options.html#first-run` });
}
