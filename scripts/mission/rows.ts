import type { MissionDocument } from './row';
import { ABOUT_SILENCE } from './rows/s0';
import { ABOUT_PROMISES } from './rows/s1';
import { ABOUT_NETWORKS } from './rows/s2';
import { ABOUT_ENGAGEMENT } from './rows/s3';
import { ABOUT_BOUNDARIES } from './rows/s4';

/** Every row of the mission. */
export const DOCUMENTS: readonly MissionDocument[] = [
  ABOUT_SILENCE,
  ABOUT_PROMISES,
  ABOUT_NETWORKS,
  ABOUT_ENGAGEMENT,
  ABOUT_BOUNDARIES,
];
