import { VARIABLE_KINDS, type Variable } from './playbook/variable';
import { shownText } from './shown-text';

/** Variables in braces; `{subject}` is the thread's subject, as texts of the user's own may say. */
export type TemplateVariable = Variable | 'subject';

export const VARIABLES = [...Object.keys(VARIABLE_KINDS), 'subject'] as readonly TemplateVariable[];

/** What stands in for a variable, by its name; a blank value is none. */
export type TemplateValues = Readonly<Record<string, string>>;

export interface RenderedTemplate {
  /** Lines as an editor inserts them; '' is an empty line. */
  readonly paragraphs: string[];
  /** Variables that nobody filled, each once, in the order of the text. */
  readonly missing: string[];
}

const VARIABLE = /\{(\p{L}[\p{L}\p{N}_-]{0,40})\}/gu;

/** What unfilled variables are called in a text. */
type Marks = Readonly<Record<TemplateVariable, string>>;

function isVariable(name: string): name is TemplateVariable {
  return (VARIABLES as readonly string[]).includes(name);
}

function markOf(name: string, marks: Marks): string {
  return `[${isVariable(name) ? marks[name] : name}]`;
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
 * @param marks what stands in the place of what is missing, in the language of the thread
 */
export function renderTemplate(
  text: string,
  values: TemplateValues,
  marks: Marks,
): RenderedTemplate {
  const missing = new Set<string>();
  const filled = text.replace(VARIABLE, (_, name: string) => {
    const value = lineOf(name, values);
    if (value === null) missing.add(name);
    return value ?? markOf(name, marks);
  });
  return { paragraphs: tidyLines(filled), missing: [...missing] };
}

/** Names in braces that are no variables, each once: probably slips of the pen. */
export function unknownVariables(text: string): string[] {
  const names = [...text.matchAll(VARIABLE)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !isVariable(name));
}
