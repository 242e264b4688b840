/** CAP capability, RULE of conduct, TPL template text, SIT situation to recognise, SYS system described. */
type RowKind =
  | 'CAP'
  | 'RULE'
  | 'TPL'
  | 'SIT'
  | 'SYS'
  | 'CAP/TPL'
  | 'RULE/CAP'
  | 'RULE/TPL'
  | 'SIT/TPL'
  | '–';

interface RowBase {
  /** As the mission counts: document, dash, two digits. Stands in the titles of its tests. */
  readonly id: string;
  readonly kind: RowKind;
  /** What the mission asks for, very short and in our own words. */
  readonly gist: string;
}

interface ServedRow extends RowBase {
  /** One sentence: what serves it, and where the user finds that. */
  readonly feature: string;
  /** It touches a mail page: its tests must have passed on Gmail and on Outlook. */
  readonly onPages?: true;
}

interface DeclinedRow extends RowBase {
  /** Why it is not built. */
  readonly declined: string;
}

export type Row = ServedRow | DeclinedRow;

/** One document of the mission with its rows. */
export interface MissionDocument {
  readonly id: string;
  readonly about: string;
  readonly rows: readonly Row[];
}
