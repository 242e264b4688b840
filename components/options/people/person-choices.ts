import type { DaysAway } from '../../../lib/domain/days-away';
import type { Country } from '../../../lib/domain/holidays/holiday-table';
import type { Relation } from '../../../lib/domain/relation';
import { shownText } from '../../../lib/domain/shown-text';
import { relationName } from '../../../lib/messages/names-text';
import type { Translate } from '../../../lib/messages/translate';
import type { ClientView, PersonView } from '../../../lib/store/views';
import type { Choice } from '../choice';

export function relate(person: PersonView, value: Relation | null, t: Translate): Choice {
  const about = { about: 'person', subject: person.address, field: 'relation' } as const;
  return {
    decision: { ...about, value },
    undo: { ...about, value: person.relation },
    said: t('said.relation', { name: shownText(person.name), relation: relationName(value, t) }),
  };
}

export function agree(client: ClientView, value: number | null, t: Translate): Choice {
  const about = { about: 'person', subject: client.address, field: 'agreed-days' } as const;
  return {
    decision: { ...about, value },
    undo: { ...about, value: client.agreedDays },
    said: t('said.saved'),
  };
}

/** @param value null: as the address tells */
export function placeIn(client: ClientView, value: Country | null, t: Translate): Choice {
  const about = { about: 'person', subject: client.address, field: 'country' } as const;
  return {
    decision: { ...about, value },
    undo: { ...about, value: client.country },
    said: t('said.saved'),
  };
}

export function giveDaysOff(client: ClientView, value: readonly DaysAway[], t: Translate): Choice {
  const about = { about: 'person', subject: client.address, field: 'away' } as const;
  return {
    decision: { ...about, value: orNull(value) },
    undo: { ...about, value: orNull(client.away) },
    said: t('said.saved'),
  };
}

function orNull(spells: readonly DaysAway[]): readonly DaysAway[] | null {
  return spells.length === 0 ? null : spells;
}

export function succeed(client: ClientView, value: string | null, t: Translate): Choice {
  const about = { about: 'person', subject: client.address, field: 'successor' } as const;
  return {
    decision: { ...about, value },
    undo: { ...about, value: client.successor },
    said: t('said.saved'),
  };
}
