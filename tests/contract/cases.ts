/** The contract of the port: what every mail page, real or fake, must do. */
import type { ContractCase } from './case';
import { OPENING } from './cases-of-opening';
import { READING_LISTS } from './cases-of-reading-lists';
import { READING_THREADS } from './cases-of-reading-threads';
import { TURNING } from './cases-of-turning';
import { WRITING } from './cases-of-writing';

export const CASES: readonly ContractCase[] = [
  ...READING_LISTS,
  ...READING_THREADS,
  ...OPENING,
  ...TURNING,
  ...WRITING,
];
