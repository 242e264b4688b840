/** The main job without a window, for scripts: what the extension knows and shows of a mailbox. */
import {
  REPORT_USAGE,
  type ReportArguments,
  reportArguments,
} from '../tests/support/driver/arguments';
import { ensureBuilt } from '../tests/support/driver/build';
import { failWith, MISUSED, runCommand } from '../tests/support/driver/fail';
import { goThroughFirstRun } from '../tests/support/driver/first-run';
import { mailOf, note, type OwnMail } from '../tests/support/driver/mail-of';
import { reportAt } from '../tests/support/driver/report-at';
import { reportText } from '../tests/support/driver/report-text';
import { openSession } from '../tests/support/driver/session';

const DAYS_BEFORE = 60;
const DAY = 24 * 60 * 60 * 1000;

const understood = reportArguments(process.argv.slice(2));
if ('wrong' in understood) failWith(MISUSED, understood.wrong, REPORT_USAGE);
else await runCommand(() => report(understood.ok));

async function report(given: ReportArguments): Promise<void> {
  const own = await mailOf(given.mail);
  if ('why' in own) return failWith(MISUSED, own.why);
  if (!ensureBuilt()) return failWith(1, 'The extension could not be built.');
  await reportOn(own, given);
}

async function reportOn({ owner, messages }: OwnMail, given: ReportArguments): Promise<void> {
  const nows = given.nows.length > 0 ? given.nows : [Date.now()];
  const firstRun = given.firstRun ?? Math.min(...nows) - DAYS_BEFORE * DAY;
  const session = await openSession({
    webmail: given.webmail,
    owner,
    messages,
    now: firstRun,
    headless: true,
  });
  try {
    note(`first run on ${new Date(firstRun).toISOString()}`);
    await goThroughFirstRun(session, { ownAddresses: given.mail.me.slice(1) });
    for (const now of nows) {
      note(`looking through the mailbox on ${new Date(now).toISOString()}`);
      const found = await reportAt(session, now);
      process.stdout.write(given.json ? `${JSON.stringify(found)}\n` : reportText(found));
    }
  } finally {
    await session.close();
  }
}
