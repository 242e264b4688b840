/** What a session over real mail leaves behind: `npm run privacy -- --data FOLDER [--threads 40]`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { MailMessage } from '../tests/replica/mail-message';
import { ensureBuilt } from '../tests/support/driver/build';
import { failWith, runCommand } from '../tests/support/driver/fail';
import { openSession } from '../tests/support/driver/session';
import { lookAtAll } from '../tests/support/privacy/look-at-all';

const DAY = 86_400_000;

/** A line of the folder's file. */
interface RealMail extends MailMessage {
  readonly owner: string;
  readonly dir: 'in' | 'out';
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, threads: { type: 'string', default: '40' } },
  });
  if (values.data === undefined)
    return failWith(2, 'Usage: npm run privacy -- --data FOLDER [--threads 40]');
  if (!ensureBuilt()) return failWith(1, 'The extension could not be built.');
  await lookThrough(path.join(values.data, 'enron/messages.jsonl'), Number(values.threads));
});

async function lookThrough(file: string, most: number): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  const { email, messages } = newestOf(
    lines.map((line) => JSON.parse(line) as RealMail),
    most,
  );
  const threads = [...new Set(messages.map(({ threadId }) => threadId))];
  const newest = Math.max(...messages.map(({ date }) => Date.parse(date)));
  const session = await openSession({
    webmail: 'gmail',
    owner: { name: email, email },
    messages,
    now: newest + DAY,
    headless: true,
  });
  try {
    const { leaked, inReport, afterWiping, requestsLeft, opened } = await lookAtAll(
      session,
      messages,
      threads,
    );
    process.stdout.write(`${messages.length} mails in ${opened} threads\n`);
    const found = { leaked, inReport, afterWiping, requestsLeft };
    for (const [what, list] of Object.entries(found)) {
      process.stdout.write(
        `${what}: ${list.length}\n${list
          .slice(0, 20)
          .map((one) => `  ${one}\n`)
          .join('')}`,
      );
    }
    if (Object.values(found).some((list) => list.length > 0)) process.exitCode = 1;
  } finally {
    await session.close();
  }
}

/** The mailbox with most mail, and of it the threads that were written in last. */
function newestOf(
  all: readonly RealMail[],
  most: number,
): { readonly email: string; readonly messages: readonly MailMessage[] } {
  const owners = [...new Set(all.map(({ owner }) => owner))];
  const boxes = owners.map((owner) => all.filter((one) => one.owner === owner));
  const [own = []] = boxes.toSorted((a, b) => b.length - a.length);
  const sent = own.find(({ dir }) => dir === 'out');
  const byDate = own.toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date));
  const threads = new Set([...new Set(byDate.map(({ threadId }) => threadId))].slice(0, most));
  const messages = own.filter(({ threadId }) => threads.has(threadId));
  return { email: sent?.from.email.toLowerCase() ?? '', messages };
}
