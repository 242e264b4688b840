import { DAY, type Instant } from '../../domain/instant';
import { languageSample } from '../../domain/judgement/language-sample';
import { type OwnWords, ownWords } from '../../domain/judgement/own-words';
import type { OwnAddresses } from '../../domain/own-addresses';
import type { MessageSighting } from '../../domain/sighting';
import type { FileMail } from '../../mail-file/file-mail';
import { mailsIn } from '../../mail-file/mails-in';
import { BEGINNING, type MboxPlace } from '../../mail-file/mbox-place';
import type { RawMail } from '../../mail-file/mbox-splitter';
import { readMail } from '../../mail-file/read-mail';
import type { ImportOrder, ImportReport, ReadSoFar } from '../../messages/import-messages';
import type { RadiostilteDatabase } from '../../store/database';
import { ImportTally } from './import-tally';
import { keepSightings } from './keep-sightings';
import { letOthersRun } from './let-others-run';
import { createOneBehind, type OneBehind } from './one-behind';
import { placeOf } from './place-of';
import { sightingOfMail } from './sighting-of-mail';

/** So many mails are judged, and stored in one transaction. */
const BATCH = 100;

/** So many are judged before what the database answered is heard: else it waits for the whole batch. */
const AT_A_TIME = 10;

/** So much one worker reads: what has gathered in its memory goes with it. */
export interface Room {
  readonly bytes: number;
  readonly mails: number;
}

/** What a file is read with. */
export interface ImportTools {
  readonly db: RadiostilteDatabase;
  readonly own: OwnAddresses;
  readonly now: Instant;
  /** What the browser's detector says of each of these texts. */
  readonly languagesOf: (samples: readonly string[]) => Promise<readonly (string | null)[]>;
  readonly onProgress: (report: ImportReport) => void;
  readonly signal: AbortSignal;
  readonly room: Room;
}

/** Where what was read goes: a batch is judged while the next one is read, and then stored. */
interface Kept {
  readonly tally: ImportTally;
  readonly judging: OneBehind;
  readonly storing: OneBehind;
}

/** What came of the file, or of what there was room for. */
export type ImportPart = { readonly report: ImportReport } | { readonly soFar: ReadSoFar };

/**
 * Reads an mbox file of any size from where the order says, as far as there is room: each mail is
 * judged, what it says is stored, and its text dropped.
 * Done again, or broken off and done again, it stores the same (DESIGN section 3).
 * @throws what the browser says of a file that cannot be read any more
 */
export async function importMails(order: ImportOrder, tools: ImportTools): Promise<ImportPart> {
  const tally = new ImportTally(order.file.size, order.after);
  const kept = { tally, judging: createOneBehind(), storing: createOneBehind() };
  const from = order.after?.next ?? BEGINNING;
  let waiting: readonly RawMail[] = [];
  let hasStray = false;
  for await (const piece of mailsIn(order.file, tools.signal, from)) {
    const { mails, passed, openAt, hasStrayText } = piece;
    if (hasStrayText && !hasStray) tally.skip({ number: 0, position: 0, reason: 'stray' });
    hasStray = hasStrayText;
    waiting = await importWholeBatches([...waiting, ...mails], order, tools, kept);
    tally.passed = Math.max(tally.passed, passed);
    tools.onProgress(tally.report());
    if (openAt === null || tools.signal.aborted || !isFull(openAt, from, tools.room)) continue;
    await importBatch(waiting, order, tools, kept);
    await allKept(kept);
    return { soFar: tally.soFar(openAt) };
  }
  if (!tools.signal.aborted) await importBatch(waiting, order, tools, kept);
  await allKept(kept);
  return { report: tally.report() };
}

/** A mail that is larger than the room is read all the same. */
function isFull(openAt: MboxPlace, from: MboxPlace, room: Room): boolean {
  const bytes = openAt.position - from.position;
  return bytes >= room.bytes || openAt.messages - from.messages >= room.mails;
}

/** @returns the mails that do not fill a batch yet */
async function importWholeBatches(
  mails: readonly RawMail[],
  order: ImportOrder,
  tools: ImportTools,
  kept: Kept,
): Promise<readonly RawMail[]> {
  let start = 0;
  while (mails.length - start >= BATCH && !tools.signal.aborted) {
    await importBatch(mails.slice(start, start + BATCH), order, tools, kept);
    start += BATCH;
    tools.onProgress(kept.tally.report());
  }
  return mails.slice(start);
}

/** @throws what a batch failed of */
async function allKept({ judging, storing }: Kept): Promise<void> {
  await judging.ended();
  await storing.ended();
}

/** The page finds the languages of a batch while the one before is judged. */
async function importBatch(
  batch: readonly RawMail[],
  order: ImportOrder,
  tools: ImportTools,
  kept: Kept,
): Promise<void> {
  const mails = (await readable(batch, tools.now, kept.tally)).map(asSample);
  const told = tools.languagesOf(mails.flatMap(({ sample }) => sample ?? []));
  // What it fails of is told where it is waited for.
  told.catch(() => {});
  await kept.judging.begin(async () => {
    const sightings = await judged(mails, [...(await told)], order, tools);
    const keep = async () =>
      kept.tally.keep(mails.length, await keepSightings(tools.db, sightings));
    await kept.storing.begin(keep);
  });
}

interface SampledMail {
  readonly mail: FileMail;
  readonly words: OwnWords;
  /** What tells its language; null where nothing does. */
  readonly sample: string | null;
}

function asSample(mail: FileMail): SampledMail {
  const words = ownWords(mail.text);
  return { mail, words, sample: languageSample(words) };
}

/** @param languages of those that have a sample */
async function judged(
  mails: readonly SampledMail[],
  languages: (string | null)[],
  { account, isGmail, settings }: ImportOrder,
  { own }: ImportTools,
): Promise<readonly MessageSighting[]> {
  const around = { own, zone: settings.workingHours.zone };
  const sightings: MessageSighting[] = [];
  for (const [index, { mail, words, sample }] of mails.entries()) {
    if (index % AT_A_TIME === 0) await letOthersRun();
    const language = sample === null ? null : (languages.shift() ?? null);
    const place = await placeOf(account, isGmail ? mail : { ...mail, gmail: null });
    sightings.push(sightingOfMail(mail, place, { ...around, words, language }));
  }
  return sightings;
}

async function readable(
  batch: readonly RawMail[],
  now: Instant,
  tally: ImportTally,
): Promise<readonly FileMail[]> {
  const mails: FileMail[] = [];
  for (const raw of batch) {
    const read = await readMail(raw, now + DAY);
    if ('mail' in read) {
      mails.push(read.mail);
      tally.meet([read.mail.from, ...read.mail.to]);
    } else if ('leftOut' in read) tally.leave(read.leftOut);
    else tally.skip({ number: raw.number, position: raw.position, reason: read.skipped });
  }
  return mails;
}
