/** A file of older mail, brought in by the options page as a person does. */
import type { Page } from '@playwright/test';
import { decimalOf } from '../replica/gmail/legacy-id';
import type { GmailReplica } from '../replica/gmail/serve';
import { madeUpText } from '../support/mbox/made-up-mbox';
import { expect } from './fixtures';

/** Older than every clock on which the tests may run. */
const OLD_ENOUGH = Date.UTC(2025, 5, 2);

/** About 5 MB of older mail, and then what the page has too, under the same ids. */
export function mailFileOf({ mailbox }: GmailReplica) {
  const threads = [...mailbox.threads.values()];
  const shown = threads.flatMap(({ legacyId: thread, messages }) =>
    messages.map(({ legacyId, file }) =>
      [
        `From ${decimalOf(legacyId)}@xxx ${new Date(file.date).toUTCString().slice(0, 3)} Sep 14 08:31:07 +0000 2026`,
        `X-GM-THRID: ${decimalOf(thread)}`,
        `Date: ${new Date(file.date).toUTCString()}`,
        `From: ${file.from.name} <${file.from.email}>`,
        `To: ${file.to.map(({ email }) => email).join(', ')}`,
        `Subject: ${file.subject}`,
        '',
        file.text,
        '',
        '',
      ].join('\r\n'),
    ),
  );
  const old = madeUpText({ mails: 2_000, until: OLD_ENOUGH, attachment: 12_000 });
  return {
    name: 'mail.mbox',
    mimeType: 'application/mbox',
    buffer: Buffer.from(`${old}${shown.join('')}`),
  };
}

/** Chooses the file and begins. */
export async function beginImport(
  options: Page,
  file: ReturnType<typeof mailFileOf>,
): Promise<void> {
  const section = options.locator('#history');
  await section.locator('input[type=file]').setInputFiles(file);
  await section.getByRole('button', { name: 'Bring in' }).click();
  await section.locator('[data-stage=reading]').waitFor();
}

export async function untilRead(options: Page, share: number): Promise<void> {
  const read = () =>
    options.locator('#history progress').evaluate((bar) => (bar as HTMLProgressElement).value);
  await expect.poll(read, { intervals: [20] }).toBeGreaterThan(share);
}

/** What the import says of itself when all is done. */
export async function importResult(options: Page): Promise<string> {
  const result = options.locator('#history .history-result');
  await result.waitFor({ timeout: 80_000 });
  return result.innerText();
}

/** In the worker: all that is derived, what is still to be derived, and what files told. */
export function readImported(): Promise<readonly unknown[]> {
  const tables = ['threads', 'correspondents', 'spellings', 'unfolded', 'sightings'];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('radiostilte');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(tables);
      const all = tables.map((table) => reading.objectStore(table).getAll());
      reading.oncomplete = () => {
        opening.result.close();
        const isTold = (row: { sighting?: { source?: string } }) =>
          row.sighting === undefined || row.sighting.source === 'file';
        // When a page was first looked at is the browser's own, and another one in each.
        const untimed = ({ firstSeenAt: _, ...row }: { firstSeenAt?: number }) => row;
        resolve(all.map(({ result }) => result.filter(isTold).map(untimed)));
      };
    };
  });
}
