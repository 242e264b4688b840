import { type TemplateVariable, VARIABLES } from '../template';

/**
 * What stands at a brace: a variable; a name nobody knows, which is asked for each time; or
 * something that is no variable at all and would stand in the mail as it is.
 */
type PlaceKind = 'variable' | 'unknown' | 'unclosed' | 'unopened' | 'not-a-name';

export interface TemplatePlace {
  readonly kind: PlaceKind;
  readonly start: number;
  readonly end: number;
  /** As it stands there, braces and all. */
  readonly found: string;
  /** What stands between the braces. */
  readonly name: string;
}

const PLACE = /\{[^{}\n]*\}|\{[\p{L}\p{N}_-]*|(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]*\}/gu;
const NAME = /^\p{L}[\p{L}\p{N}_-]{0,40}$/u;

/** Every brace of a text, with what belongs to it, in the order of the text. */
export function placesIn(text: string): readonly TemplatePlace[] {
  return [...text.matchAll(PLACE)].map(({ 0: found, index }) => {
    const name = found.replace(/[{}]/g, '');
    return { kind: kindOf(found, name), start: index, end: index + found.length, found, name };
  });
}

function kindOf(found: string, name: string): PlaceKind {
  if (!found.endsWith('}')) return 'unclosed';
  if (!found.startsWith('{')) return 'unopened';
  if (!NAME.test(name)) return 'not-a-name';
  return isKnown(name) ? 'variable' : 'unknown';
}

function isKnown(name: string): name is TemplateVariable {
  return (VARIABLES as readonly string[]).includes(name);
}
