import { browser } from 'wxt/browser';
import { serve } from '../messages/server';
import { leaveTab, missTabs } from './catch-up/tab-of';
import { contextNow, showWhatIsDue } from './context';
import { DUE_ALARM } from './due-alarm';
import { handlers } from './handlers';
import { noLongerNameless } from './health';
import { foldLeftHistory } from './import/fold-history';
import { resumeInsertions } from './insertion/finish-insertion';
import { INSERTION_ALARM } from './insertion/insertion-alarm';
import { learnPriorDaily } from './learnt-prior';
import { reachOpenTabs } from './mail-tabs';
import { refoldWanted } from './refold-all';

/** Registers every listener in the worker's first tick, then picks up what was left. */
export function start(): void {
  serve(handlers);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DUE_ALARM) void showNow();
    if (name === INSERTION_ALARM) void resumeNow();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void reachOpenTabs();
    if (reason === 'install') void openFirstRun();
  });
  browser.runtime.onStartup.addListener(() => void reachOpenTabs());
  browser.permissions.onAdded.addListener(() => {
    void reachOpenTabs();
    void showNow();
  });
  browser.permissions.onRemoved.addListener(() => void showNow());
  browser.tabs.onRemoved.addListener((tabId) => void tabGone(tabId));
  void showNow();
  void resumeNow();
}

/** What fell due meanwhile, and what a worker that died left to be made anew. */
async function showNow(): Promise<void> {
  const context = await contextNow();
  await refoldWanted(context.db, context.now);
  await foldLeftHistory();
  await showWhatIsDue(context);
  if (await learnPriorDaily(context)) await showWhatIsDue(context);
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
