/**
 * One click on a step in the toolbar's popup, until the text stands in the reply: how long popup,
 * worker and content script were busy. What the page takes is waited for, and not counted.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import { mailPageObject } from '../../e2e/mail-page-object';
import { type GmailReplica, serveGmail } from '../../replica/gmail/serve';
import type { MailMessage, MailPerson } from '../../replica/mail-message';
import { dateExtension } from '../../support/dated-extension';
import { goThroughFirstRun } from '../../support/driver/first-run';
import { moveClock } from '../../support/move-clock';
import { readStored } from '../../support/stored-state';
import { freePort, openToolbarPopup } from '../../support/toolbar-popup';
import { launchBench } from '../launch';
import { NOW, OWNER } from '../page/mailbox';
import { extensionSpells, type Profile, processorMs, type Spell } from '../page/script-time';
import {
  busyIn,
  marksIn,
  startTrace,
  stopTrace,
  type TraceEvent,
  threadOfMark,
} from '../page/trace';
import { BUILT } from '../subjects/make-subjects';

export interface ClickCost {
  readonly popupMs: number;
  readonly workerMs: number;
  readonly contentMs: number;
  readonly busyMs: number;
  /** From the click to the text, with all that the page takes. */
  readonly wholeMs: number;
}

export interface ClickPlace {
  readonly context: BrowserContext;
  readonly replica: GmailReplica;
  readonly mail: Page;
  readonly port: number;
  /** A click each: they are due. */
  readonly clients: readonly MailPerson[];
}

const DAY = 86_400_000;
/** What the popup does when it opens, and the worker for it, is not the click's. */
const SETTLED_AFTER_MS = 700;
const BEGINNINGS = ['An', 'Be', 'Ka', 'Li', 'Mi', 'Ro', 'Sa', 'Te'];
const ENDINGS = ['na', 'ra', 'lia', 'mon', 'dine', 'ke', 'vin'];

/** The extension at home in a mailbox in which so many clients are due. */
export async function openClickPlace(folder: string, clicks: number): Promise<ClickPlace> {
  await rm(folder, { recursive: true, force: true });
  const extension = await dateExtension(BUILT, path.join(folder, 'extension'), NOW - Date.now());
  const port = await freePort();
  const context = await launchBench(extension.dir, path.join(folder, 'profile'), port);
  const clients = Array.from({ length: clicks }, (_, index) => ({
    name: `${BEGINNINGS[index % 8]}${ENDINGS[index % 7]} Keller`,
    email: `client-${index}@firm-${index}.example`,
  }));
  const mailSite = await serveGmail(context, {
    owner: OWNER,
    messages: clients.flatMap(askedLongAgo),
    now: NOW,
  });
  await moveClock(context, extension, mailSite.now() - Date.now());
  const mail = await context.newPage();
  const worker = () => workerOf(context);
  const openOwnPage = async (name: string) => {
    const page = await context.newPage();
    await page.goto(new URL(`/${name}`, (await worker()).url()).href);
    return page;
  };
  const inUse = { context, mailSite, mail, worker, openOwnPage };
  const ended = new Promise<void>(() => {});
  await goThroughFirstRun({ ...inUse, setNow: async () => {}, ended, close: async () => {} }, {});
  await leaveOwnPages(context, (await worker()).url());
  return { context, replica: mailSite, mail, port, clients };
}

/**
 * The start page stays open, and what it draws anew would count as the popup's: they share a process.
 * Without any page of ours that process, and the trace of it, would go with the popup.
 */
async function leaveOwnPages(context: BrowserContext, worker: string): Promise<void> {
  const origin = worker.slice(0, worker.lastIndexOf('/'));
  const own = context.pages().filter((page) => page.url().startsWith(origin));
  await Promise.all(own.map((page) => page.goto(`${origin}/licences.txt`)));
}

export async function measureClick(place: ClickPlace, round: number): Promise<ClickCost> {
  const { context, replica, mail, port } = place;
  const client = place.clients[round];
  if (!client) throw new Error('there are fewer clients than clicks');
  await mail.goto('about:blank');
  await mail.goto(replica.url('inbox'));
  await mail.bringToFront();
  await mail.locator('[role=main]').first().waitFor();
  const worker = await workerOf(context);
  const { page: popup, devtools: second } = await openToolbarPopup(worker, port, context.pages());
  const button = popup
    .locator(`article[data-address="${client.email}"]`)
    .getByRole('button', { name: /insert: reminder/i });
  await button.waitFor();
  await popup.waitForTimeout(SETTLED_AFTER_MS);
  const devtools = await context.newCDPSession(mail);
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
  await devtools.send('Profiler.start');
  await startTrace(devtools);
  await worker.evaluate(() => console.timeStamp('bench worker'));
  await button
    .evaluate((pressed: HTMLElement) => {
      console.timeStamp('bench click');
      pressed.click();
    })
    .catch((error: unknown) => {
      // The popup may be gone before the click is told.
      if (!popup.isClosed()) throw error;
    });
  await mail.waitForFunction(textStands, client.name.split(' ')[0], { polling: 'raf' });
  const { profile } = (await devtools.send('Profiler.stop')) as { profile: Profile };
  const events = await stopTrace(devtools);
  await checkReply(mail, client);
  await expect.poll(() => isUnderWay(worker)).toBe(false);
  await second.close();
  return costIn(events, profile);
}

/** In the mail page: notes when the words stand in the open reply. */
function textStands(word: string | undefined): boolean {
  const body = document.querySelector('[g_editable=true]');
  if (!body?.textContent?.includes(word ?? '')) return false;
  console.timeStamp('bench text');
  return true;
}

function costIn(events: readonly TraceEvent[], profile: Profile): ClickCost {
  const marks = marksIn(events);
  const span: Spell = {
    from: marks.get('click') ?? Number.NaN,
    until: marks.get('text') ?? Number.NaN,
  };
  const popupMs = busyIn(events, 'click', span);
  const workerMs = busyIn(events, 'worker', span);
  const { compiled, tasks } = threadOfMark(events, 'text');
  const contentMs = processorMs(extensionSpells(profile, compiled), span, tasks);
  const busyMs = popupMs + workerMs + contentMs;
  return { popupMs, workerMs, contentMs, busyMs, wholeMs: (span.until - span.from) / 1_000 };
}

/** Throws where the text does not stand in a reply to that client. */
async function checkReply(mail: Page, client: MailPerson): Promise<void> {
  const view = mailPageObject('gmail', mail);
  const recipients = await view.recipients();
  const words = await view.ownWords();
  if (recipients.join() !== client.email || !words.includes(OWNER.name))
    throw new Error(`in the reply to ${recipients.join()} stands: ${words}`);
}

/** Left before its worker knows, a page would be given the same text again when it comes back. */
async function isUnderWay(worker: Worker): Promise<boolean> {
  const { commands = [] } = await worker.evaluate(readStored);
  return commands.some((command) => (command as { state: string }).state === 'waiting');
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

function askedLongAgo(client: MailPerson, index: number): readonly MailMessage[] {
  const mail = (from: MailPerson, to: MailPerson, daysAgo: number, text: string) => ({
    threadId: `offer-${index}`,
    id: `offer-${index}-${daysAgo}`,
    from,
    to: [to],
    date: new Date(NOW - daysAgo * DAY - index * 61_000).toISOString(),
    subject: `Offer ${index}`,
    text,
  });
  return [
    mail(client, OWNER, 13, 'Could you make us an offer for the website?'),
    mail(OWNER, client, 11, 'Here is the offer. Does it fit?'),
  ];
}
