/**
 * What of the settings may travel by the browser's own account (adr 19): neither names and addresses,
 * nor what hangs on a permission, a consent or the mail stored in this browser.
 */
import type { Settings } from '../settings';

/** Travel as one value each: their parts hang on each other. */
const WHOLE = ['workingHours', 'holidays', 'promises', 'textOrder', 'keepWarm'] as const;
/** Each entry travels alone, so that two computers can change two of them. */
const BY_ENTRY = ['limits', 'templates', 'writing', 'calm'] as const;

/** Everything that may travel; own texts by their ids. */
export const SYNCED = [...WHOLE, ...BY_ENTRY, 'ownTexts'] as const;

/** Values by field, such as `limits.quote`; what is absent is not set. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(settings: Settings): Fields {
  const entries: [string, unknown][] = WHOLE.map((name) => [name, settings[name]]);
  for (const name of BY_ENTRY) {
    for (const [entry, value] of Object.entries(settings[name])) {
      entries.push([`${name}.${entry}`, value]);
    }
  }
  for (const { id, ...text } of settings.ownTexts) entries.push([`ownTexts.${id}`, text]);
  return Object.fromEntries(entries);
}

/** The settings with one field as it came from elsewhere, not yet checked; undefined: not set there. */
export function withField(settings: Settings, field: string, value: unknown): unknown {
  const dot = field.indexOf('.');
  const name = dot < 0 ? field : field.slice(0, dot);
  const entry = field.slice(dot + 1);
  if (dot < 0) return isIn(WHOLE, name) ? { ...settings, [name]: value } : settings;
  if (name === 'ownTexts') return { ...settings, ownTexts: withOwnText(settings, entry, value) };
  if (!isIn(BY_ENTRY, name)) return settings;
  const { [entry]: _, ...others } = settings[name] as Record<string, unknown>;
  return { ...settings, [name]: value === undefined ? others : { ...others, [entry]: value } };
}

/** Where it stood, or at the end. */
function withOwnText({ ownTexts }: Settings, id: string, value: unknown): readonly unknown[] {
  if (value === undefined) return ownTexts.filter((text) => text.id !== id);
  const text = { ...(value as object), id };
  return ownTexts.some((one) => one.id === id)
    ? ownTexts.map((one) => (one.id === id ? text : one))
    : [...ownTexts, text];
}

function isIn<Name extends string>(names: readonly Name[], name: string): name is Name {
  return (names as readonly string[]).includes(name);
}
