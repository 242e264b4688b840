/** Looked for where a word begins only: a long name without a blank would take seconds otherwise. */
const ADDRESS = /(?<![^\s<>"(),;:])[^\s<>"(),;:]+@[^\s<>"(),;:]+/;

/** The address in a text such as "Nora <nora@studio.example>", lower case; null where there is none. */
export function addressIn(text: string | null | undefined): string | null {
  return ADDRESS.exec(text ?? '')?.[0].toLowerCase() ?? null;
}
