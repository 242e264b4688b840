import { browser } from 'wxt/browser';
import { MARKS } from '../../../assets/playbook/marks';
import type { CalendarDay } from '../../domain/dates/calendar-day';
import type { Length } from '../../domain/playbook/compose-text';
import type { AddressForm } from '../../domain/playbook/playbook-text';
import type { TextId } from '../../domain/step';
import { renderTemplate } from '../../domain/template';
import type { Proposal } from '../../messages/messages';
import { LANGUAGES, type Language, type Settings } from '../../settings/settings';
import type { Context } from '../context';
import { dayGiven, givenInWords } from './given-in-words';
import { notedDeadline } from './note-values';
import type { TextPlace } from './text-place';
import { filled, valuesOf } from './values-of';
import { wordingOf } from './wording-of';

/** Which text, and how it is wanted; what is null is as the two write, and the settings say. */
export interface Wanted {
  readonly step: TextId;
  readonly form: AddressForm | null;
  readonly length: Length | null;
  /** What the user filled in, by variable. */
  readonly given: Readonly<Record<string, string>>;
}

/**
 * A text for its place, in the language and form of address that are used there. Variables that
 * nobody could fill are marked in it and named; those of the subject count for a new mail only.
 * @returns null where no such text exists
 */
export async function propose(
  context: Context,
  place: TextPlace,
  { step, given, ...wanted }: Wanted,
): Promise<Proposal | null> {
  const { writing } = context.settings;
  const language = languageOf(place, context.settings);
  const form = wanted.form ?? place.form ?? writing.form;
  const length = wanted.length ?? writing.length;
  const known = await valuesOf(context, place, { language, form, step });
  const values = { ...known, ...givenInWords(filled(given), language, context.now) };
  const { daysOff } = place;
  const wording = wordingOf(context.settings, { step, language, form, length, daysOff, values });
  if (wording === null) return null;
  const { text, forms, lengths } = wording;
  const marks = MARKS[wording.language];
  const { paragraphs, missing } = renderTemplate(text, values, marks);
  const begins = place.row === null && wording.subject !== null;
  const subject = begins ? renderTemplate(wording.subject, values, marks) : null;
  return {
    step,
    form,
    forms,
    length: lengths.includes(length) ? length : (lengths[0] ?? length),
    lengths,
    language: wording.language,
    neededBy: step === 'deadline' ? await neededBy(context, place, given) : null,
    subject: subject === null ? null : subject.paragraphs.join(' '),
    paragraphs,
    missing: [...new Set([...missing, ...(subject?.missing ?? [])])],
  };
}

/** The day that the text asks for something by: as the user filled in, else as they noted it. */
async function neededBy(
  context: Context,
  place: TextPlace,
  given: Wanted['given'],
): Promise<CalendarDay | null> {
  const said = filled(given)['deadline'];
  return said === undefined ? notedDeadline(context, place) : dayGiven(said);
}

/** The language the two write, else what the user said, else that of the interface, else English. */
function languageOf(place: TextPlace, { writing }: Settings): Language {
  const spoken = (tag: string | null) => LANGUAGES.find((language) => language === tag);
  const said = spoken(place.language) ?? writing.language;
  return said ?? spoken(browser.i18n.getUILanguage().slice(0, 2)) ?? 'en';
}
