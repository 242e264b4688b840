import { answererOf } from '../../domain/insights/quick-answerers';
import { isLeftAlone } from '../../domain/relation';
import { clockOf } from '../../settings/clock-of';
import { readSettings } from '../../settings/stored-settings';
import { database, type RadiostilteDatabase } from '../database';
import { notesOfKind } from '../notes';
import { namesOf } from '../overview/note-lists';
import { priorIn } from '../prior-in';
import type { InsightsAtOnce, NamedAnswerer } from './insights-views';

/** Those who were waited for last: of others nothing is learnt any more. */
const MOST_LOOKED_AT = 2_000;
/** As many as a select shows without becoming a list to search in. */
const MOST_SHOWN = 100;

/** What can be told without looking at any thread, now. */
export async function readInsightsAtOnce(): Promise<InsightsAtOnce> {
  const hours = clockOf(await readSettings());
  const { hoursPerDay } = await priorIn(database, hours);
  const lessons = await notesOfKind(database, 'lesson');
  const nameOf = await namesOf(database, lessons);
  return {
    answerers: await answerersIn(database),
    hoursPerDay,
    lessons: lessons.map((note) => ({ note, name: nameOf(note.person) })),
  };
}

async function answerersIn(db: RadiostilteDatabase): Promise<readonly NamedAnswerer[]> {
  const people = await db.correspondents
    .orderBy('waitedAt')
    .reverse()
    .limit(MOST_LOOKED_AT)
    .toArray();
  return people
    .filter(({ relation }) => !isLeftAlone(relation))
    .flatMap(({ address, name, spells }) => {
      const answerer = answererOf(address, spells);
      return answerer === null ? [] : [{ ...answerer, name: name || address }];
    })
    .sort((a, b) => b.answers - a.answers || a.name.localeCompare(b.name))
    .slice(0, MOST_SHOWN);
}
