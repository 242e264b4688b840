/** The file that everything is taken along in (adr 18). */

import type { Decision } from '../../domain/decision';
import type { AccountRow, CatchUpRow, CoverageRow, NameRow, SightingRow } from '../rows';

export const BACKUP_FORMAT = 'radiostilte-backup';
/** Raise it when the form of the file changes; rows have the number of their database. */
export const BACKUP_VERSION = 1;

/** Tables of a file in the order in which it has them. What is derived is made anew, and in none. */
export const BACKUP_TABLES = [
  'accounts',
  'names',
  'decisions',
  'catchUps',
  'sightings',
  'coverage',
] as const;
export type BackupTable = (typeof BACKUP_TABLES)[number];

/** What stands before the tables. */
export interface BackupHead {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  /** Version of the database that its rows are of. */
  readonly databaseVersion: number;
  /** ISO. */
  readonly writtenAt: string;
}

/** Rows of each table as a file has them: without what only finds them again. */
export interface BackupRows {
  readonly accounts: AccountRow;
  readonly names: NameRow;
  readonly decisions: Decision;
  readonly catchUps: CatchUpRow;
  readonly sightings: Omit<SightingRow, 'key' | 'thread'>;
  readonly coverage: CoverageRow;
}

/** Larger files are not looked into; a mailbox of 100,000 threads makes a third of it. */
export const LARGEST_BACKUP = 1_000_000_000;

/** Why a file cannot be brought in. Nothing was changed. */
export type BackupProblem =
  | { readonly why: 'not-ours' | 'newer' | 'too-large' | 'too-deep' }
  /** The file is sealed, and no passphrase was given, or another one. */
  | { readonly why: 'sealed' | 'wrong-passphrase' }
  /** Where: a table or another part, and the entry in it from 1; null where nobody can tell. */
  | { readonly why: 'damaged'; readonly part: string | null; readonly number: number | null }
  /** The browser cannot read the file any more; it has no room; another page of ours is at it. */
  | { readonly why: 'unreadable' | 'no-room' | 'busy' };

/** Breaks off reading; whoever began it answers with the problem. */
export class BackupRefused extends Error {
  readonly problem: BackupProblem;

  constructor(problem: BackupProblem) {
    super(problem.why);
    this.problem = problem;
  }
}

export function damaged(part: string | null = null, number: number | null = null): BackupRefused {
  return new BackupRefused({ why: 'damaged', part, number });
}
