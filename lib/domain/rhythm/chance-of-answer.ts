import { everybodysCurve, keptAfterADay, ownCurve } from './answer-curve';
import { shareAnswered } from './prior';
import { logOdds, type Rhythm, stillComing } from './rhythm';

/** What is shown of a chance before anybody asks for the percent. */
export type ChanceBand = 'likely' | 'maybe' | 'unlikely';

const LIKELY = 0.6;
const UNLIKELY = 0.25;

/**
 * Chance that an answer still comes after so many working hours of silence: a mixture with those
 * who never answer (facts/mail-behaviour.md D2.4). Falls with the silence.
 * @param asks whether the message asked something; in doubt it did
 */
export function chanceOfAnswer(rhythm: Rhythm, silentWorkingHours: number, asks = true): number {
  const { prior } = rhythm;
  const odds = logOdds(shareAnswered(prior, asks)) + rhythm.oddsOfAnswering;
  const kept = keptAfterADay(rhythm);
  const takesLonger =
    everybodysCurve(prior, silentWorkingHours) ** (1 - kept) *
    ownCurve(rhythm, silentWorkingHours) ** kept;
  return stillComing(1 / (1 + Math.exp(-odds)), takesLonger);
}

export function chanceBand(chance: number): ChanceBand {
  if (chance >= LIKELY) return 'likely';
  return chance < UNLIKELY ? 'unlikely' : 'maybe';
}
