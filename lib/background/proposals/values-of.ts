import { cleanSubject } from '../../domain/clean-subject';
import { sinceInWords } from '../../domain/dates-in-words';
import { DAY, type Instant } from '../../domain/instant';
import { localTimeAt } from '../../domain/local-clock';
import type { AddressForm } from '../../domain/playbook/playbook-text';
import { mayNamePromise, promiseStage } from '../../domain/promises/nudge-window';
import type { ThreadKey } from '../../domain/sighting';
import type { Step, TextId } from '../../domain/step';
import type { TemplateValues } from '../../domain/template';
import { clockOf } from '../../settings/clock-of';
import type { Language, Settings } from '../../settings/settings';
import { silentDays } from '../../store/offer-view';
import type { ThreadRow } from '../../store/rows';
import type { Context } from '../context';
import { ownAddresses } from '../own-addresses';
import { hoursInWords } from './hours-in-words';
import { nameInGreeting } from './name-in-greeting';
import { noteValues } from './note-values';
import { promisedTimeInWords } from './promised-time-in-words';
import { replyTimeInWords } from './reply-time-in-words';
import type { TextPlace } from './text-place';

interface Manner {
  readonly language: Language;
  readonly form: AddressForm;
  /** The text that is filled; absent where it is only being written. */
  readonly step?: TextId;
}

/** Texts that speak of the mail which asked, whatever reminders went after it. */
const OF_THE_MAIL_THAT_ASKED: ReadonlySet<TextId> = new Set<Step>(['quote', 'reminder']);

/** What is known for the variables of a text in its place; what is not known is absent. */
export async function valuesOf(
  context: Context,
  place: TextPlace,
  { language, form, step }: Manner,
): Promise<TemplateValues> {
  const { settings } = context;
  const { client, row } = place;
  const name = client?.name ?? '';
  return filled({
    client: nameInGreeting(name, form),
    ...(row === null ? {} : threadValues(context, row, language, step)),
    ...(row === null ? { project: settings.writing.work } : {}),
    ...termValues(settings, language),
    ...(await noteValues(context, place, language)),
    reply: client?.agreedDays ? replyTimeInWords(client.agreedDays, language) : '',
    me: settings.ownName || (await nameOnOwnMail(context, place.ownMailIn)),
  });
}

/** What only a thread tells: a new mail is about nothing yet. */
function threadValues(
  { settings, now }: Context,
  row: ThreadRow,
  language: Language,
  step?: TextId,
): Readonly<Record<string, string>> {
  const hours = clockOf(settings);
  const asked = step !== undefined && OF_THE_MAIL_THAT_ASKED.has(step);
  const since = asked ? mailThatAsked(row) : (row.silence.nudgedAt.at(-1) ?? mailThatAsked(row));
  const subject = cleanSubject(row.subject);
  return {
    project: subject || settings.writing.work,
    subject,
    since: since === null ? '' : sinceInWords(since, now, language, hours.zone),
    days: String(silentDays(row, now, hours)),
    ...promiseValues(row, language, hours.zone, now),
  };
}

/** Null where their own promise alone is waited for: the silence then begins with a mail of theirs. */
function mailThatAsked({ silence: { since, promise } }: ThreadRow): Instant | null {
  return promise !== null && promise.madeAt === since ? null : since;
}

export function filled(values: Readonly<Record<string, string>>): TemplateValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}

/**
 * The promised time and the month in which it was named, until that time begins: from then on no text
 * names it (S1-12).
 */
function promiseValues(
  { silence: { promise } }: ThreadRow,
  language: Language,
  zone: string,
  now: Instant,
): Readonly<Record<string, string>> {
  if (promise === null) return {};
  const today = Math.floor(localTimeAt(now, zone) / DAY);
  if (!mayNamePromise(promiseStage(promise.due, null, today))) return {};
  const mentioned = new Intl.DateTimeFormat(language, { month: 'long', timeZone: zone });
  return {
    month: promisedTimeInWords(promise.due, language),
    mentioned: mentioned.format(promise.madeAt),
  };
}

/** What the user's own terms say. */
function termValues(
  { writing, workingHours }: Settings,
  language: Language,
): Readonly<Record<string, string>> {
  const { percent, notice, rate } = writing;
  return { percent, notice, rate, hours: hoursInWords(workingHours, language) };
}

/** The name under which the user's own messages in a thread stand. */
async function nameOnOwnMail({ db, settings }: Context, thread: ThreadKey | null): Promise<string> {
  if (thread === null) return '';
  const own = await ownAddresses(db, settings);
  const seen = await db.sightings.where('thread').equals(thread).toArray();
  const names = seen.flatMap(({ sighting }) =>
    sighting.kind === 'message' && sighting.from && own.has(sighting.from.address)
      ? sighting.from.name
      : [],
  );
  return names.find((name) => name.includes(' ')) ?? '';
}
