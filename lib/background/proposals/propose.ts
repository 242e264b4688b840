import { browser } from 'wxt/browser';
import { MARKS } from '../../../assets/playbook/marks';
import type { Length } from '../../domain/playbook/compose-text';
import type { AddressForm } from '../../domain/playbook/playbook-text';
import type { ThreadKey } from '../../domain/sighting';
import type { TextId } from '../../domain/step';
import { renderTemplate } from '../../domain/template';
import type { Proposal } from '../../messages/messages';
import { LANGUAGES, type Language } from '../../settings/settings';
import type { ThreadRow } from '../../store/rows';
import type { Context } from '../context';
import { dayGiven, givenInWords } from './given-in-words';
import { filled, valuesOf } from './values-of';
import { wordingOf } from './wording-of';

/** Which text, and how it is wanted; what is null is as the thread and the settings say. */
export interface Wanted {
  readonly step: TextId;
  readonly form: AddressForm | null;
  readonly length: Length | null;
  /** What the user filled in, by variable. */
  readonly given: Readonly<Record<string, string>>;
}

/**
 * A text for a thread, in the thread's language and form of address. Variables that nobody could fill
 * are marked in it and named.
 * @returns null while nothing is known of the thread, or no such text exists
 */
export async function propose(
  context: Context,
  key: ThreadKey,
  { step, given, ...wanted }: Wanted,
): Promise<Proposal | null> {
  const row = await context.db.threads.get(key);
  if (!row) return null;
  const { writing } = context.settings;
  const language = languageOf(row);
  const form = wanted.form ?? row.form ?? writing.form;
  const length = wanted.length ?? writing.length;
  const known = await valuesOf(context, row, { language, form });
  const values = { ...known, ...givenInWords(filled(given), language, context.now) };
  const wording = wordingOf(context.settings, { step, language, form, length, row, values });
  if (wording === null) return null;
  const { text, subject, lengths } = wording;
  const marks = MARKS[wording.language];
  return {
    step,
    form,
    length: lengths.includes(length) ? length : (lengths[0] ?? length),
    lengths,
    language: wording.language,
    neededBy: step === 'deadline' ? dayGiven(given['deadline']) : null,
    subject: subject === null ? null : renderTemplate(subject, values, marks).paragraphs.join(' '),
    ...renderTemplate(text, values, marks),
  };
}

/** The thread's own language, else that of the interface, else English. */
function languageOf(row: ThreadRow): Language {
  const spoken = (tag: string | null) => LANGUAGES.find((language) => language === tag);
  return spoken(row.language) ?? spoken(browser.i18n.getUILanguage().slice(0, 2)) ?? 'en';
}
