import { sentencesOf } from '../judgement/expects/sentences';
import type { Phase } from '../phase';
import type { Sign } from '../verdict';
import { phaseOfAttachments } from './attachment-names';
import { type Said, saidIn } from './sentence-phase';

/** What of a message may tell the phase of its thread. */
export interface HintedMessage {
  readonly mine: boolean;
  /** The writer's own words, as written; '' where none were seen. */
  readonly own: string;
  /** Names of the attached files. */
  readonly attachments: readonly string[];
  /** BCP 47 primary tag of the text; null where it could not be told. */
  readonly language: string | null;
}

export interface PhaseHint {
  readonly phase: Phase;
  /** "phase:quote:nl", "phase:quote:attachment". */
  readonly sign: Sign;
}

/** In one message the heavier word counts: who cannot go on says so beside a new version. */
const ORDER: readonly Said[] = ['blocked', 'invoice', 'accepted', 'quote', 'project'];

/** An accepted quote is a project. */
const PHASE_OF: Readonly<Record<Said, Phase>> = {
  blocked: 'blocked',
  invoice: 'invoice',
  accepted: 'project',
  quote: 'quote',
  project: 'project',
};

/**
 * The phase that a message names by its words or by what it brings (facts/mission-rows.md S0-05,
 * S0-07); null where it names none. A passing mention is none.
 */
export function phaseHint({ mine, own, attachments, language }: HintedMessage): PhaseHint | null {
  const found = sentencesOf(own).flatMap((text) => saidIn({ text, mine }, language));
  const brought = mine ? phaseOfAttachments(attachments) : null;
  const all = brought === null ? found : [...found, { said: brought, language: 'attachment' }];
  for (const said of ORDER) {
    const first = all.find((one) => one.said === said);
    if (first) return { phase: PHASE_OF[said], sign: `phase:${said}:${first.language}` };
  }
  return null;
}
