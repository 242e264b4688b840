import type { GeneratedI18nStructure } from '#i18n';

export type TextKey = keyof GeneratedI18nStructure;
export type TextValues = Readonly<Record<string, string | number>>;

interface Texts {
  t(key: TextKey): string;
  t(key: TextKey, values: TextValues): string;
  /** Picks the singular or the plural by `count`. */
  t(key: TextKey, count: number, values: TextValues): string;
}

/**
 * `i18n.t` of '#i18n', as much of it as the product uses. Views and tests get it handed in. Written
 * as a method because the generated `i18n.t` takes narrower arguments for each single key.
 */
export type Translate = Texts['t'];

type Camel<S extends string> = S extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : S;

/** A code as a text key: message names of an extension may not hold a hyphen. */
export function camel<S extends string>(code: S): Camel<S> {
  return code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as Camel<S>;
}
