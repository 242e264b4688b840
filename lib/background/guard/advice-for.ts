/** The guard: it advises, with its reason, and never blocks (facts/mission-rows.md S0-22). */
import { cleanSubject } from '../../domain/clean-subject';
import { adviceOnDraft } from '../../domain/guard/advice-on-draft';
import { adviceOnTiming, type TimingAdvice } from '../../domain/guard/advice-on-timing';
import { EXPECTS_ANSWER } from '../../domain/playbook/expects-answer';
import { isStep, type TextId } from '../../domain/step';
import { addWorkingDays } from '../../domain/working-time';
import type { Advice } from '../../messages/compose-messages';
import type { CorrespondentRow } from '../../store/rows';
import type { Context } from '../context';
import type { TextPlace } from '../proposals/text-place';
import { promiseInDraft } from './promise-in-draft';
import { timingContextOf } from './timing-context';

export const NO_ADVICE: Advice = { timing: [], draft: [] };

interface Guarded {
  /** The user's own words of the mail, which are not kept. */
  readonly text: string;
  /** The text they came from; null where the user wrote them. */
  readonly step: TextId | null;
}

/** Advice on a mail into a silence, or on a new one; none where it is not the client's turn. */
export async function adviceFor(
  context: Context,
  place: TextPlace,
  { text, step }: Guarded,
): Promise<Advice> {
  const { client, row } = place;
  if (client === undefined || (row !== null && row.silence.turn !== 'theirs')) return NO_ADVICE;
  const { now, settings } = context;
  const silence = row?.silence ?? null;
  const timing = await timingContextOf(context, place, client, false);
  const promise = promiseInDraft(timing.promise, now, timing.hours, settings.promises.firstDay);
  const asksAhead = promise?.stage === 'nudge';
  const advice = adviceOnTiming({ ...timing, asksAhead });
  const expects = step === null || !isStep(step) || EXPECTS_ANSWER[step];
  return {
    timing:
      row === null
        ? advice.filter(({ code }) => code !== 'heard-lately')
        : [...askedLately(advice, silence?.since ?? null, timing, client), ...advice],
    draft: adviceOnDraft(text, {
      language: place.language,
      form: place.form,
      names: namesIn(place, client),
      inSilence: row !== null && expects,
      promise,
    }),
  };
}

/** Nothing before two working days, unless they agreed a shorter time (promise 5 of the design). */
const LEAST_DAYS = 2;

/** The first question itself is no nudge, but right after it one comes too soon. */
function askedLately(
  advice: readonly TimingAdvice[],
  since: number | null,
  { now, hours }: { now: number; hours: Parameters<typeof addWorkingDays>[2] },
  { agreedDays }: CorrespondentRow,
): readonly TimingAdvice[] {
  if (since === null || advice.some(({ code }) => code === 'too-soon')) return [];
  const until = addWorkingDays(since, Math.min(LEAST_DAYS, agreedDays ?? LEAST_DAYS), hours);
  return now < until ? [{ code: 'too-soon', since, until }] : [];
}

/** Names and titles are nobody's words. */
function namesIn({ row }: TextPlace, { name }: CorrespondentRow): readonly string[] {
  return [name, row === null ? '' : cleanSubject(row.subject)].filter((one) => one !== '');
}
