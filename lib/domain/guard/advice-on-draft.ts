import { addressForm } from '../judgement/address-form';
import { guessLanguage } from '../judgement/language';
import type { AddressForm } from '../playbook/playbook-text';
import type { DraftAdvice } from './advice';
import { type Draft, findPhrases } from './find-phrases';
import { withHiddenWords } from './hidden-words';
import { hintsInSilence } from './hints-in-silence';
import { namesPromise, type PromiseInDraft } from './names-promise';
import { placedFold } from './placed-fold';
import { severalAsks } from './several-asks';
import { shouting } from './shouting';
import { tooLong } from './too-long';

export interface DraftContext {
  /** BCP 47 primary tag of the draft; null where it is to be guessed. */
  readonly language: string | null;
  /** How softer wordings address the reader; null where the draft tells. */
  readonly form: AddressForm | null;
  /** Names and titles that are nobody's words: client, organisation, project, subject. */
  readonly names: readonly string[];
  /** Whether the text goes into a silence and is to be answered; then soft hints are given too. */
  readonly inSilence: boolean;
  readonly promise: PromiseInDraft | null;
}

/** As much as the judgement reads of a mail; the rest says nothing new. */
const READ_CHARACTERS = 20_000;

/**
 * What the guard says of the user's own new words, without quote and signature, in the order of their
 * places (facts/mail-behaviour.md E6; facts/mission-rows.md S0-22, S1-12, S1-13, S4-07).
 */
export function adviceOnDraft(draft: string, context: DraftContext): readonly DraftAdvice[] {
  const text = draft.slice(0, READ_CHARACTERS);
  const language = context.language ?? guessLanguage(text);
  const shown = withHiddenWords(text, context.names);
  const placed = placedFold(shown);
  const form = context.form ?? addressForm(text, language) ?? 'formal';
  const read: Draft = { text, shown, placed, form };
  const hints = context.inSilence
    ? hintsInSilence({ text, shown, folded: placed.folded, form }, language)
    : [];
  return [
    ...tooLong(text),
    ...severalAsks(shown),
    ...findPhrases(read, language),
    ...shouting(shown, language),
    ...namesPromise(placed, language, context.promise),
    ...hints,
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}
