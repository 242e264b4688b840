/**
 * Test A of the baselines: answered mails of all archives together. Chance of an answer within a
 * day from the sending, by what the person had answered before.
 */
import path from 'node:path';
import { takesLonger } from '../../../lib/domain/rhythm/answer-curve';
import { ownPrior } from '../../../lib/domain/rhythm/own-prior';
import { rhythmOf } from '../../../lib/domain/rhythm/rhythm';
import { SHIPPED_PRIOR } from '../../../lib/domain/rhythm/shipped-prior';
import type { Spell } from '../../../lib/domain/rhythm/spell';
import { readJsonLines } from '../json-lines';
import type { Forecast } from './calibration';
import { groupedBy } from './grouped';
import { PARTS, partOf } from './parts';

interface AnswerTime {
  readonly corpus: string;
  readonly threadId: string;
  readonly replier: string;
  readonly sentAt: string;
  readonly answeredAt: string;
  readonly latencyH: number;
}

interface Answer {
  readonly person: string;
  readonly part: number;
  readonly answeredAt: number;
  readonly spell: Spell;
}

const ENOUGH_ANSWERS = 5;
/** The people of the archives answer at all hours, and the windows of the baselines are days. */
const HOURS_A_DAY = 24;

/** Forecasts for windows of so many days, each at the silence it begins with. */
export async function forecastAnswers(
  folder: string,
  { silent, within }: { silent: number; within: number },
): Promise<readonly Forecast[]> {
  const answers = (await readJsonLines<AnswerTime>(path.join(folder, 'latency/events.jsonl'))).map(
    answerOf,
  );
  const people = groupedBy(answers, ({ person }) => person);
  return PARTS.flatMap((part) => {
    const learnt = [...people.values()].map((all) =>
      all.filter((answer) => answer.part !== part).map(({ spell }) => spell),
    );
    const prior = ownPrior(learnt, { ...SHIPPED_PRIOR, hoursPerDay: HOURS_A_DAY });
    return answers
      .filter(
        (answer) =>
          answer.part === part && (silent === 0 || answer.spell.hours > silent * HOURS_A_DAY),
      )
      .map(({ person, spell }): Forecast => {
        const earlier = (people.get(person) ?? []).filter(
          ({ answeredAt }) => answeredAt < spell.sentAt,
        );
        const spells = earlier.map((answer) => answer.spell);
        const rhythm = rhythmOf(spells, prior, spell.sentAt);
        const from = silent * HOURS_A_DAY;
        const until = from + within * HOURS_A_DAY;
        return {
          chance: 1 - takesLonger(rhythm, until) / (from === 0 ? 1 : takesLonger(rhythm, from)),
          came: spell.hours <= until,
          slowness: spells.length >= ENOUGH_ANSWERS ? rhythm.mean : null,
        };
      });
  });
}

function answerOf(row: AnswerTime): Answer {
  const sentAt = Date.parse(row.sentAt);
  const answeredAt = Date.parse(row.answeredAt);
  return {
    person: `${row.corpus} ${row.replier}`,
    part: partOf(row.threadId),
    answeredAt,
    spell: { sentAt, hours: row.latencyH, answered: true },
  };
}
