/**
 * Somebody on a message. `address` is lower case, and '' where a page shows a name only; `name` is
 * as the page shows it, possibly empty.
 */
export interface Person {
  readonly address: string;
  readonly name: string;
}
