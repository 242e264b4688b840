/** A promise of false: it did not work. */
export interface RecordActions {
  /** The log of a client, as a text file. */
  saveLog(address: string): Promise<boolean>;
  /** The case without names, to the clipboard. */
  copyCase(address: string): Promise<boolean>;
}
