import { shownText } from './shown-text';

/**
 * Template texts with variables in braces. `{client}` is the first name, `{subject}` the thread's
 * subject without reply marks, `{since}` the date of the last own message and how long ago,
 * `{days}` the working days of silence, `{month}` the time they promised and `{mentioned}` the month in
 * which they did, `{me}` the user's name.
 */
export const VARIABLES = [
  'client',
  'subject',
  'since',
  'days',
  'month',
  'mentioned',
  'me',
] as const;
type Variable = (typeof VARIABLES)[number];

/** What stands in for a variable, by its name; a blank value is none. */
export type TemplateValues = Readonly<Record<string, string>>;

export interface RenderedTemplate {
  /** Lines as an editor inserts them; '' is an empty line. */
  readonly paragraphs: string[];
  /** Variables that nobody filled, each once, in the order of the text. */
  readonly missing: string[];
}

const VARIABLE = /\{(\p{L}[\p{L}\p{N}_-]{0,40})\}/gu;

type Markers = Readonly<Record<Variable, string>>;

const ENGLISH: Markers = {
  client: 'name',
  subject: 'subject',
  since: 'date',
  days: 'working days',
  month: 'month',
  mentioned: 'month',
  me: 'my name',
};

/** What an unfilled variable is called in the text, so that its gap is seen by who writes. */
const MARKERS: Readonly<Record<string, Markers>> = {
  nl: {
    client: 'naam',
    subject: 'onderwerp',
    since: 'datum',
    days: 'werkdagen',
    month: 'maand',
    mentioned: 'maand',
    me: 'mijn naam',
  },
  en: ENGLISH,
  de: {
    client: 'Name',
    subject: 'Betreff',
    since: 'Datum',
    days: 'Arbeitstage',
    month: 'Monat',
    mentioned: 'Monat',
    me: 'mein Name',
  },
  fr: {
    client: 'nom',
    subject: 'objet',
    since: 'date',
    days: 'jours ouvrés',
    month: 'mois',
    mentioned: 'mois',
    me: 'mon nom',
  },
};

function isVariable(name: string): name is Variable {
  return (VARIABLES as readonly string[]).includes(name);
}

function markerOf(name: string, language: string): string {
  const markers = MARKERS[language] ?? ENGLISH;
  return `[${isVariable(name) ? markers[name] : name}]`;
}

function lineOf(name: string, values: TemplateValues): string | null {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  // A value stands in the middle of a sentence: it may not break the line.
  const line = value === undefined ? '' : shownText(value).trim();
  return line === '' ? null : line;
}

/** Lines without blank ones at either end, and no two blank ones together. */
function tidyLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const kept = lines.filter((line, index) => line !== '' || (lines[index - 1] ?? '') !== '');
  return kept.at(-1) === '' ? kept.slice(0, -1) : kept;
}

/**
 * Fills the variables once: what looks like a variable inside a value stays as it is.
 * @param language of the thread, for the marks of what is missing ("nl")
 */
export function renderTemplate(
  text: string,
  values: TemplateValues,
  language: string,
): RenderedTemplate {
  const missing = new Set<string>();
  const filled = text.replace(VARIABLE, (_, name: string) => {
    const value = lineOf(name, values);
    if (value === null) missing.add(name);
    return value ?? markerOf(name, language);
  });
  return { paragraphs: tidyLines(filled), missing: [...missing] };
}

/** Names in braces that are no variables, each once: probably slips of the pen. */
export function unknownVariables(text: string): string[] {
  const names = [...text.matchAll(VARIABLE)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !isVariable(name));
}
