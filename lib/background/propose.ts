import { browser } from 'wxt/browser';
import { builtInTemplate } from '../../assets/playbook/templates';
import { cleanSubject } from '../domain/clean-subject';
import { sinceInWords } from '../domain/dates-in-words';
import { periodInWords } from '../domain/period-in-words';
import type { ThreadKey } from '../domain/sighting';
import type { Step } from '../domain/step';
import { renderTemplate, type TemplateValues } from '../domain/template';
import type { Proposal } from '../messages/messages';
import { clockOf } from '../settings/clock-of';
import { LANGUAGES, type Language } from '../settings/settings';
import { silentDays } from '../store/offer-view';
import type { ThreadRow } from '../store/rows';
import type { Context } from './context';
import { ownAddresses } from './own-addresses';

/**
 * The text of a step for a thread, in the thread's language. Variables that nobody could fill are
 * marked in it and named.
 * @param given what the user filled in, by variable
 * @returns null while nothing is known of the thread
 */
export async function propose(
  context: Context,
  key: ThreadKey,
  step: Step,
  given: Readonly<Record<string, string>> = {},
): Promise<Proposal | null> {
  const row = await context.db.threads.get(key);
  if (!row) return null;
  const language = languageOf(row);
  const text = context.settings.templates[step]?.[language] ?? builtInTemplate(step, language);
  const values = { ...(await valuesOf(context, row, language)), ...filled(given) };
  return { step, language, ...renderTemplate(text, values, language) };
}

/** The thread's own language, else that of the interface, else English. */
function languageOf(row: ThreadRow): Language {
  const spoken = (tag: string | null) => LANGUAGES.find((language) => language === tag);
  return spoken(row.language) ?? spoken(browser.i18n.getUILanguage().slice(0, 2)) ?? 'en';
}

async function valuesOf(
  context: Context,
  row: ThreadRow,
  language: Language,
): Promise<TemplateValues> {
  const { db, settings, now } = context;
  const client = row.client === null ? undefined : await db.correspondents.get(row.client);
  const hours = clockOf(settings);
  const since = row.silence.nudgedAt.at(-1) ?? row.silence.since;
  return filled({
    client: firstName(client?.name ?? ''),
    subject: cleanSubject(row.subject),
    since: since === null ? '' : sinceInWords(since, now, language, hours.zone),
    days: String(silentDays(row, now, hours)),
    ...promiseValues(row, language, hours.zone),
    me: settings.ownName || (await nameOnOwnMail(context, row)),
  });
}

/** The promised time and the month in which it was named, as long as a promise stands. */
function promiseValues(
  { silence: { promise } }: ThreadRow,
  language: Language,
  zone: string,
): Readonly<Record<string, string>> {
  if (promise === null) return {};
  const mentioned = new Intl.DateTimeFormat(language, { month: 'long', timeZone: zone });
  return {
    month: periodInWords(promise.due, language === 'en' ? 'en-GB' : language),
    mentioned: mentioned.format(promise.madeAt),
  };
}

function filled(values: Readonly<Record<string, string>>): TemplateValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}

/** "Anna" of "Anna Keller" or "Keller, Anna"; '' where the page shows an address only. */
function firstName(name: string): string {
  if (name.includes('@')) return '';
  const ordered = name.includes(',') ? (name.split(',')[1] ?? '') : name;
  return ordered.trim().split(/\s+/)[0] ?? '';
}

/** The name under which the user's own messages in this thread stand. */
async function nameOnOwnMail({ db, settings }: Context, row: ThreadRow): Promise<string> {
  const own = await ownAddresses(db, settings);
  const seen = await db.sightings.where('thread').equals(row.key).toArray();
  const names = seen.flatMap(({ sighting }) =>
    sighting.kind === 'message' && sighting.from && own.has(sighting.from.address)
      ? sighting.from.name
      : [],
  );
  return names.find((name) => name.includes(' ')) ?? '';
}
