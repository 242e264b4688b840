import type { Verdict } from '../verdict';
import { type HintedMessage, phaseHint } from './phase-hint';

/** The verdict with the phase that the message names, and the sign of it. */
export function withPhase(verdict: Verdict, message: Omit<HintedMessage, 'language'>): Verdict {
  const hint = phaseHint({ ...message, language: verdict.language });
  if (hint === null) return verdict;
  return { ...verdict, phase: hint.phase, signs: [...verdict.signs, hint.sign] };
}
