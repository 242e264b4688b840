import type { ConsoleMessage, Page } from '@playwright/test';
import type { WorkerMessage } from '../../../lib/messages/messages';
import type { MailMessage } from '../../replica/mail-message';
import { goThroughFirstRun } from '../driver/first-run';
import type { Session } from '../driver/session';
import { readStored } from '../stored-state';
import { type AllStored, allStored } from './all-stored';
import { leakedRuns } from './word-runs';

/** Milliseconds until a thread that was opened is seen. */
const LONGEST = 15_000;

/** What a session over somebody's mail left behind. */
export interface LeftBehind {
  /** Runs of five words of a mail that stand in what is stored, shown in a report, or logged. */
  readonly leaked: readonly string[];
  /** Addresses and subjects in the report that is made to be shown to others. */
  readonly inReport: readonly string[];
  /** What is still there after everything was deleted. */
  readonly afterWiping: readonly string[];
  readonly requestsLeft: readonly string[];
  /** Threads that were opened and seen whole. */
  readonly opened: number;
  readonly stored: AllStored;
}

/** Looks through both lists and into the threads, as the user would; then at everything that is kept. */
export async function lookAtAll(
  session: Session,
  messages: readonly MailMessage[],
  threads: readonly string[],
): Promise<LeftBehind> {
  const logged: string[] = [];
  session.context.on('console', (line: ConsoleMessage) => logged.push(line.text()));
  await goThroughFirstRun(session, {});
  let opened = 0;
  for (const thread of threads) if (await openThread(session, thread)) opened += 1;
  const popup = await session.openOwnPage('popup.html');
  await popup.locator('main.popup h2:visible').first().waitFor();
  await popup.close();
  const own = await session.openOwnPage('options.html#check');
  const report = await copiedReport(own);
  const stored = await allStored(own);
  const people = messages.flatMap(({ from, to, cc = [] }) => [from, ...to, ...cc]);
  // A row stands under its own content as JSON: there the word "subject" comes before it.
  const subjects = messages.flatMap(({ subject }) => [subject, `subject ${subject}`]);
  const texts = [...subjects, ...people.map(({ name }) => name)];
  const bodies = messages.map(({ text }) => text);
  const leaked = leakedRuns([stored, report, ownLines(logged, own)], bodies, { texts });
  const addresses = new Set(people.map(({ email }) => email.toLowerCase()));
  const longSubjects = messages
    .map(({ subject }) => subject)
    .filter((subject) => subject.length > 12);
  const inReport = [...addresses, ...longSubjects].filter((one) =>
    report.toLowerCase().includes(one.toLowerCase()),
  );
  // What stays open would tell again what it shows.
  await session.mail.close();
  await own.evaluate(wipeAll, { type: 'wipe', what: { of: 'everything' } } as WorkerMessage);
  const afterWiping = leftOf(await allStored(own));
  const { requestsLeft } = session.mailSite;
  return { leaked, inReport, afterWiping, requestsLeft, opened, stored };
}

/** The page of the mail may log what it likes. */
function ownLines(lines: readonly string[], own: Page): readonly string[] {
  return lines.filter((line) => line.includes(new URL(own.url()).host));
}

/** @returns whether the extension saw it whole */
async function openThread(session: Session, thread: string): Promise<boolean> {
  const { mail, mailSite } = session;
  const key = `${mailSite.owner.email.toLowerCase()} ${mailSite.threadId(thread)}`;
  await mail.goto(mailSite.threadUrl(thread));
  for (const last = performance.now() + LONGEST; performance.now() < last; ) {
    const { sightings = [] } = await (await session.worker()).evaluate(readStored);
    const looks = sightings.map((row) => Object(row).sighting);
    if (looks.some(({ kind, thread }) => kind === 'whole-look' && thread === key)) return true;
  }
  return false;
}

async function copiedReport(page: Page): Promise<string> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      (globalThis as { testCopied?: string }).testCopied = text;
    };
  });
  await page.locator('#check').getByRole('button', { name: 'Copy report' }).click();
  const copied = await page.waitForFunction(
    () => (globalThis as { testCopied?: string }).testCopied,
  );
  return String(await copied.jsonValue());
}

/** In a page of ours. */
async function wipeAll(message: WorkerMessage): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: WorkerMessage): Promise<unknown> } };
  };
  await chrome.runtime.sendMessage(message);
}

/** The rules by which everything was made, and of the prior only its moment, tell of nobody. */
const OF_NOBODY = new Set(['folded-by', 'prior', 'popup-seen', 'device', 'counter']);

function leftOf({ tables, local, session, sync, pages, badge }: AllStored): readonly string[] {
  const rows = Object.entries(tables).flatMap(([table, all]) =>
    all
      .filter((row) => table !== 'meta' || !OF_NOBODY.has(String(Object(row).key)))
      .map((row) => `${table}: ${JSON.stringify(row).slice(0, 80)}`),
  );
  const areas = Object.entries({ local, session, sync, pages }).flatMap(([area, values]) =>
    Object.keys(values).map((key) => `${area}: ${key}`),
  );
  return [...rows, ...areas, ...(badge === '' ? [] : [`badge: ${badge}`])];
}
