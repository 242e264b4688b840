/** The user guide in one language: pages that are read from top to bottom, without markup but for
 *  the names of the interface, which stand between asterisks. */
export interface Guide {
  readonly title: string;
  readonly intro: string;
  readonly contents: string;
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** To do one after the other, after the first paragraph. */
  readonly steps?: readonly string[];
}
