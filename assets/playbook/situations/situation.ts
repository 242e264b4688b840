import type { Step } from '../../../lib/domain/step';

/** Sections of the settings in which something helps. */
type Place = 'limits' | 'hours' | 'calm' | 'people' | 'templates';

interface SituationFacts {
  /** Rows of facts/mission-rows.md that it comes from. */
  readonly rows: readonly string[];
  /** Texts that fit, from mild to firm. */
  readonly steps: readonly [Step, ...Step[]];
  readonly places: readonly Place[];
}

/** What is said of a situation in one language. */
export interface SituationText {
  readonly title: string;
  /** What it may mean: silence can mean many things. */
  readonly mayMean: string;
  /** What to do now. */
  readonly advice: string;
  /** Which notes and settings help. */
  readonly helps: string;
}

/** From the first talk to the last, and what may come in between. */
export const SITUATIONS = {
  'new-client': {
    rows: ['S0-18', 'S0-19', 'S3-04', 'S3-15'],
    steps: ['kick-off', 'on-boarding', 'next-contact'],
    places: ['people'],
  },
  'quiet-after-quote': {
    rows: ['S0-05', 'S0-06', 'S0-28'],
    steps: ['quote', 'easy-answer', 'no-is-fine', 'closure'],
    places: ['limits', 'people'],
  },
  'project-stands-still': {
    rows: ['S0-07', 'S0-08', 'S0-09'],
    steps: ['reminder', 'status-update', 'clarify', 'on-hold'],
    places: ['limits', 'people'],
  },
  'something-missing': {
    rows: ['S4-21', 'S4-22', 'S4-23', 'S4-36'],
    steps: ['missing-items', 'deadline', 'on-hold'],
    places: ['people'],
  },
  'promised-month-nears': {
    rows: ['S1-01', 'S1-05', 'S1-11', 'S1-14'],
    steps: ['ask-ahead', 'confirm-or-release'],
    places: ['limits', 'people'],
  },
  'promise-passed': {
    rows: ['S1-02', 'S1-06', 'S1-12'],
    steps: ['reminder', 'fine-to-pause', 'late-return', 'keep-warm'],
    places: ['people'],
  },
  'time-kept-for-another': {
    rows: ['S1-07', 'S1-08'],
    steps: ['confirm-or-release', 'decline'],
    places: ['people'],
  },
  'holding-reply-again': {
    rows: ['S1-03'],
    steps: ['ask-for-a-date', 'easy-answer', 'fine-to-pause'],
    places: ['people'],
  },
  'one-line-answers': {
    rows: ['S4-04', 'S4-20', 'S4-32'],
    steps: ['easy-answer', 'clarify', 'meet-to-work'],
    places: ['templates'],
  },
  'only-mail': {
    rows: ['S3-02', 'S3-14', 'S3-16', 'S4-32'],
    steps: ['meet-to-work', 'keep-me-posted', 'status-update', 'coffee'],
    places: ['people'],
  },
  'mails-at-night': {
    rows: ['S4-02', 'S4-12', 'S4-13', 'S4-14', 'S4-35'],
    steps: ['facts-only', 'other-time', 'out-of-hours', 'office-hours'],
    places: ['hours', 'calm'],
  },
  'missed-meetings': {
    rows: ['S4-01', 'S4-03', 'S4-10', 'S4-27'],
    steps: ['facts-only', 'meet-to-work', 'other-time', 'no-show'],
    places: ['people'],
  },
  'rough-tone': {
    rows: ['S4-05', 'S4-06', 'S4-07', 'S4-33'],
    steps: ['facts-only', 'stay-civil', 'leave-at-milestone'],
    places: ['calm', 'people'],
  },
  'are-they-satisfied': {
    rows: ['S4-17', 'S4-18', 'S4-29'],
    steps: ['rating', 'rating-low', 'rating-middle', 'satisfaction'],
    places: ['people'],
  },
  'invoice-past-due': {
    rows: ['S0-02', 'S0-34'],
    steps: ['invoice', 'easy-answer', 'facts-only'],
    places: ['limits', 'people'],
  },
  'collaborator-silent': {
    rows: ['S0-10'],
    steps: ['reminder', 'deadline', 'hand-over'],
    places: ['limits', 'people'],
  },
  'contract-ends': {
    rows: ['S3-06', 'S3-09', 'S3-13', 'S4-38'],
    steps: ['renewal', 'development', 'no-renewal', 'off-boarding'],
    places: ['people'],
  },
  'client-left': {
    rows: ['S3-07', 'S3-08'],
    steps: ['successor', 'keep-warm'],
    places: ['people'],
  },
  'job-finished': {
    rows: ['S2-11', 'S2-12', 'S3-05', 'S3-12'],
    steps: ['off-boarding', 'keep-warm', 'coffee'],
    places: ['people'],
  },
  'chase-or-let-go': {
    rows: ['S0-24', 'S0-25', 'S4-09', 'S4-15', 'S4-25', 'S4-31'],
    steps: ['fine-to-pause', 'closure', 'leave-at-milestone', 'ask-a-colleague'],
    places: ['people', 'calm'],
  },
  'you-owe-a-reply': {
    rows: ['S0-29', 'S2-13'],
    steps: ['status-update', 'next-contact', 'decline'],
    places: ['templates'],
  },
} as const satisfies Readonly<Record<string, SituationFacts>>;

export type SituationId = keyof typeof SITUATIONS;

export const SITUATION_IDS = Object.keys(SITUATIONS) as readonly SituationId[];

/** All that the playbook says, in one language. */
export type SituationTexts = Readonly<Record<SituationId, SituationText>>;
