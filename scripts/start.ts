/** The main job for a person: a browser with the extension in it, on the demo or one's own mail. */
import path from 'node:path';
import { DEMO_NOW, NORA } from '../tests/demo/letter';
import { DEMO_DRAFTS, DEMO_PRIVATE, demoMailbox } from '../tests/demo/mailbox';
import { WEBMAIL_NAMES } from '../tests/replica/webmail';
import {
  START_USAGE,
  type StartArguments,
  startArguments,
} from '../tests/support/driver/arguments';
import { ensureBuilt } from '../tests/support/driver/build';
import { hasDisplay } from '../tests/support/driver/display';
import { failWith, MISUSED, runCommand } from '../tests/support/driver/fail';
import { openLive } from '../tests/support/driver/live';
import { mailOf, note } from '../tests/support/driver/mail-of';
import { reportText } from '../tests/support/driver/report-text';
import { openSession, type SessionOptions } from '../tests/support/driver/session';
import { takeTour } from '../tests/support/driver/tour';

const PICTURES = path.resolve(import.meta.dirname, '../.tmp/tour');

const understood = startArguments(process.argv.slice(2));
if ('wrong' in understood) failWith(MISUSED, understood.wrong, START_USAGE);
else await runCommand(() => start(understood.ok));

async function start(given: StartArguments): Promise<void> {
  const mailbox = await mailboxOf(given);
  if ('why' in mailbox) return failWith(MISUSED, mailbox.why);
  if (given.live && !hasDisplay())
    return failWith(MISUSED, '--live needs a display to sign in on.');
  if (!ensureBuilt()) return failWith(1, 'The extension could not be built.');
  if (given.live) {
    const problem = await openLive(given.webmail);
    return problem ? failWith(1, problem) : undefined;
  }
  return given.headless || !hasDisplay() ? tour(mailbox) : leaveToUser(mailbox);
}

type Mailbox = Omit<SessionOptions, 'headless'>;

async function mailboxOf(given: StartArguments): Promise<Mailbox | { readonly why: string }> {
  if (given.mail === null) {
    return {
      webmail: given.webmail,
      owner: NORA,
      messages: demoMailbox(),
      now: given.now ?? Date.parse(DEMO_NOW),
      switches: { draftOf: DEMO_DRAFTS },
      outlookSwitches: { draftOf: DEMO_DRAFTS },
    };
  }
  const own = await mailOf(given.mail);
  return 'why' in own ? own : { ...own, webmail: given.webmail, now: given.now ?? Date.now() };
}

async function tour(mailbox: Mailbox): Promise<void> {
  const session = await openSession({ ...mailbox, headless: true });
  try {
    const report = await takeTour(session, {
      folder: PICTURES,
      now: mailbox.now,
      privatePeople: DEMO_PRIVATE,
      say: note,
    });
    process.stdout.write(`\n${reportText(report)}Screenshots: ${PICTURES}\n`);
  } finally {
    await session.close();
  }
}

async function leaveToUser(mailbox: Mailbox): Promise<void> {
  const session = await openSession({ ...mailbox, headless: false });
  process.stdout.write(
    [
      `This is a replica of ${WEBMAIL_NAMES[mailbox.webmail]}, on ${new Date(mailbox.now).toDateString()}. No mail leaves it.`,
      'Look at Sent, then at the Inbox, to the end of each; then click the dial in the toolbar.',
      'It ends when you close the browser.',
      '',
    ].join('\n'),
  );
  await session.mail.goto(session.mailSite.listUrl('inbox'));
  await session.ended;
}
