/** Raised whenever a mail could be judged differently than before. */
export const JUDGEMENT_VERSION = 7;
