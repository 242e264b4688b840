/**
 * What a subject costs a mail tab: it is loaded with 50 rows, these are drawn anew 40 times in the
 * same nodes, and 40 lists of 50 rows are gone through, each scrolled to its end.
 */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { type GmailReplica, serveGmail } from '../../replica/gmail/serve';
import { launchBench } from '../launch';
import { say } from '../say';
import type { Subject } from '../subjects/make-subjects';
import { longTasksOf } from './long-tasks';
import { benchMail, LABELS, NOW, OWNER, ROWS } from './mailbox';
import { pageGlobals } from './page-globals';
import {
  extensionSpells,
  milliseconds,
  type Profile,
  processorMs,
  type Spell,
  without,
} from './script-time';
import { tagsOnRows } from './tags-on-rows';
import { marksIn, startTrace, stopTrace, threadOfMark } from './trace';

export interface PageCost {
  /** Milliseconds of script of the subject, over all phases and in each. */
  readonly scriptMs: number;
  readonly loadMs: number;
  readonly redrawMs: number;
  readonly scrollMs: number;
  /**
   * Layout and style within the subject's scripts, not in `scriptMs`: who asks for them in a frame gets
   * what that frame would have needed anyway.
   */
  readonly layoutMs: number;
  readonly longTasks: number;
  /** Of the page with all its worlds, after garbage was collected. */
  readonly heapMb: number;
  /** Beyond what the page itself asks for. */
  readonly requests: number;
}

export interface Tab {
  readonly context: BrowserContext;
  readonly replica: GmailReplica;
}

/** How often rows are drawn anew, and how many lists are gone through. */
export interface Extent {
  readonly redraws: number;
  readonly lists: number;
}
/** The whole tags are looked for after every tenth list; in between one only passes by. */
const CHECKED_EVERY = 10;
const TAGS_WITHIN_MS = 20_000;
const DRAWN_WITHIN_MS = 10_000;
const MOST_TIMES = 4;
/** How InboxSDK tells of a page it does not know; reporting that is no part of the job. */
const FAULT = /^Error (logged|in injected script)/;
const SAMPLE_US = 100;

export async function openTab(extensionDir: string, profileDir: string): Promise<Tab> {
  const context = await launchBench(extensionDir, profileDir);
  const replica = await serveGmail(context, {
    owner: OWNER,
    messages: benchMail(),
    now: NOW,
    // gmail-js looks at the first main region only, so old ones do not stay; InboxSDK reports rows that
    // stand empty at first as faults, again and again, so their cells come with them.
    switches: { staleMains: 0, rowReuse: false, lateCellsMs: 0 },
  });
  await context.addInitScript(pageGlobals, OWNER.email);
  return { context, replica };
}

/**
 * Under load a headless Chromium may stop drawing a page that is visible, whatever is in it, and nothing
 * makes it go on: then the round is worth nothing, and is measured anew in another page.
 */
export async function measurePageCost(
  subject: Subject,
  tab: Tab,
  extent: Extent,
): Promise<PageCost> {
  for (let time = 1; ; time += 1) {
    const cost = await measuredOnce(subject, tab, extent);
    if (cost !== 'not drawn') return cost;
    if (time === MOST_TIMES) throw new Error(`${subject}: its page was not drawn ${time} times`);
    say(`page ${subject}: not drawn any more, measured anew`);
  }
}

async function measuredOnce(
  subject: Subject,
  tab: Tab,
  extent: Extent,
): Promise<PageCost | 'not drawn'> {
  const page = await tab.context.newPage();
  // A page behind another one gets no frames.
  await page.bringToFront();
  try {
    return await measured(subject, tab.replica, page, extent);
  } catch (error) {
    if (await page.evaluate(isDrawn, DRAWN_WITHIN_MS)) throw error;
    return 'not drawn';
  } finally {
    await page.close();
  }
}

