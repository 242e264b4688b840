import type { Context } from '../../../lib/background/context';
import {
  type ImportTools,
  importMails,
  type Room,
} from '../../../lib/background/import/import-mails';
import { ownAddresses } from '../../../lib/background/own-addresses';
import type { ImportOrder, ImportReport } from '../../../lib/messages/import-messages';

const ALL: Room = { bytes: Number.POSITIVE_INFINITY, mails: Number.POSITIVE_INFINITY };

/** Reads a file as the options page does: part after part, each of them from what the last one told. */
export async function readInParts(
  { db, settings, now }: Context,
  file: Omit<ImportOrder, 'settings' | 'after'>,
  room = ALL,
  languagesOf: ImportTools['languagesOf'] = async (samples) => samples.map(() => null),
): Promise<{ readonly report: ImportReport; readonly parts: number }> {
  const tools: ImportTools = {
    db,
    own: await ownAddresses(db, settings),
    now,
    languagesOf,
    onProgress: () => {},
    signal: new AbortController().signal,
    room,
  };
  let order: ImportOrder = { ...file, settings, after: null };
  for (let parts = 1; ; parts += 1) {
    const part = await importMails(order, tools);
    if ('report' in part) return { report: part.report, parts };
    order = { ...order, after: part.soFar };
  }
}
