import { isWeakAddress } from '../../../lib/domain/known-names';
import { shownText } from '../../../lib/domain/shown-text';
import type { Translate } from '../../../lib/messages/translate';
import type { AlsoKnown } from '../../../lib/store/also-known';
import type { Candidate } from '../../../lib/store/likely-same';
import type { OwnAddress } from '../../../lib/store/own-addresses-in';
import type { ClientView } from '../../../lib/store/views';
import type { Choice } from '../choice';

/** Somebody else is this person too. */
export function merge(client: ClientView, other: Candidate, t: Translate): Choice {
  return {
    ...sameAs(other.address, client.address, null),
    said: t('same.saidMerged', { other: calledOf(other), name: shownText(client.name) }),
    replaces: true,
  };
}

/** Two of one name are told apart by their addresses. */
function calledOf({ address, name }: Candidate): string {
  return isWeakAddress(address) ? shownText(name) : address;
}

/** Another address is somebody else again; in a circle its main one must be let go of too. */
export function part(client: ClientView, also: AlsoKnown, t: Translate): Choice {
  const circle = client.sameAs === null ? [] : [sameAs(client.address, null, client.sameAs)];
  return {
    ...sameAs(also.address, null, also.main),
    also: circle,
    said: t('same.saidParted', { address: shownText(also.shown) }),
    replaces: true,
  };
}

function sameAs(subject: string, value: string | null, before: string | null) {
  const about = { about: 'person', subject, field: 'same-as' } as const;
  return { decision: { ...about, value }, undo: { ...about, value: before } };
}

/** @param value null: as the pages show */
export function claimAddress(
  { address, said: before }: Pick<OwnAddress, 'address' | 'said'>,
  value: boolean | null,
  t: Translate,
): Choice {
  const about = { about: 'person', subject: address, field: 'is-me' } as const;
  const said = value === false ? 'same.saidNotMe' : 'same.saidMe';
  return {
    decision: { ...about, value },
    undo: { ...about, value: before },
    said: value === null ? t('said.saved') : t(said, { address }),
    replaces: true,
  };
}