async function measured(
  subject: Subject,
  replica: GmailReplica,
  page: Page,
  { redraws, lists }: Extent,
): Promise<PageCost> {
  const devtools = await page.context().newCDPSession(page);
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('console', (message) => {
    if (FAULT.test(message.text())) faults.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  const leftBefore = replica.requestsLeft.length;
  // Neither rival starts under the replica's Trusted Types rule: for all of them it is off.
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await startTrace(devtools);
  await page.goto(`${replica.url('inbox')}`);
  await devtools.send('Profiler.start');
  await page.reload();
  await mark(page, 'load');
  await settle(page, subject);
  await mark(page, 'redraw');
  for (let time = 0; time < redraws; time += 1) await redraw(page, replica, subject, time);
  await mark(page, 'scroll');
  for (const [index, label] of LABELS.slice(0, lists).entries()) {
    await scrollPast(page, label);
    if ((index + 1) % CHECKED_EVERY === 0) await settle(page, subject);
  }
  await mark(page, 'end');
  if (faults.length > 0) throw new Error(`${subject} took the page for broken: ${faults[0]}`);
  const { profile } = (await devtools.send('Profiler.stop')) as { profile: Profile };
  const events = await stopTrace(devtools);
  const marks = marksIn(events);
  const { tasks, compiled, layouts } = threadOfMark(events, 'end');
  const ran = extensionSpells(profile, compiled);
  const own = without(ran, layouts);
  const between = (from: string, until: string): Spell => ({
    from: marks.get(from) ?? Number.NaN,
    until: marks.get(until) ?? Number.NaN,
  });
  const part = (from: string, until: string) => processorMs(own, between(from, until), tasks);
  const load = processorMs(
    own,
    { from: profile.startTime, until: between('redraw', '').from },
    tasks,
  );
  const cost = {
    loadMs: load,
    redrawMs: part('redraw', 'scroll'),
    scrollMs: part('scroll', 'end'),
  };
  const ofPage = (url: string) =>
    url.includes('/replica/') || url.startsWith(replica.url()) || url.startsWith('data:');
  return {
    ...cost,
    scriptMs: cost.loadMs + cost.redrawMs + cost.scrollMs,
    layoutMs: layouts.reduce((sum, layout) => sum + milliseconds(ran, layout), 0),
    longTasks: longTasksOf(tasks, ran),
    heapMb: await heapMb(devtools),
    requests:
      requests.filter((url) => !ofPage(url)).length + replica.requestsLeft.length - leftBefore,
  };
}

function mark(page: Page, name: string): Promise<void> {
  return page.evaluate((said) => console.timeStamp(`bench ${said}`), name);
}

/** Until every row has its own tag; for the bare page until its rows are there. Throws where that fails. */
async function settle(page: Page, subject: Subject): Promise<void> {
  const until = performance.now() + TAGS_WITHIN_MS;
  for (;;) {
    const { rows, right, wrong } = await page.evaluate(tagsOnRows);
    if (rows === ROWS && (subject === 'none' || right === ROWS)) break;
    if (performance.now() > until)
      throw new Error(`${subject}: ${right} of ${rows} rows are tagged right; ${wrong}`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
}

/** The same threads, each unread and read in turn: Gmail fills the same nodes with new cells. */
async function redraw(page: Page, replica: GmailReplica, subject: Subject, time: number) {
  for (const thread of replica.mailbox.threads.values()) {
    for (const { labels } of thread.messages) {
      if (!labels.has('Inbox')) continue;
      if (time % 2 === 0) labels.add('Unread');
      else labels.delete('Unread');
    }
  }
  await replica.refresh();
  await page.waitForFunction(
    ([wanted, rows]) =>
      document.querySelectorAll(`tr.${wanted} .yW [email]`).length >= Number(rows),
    [time % 2 === 0 ? 'zE' : 'yO', ROWS],
  );
  await settle(page, subject);
}

async function scrollPast(page: Page, label: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `label/${label}`);
  await page.waitForFunction(
    ([title, rows]) =>
      document.title.startsWith(String(title)) &&
      document.querySelectorAll('tr.zA .yW [email]').length >= Number(rows),
    [label, ROWS],
  );
  await page.evaluate(async (withinMs) => {
    const frame = () =>
      new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('no frame')), withinMs);
        requestAnimationFrame(() => {
          clearTimeout(late);
          resolve();
        });
      });
    for (let top = 0; top < document.documentElement.scrollHeight; top += 600) {
      window.scrollTo(0, top);
      await frame();
    }
    window.scrollTo(0, 0);
  }, DRAWN_WITHIN_MS);
}

/** Runs in the page. */
function isDrawn(withinMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), withinMs);
    requestAnimationFrame(() => resolve(true));
  });
}

async function heapMb(devtools: CDPSession): Promise<number> {
  await devtools.send('Profiler.disable');
  await devtools.send('Performance.enable');
  for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return used / 1e6;
}
