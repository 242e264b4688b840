/** A place in an mbox file at which a message begins. */
export interface MboxPlace {
  /** In bytes. */
  readonly position: number;
  /** So many messages stand before it. */
  readonly messages: number;
}

export const BEGINNING: MboxPlace = { position: 0, messages: 0 };
