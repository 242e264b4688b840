import type { DateContext, Period } from './found-date';
import type { Token } from './token';

/**
 * What a rule makes of the tokens it fits: a period; `nothing` where the words name no time to
 * come and must not be read again ("two weeks ago"); null where it does not apply after all.
 */
export type Outcome = Period | 'nothing' | null;

/** The tokens of a match by the names in the pattern. */
export type Named = (name: string) => Token | undefined;

export interface Rule {
  readonly pattern: RegExp;
  readonly resolve: (named: Named, context: DateContext) => Outcome;
}

/** A pattern over letters of tokens; `D` and `d` are case-sensitive, a group names a token. */
export function rule(pattern: string, resolve: Rule['resolve']): Rule {
  return { pattern: new RegExp(pattern, 'dy'), resolve };
}

/** A rule that ends where its words do and names no time. */
export function nothing(pattern: string): Rule {
  return rule(pattern, () => 'nothing');
}

/** Parts of patterns, over the letters of `word-classes.ts` and `token.ts`. */
export const PART = {
  /** Articles and prepositions between two parts of a date. */
  links: '[gvOI]{0,3}',
  sign: '[-/.,]?',
  /** "15", "15.", "15th", "fifteenth". */
  dayNumber: '(?<day>[on])[.]?',
  month: '(?<month>[mj])[.]?',
  year: '(?:[-/.,vIg]{0,2}(?<year>y))?',
  weekday: '(?:(?<weekday>[wJ])[.]?[,]?[gOv]{0,2})?',
  /** "this", "next" … before or, in French, behind. */
  relative: '(?<rel>[txXp])',
} as const;
