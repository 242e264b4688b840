import { useState } from 'preact/hooks';
import { RELATIONS } from '../../../lib/domain/relation';
import { shownText } from '../../../lib/domain/shown-text';
import { dateText } from '../../../lib/messages/moment-text';
import { relationName } from '../../../lib/messages/names-text';
import type { PersonView } from '../../../lib/store/views';
import { Foreign } from '../../shared/foreign';
import { PersonAddress } from '../../shared/person-address';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import type { PeopleSource } from './people-source';
import { relate } from './person-choices';
import { PersonPage } from './person-page';

interface PersonRowProps {
  readonly person: PersonView;
  readonly source: PeopleSource;
  readonly onChoice: Choose;
}

/** A person, and in a second row, when opened, all that is known and was agreed. */
export function PersonRow({ person, source, onChoice }: PersonRowProps) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const { address, name, threadCount } = person;
  return (
    <tbody data-address={address}>
      <tr>
        <th scope="row">
          <Foreign text={name} />
          <PersonAddress address={address} name={name} />
        </th>
        <td>
          <RelationField person={person} onChoice={onChoice} />
        </td>
        <td data-label={t('people.heard')}>
          {person.heardAt === null ? t('people.never') : dateText(person.heardAt, t)}
        </td>
      </tr>
      <tr class="person-more">
        <td colSpan={3}>
          <details name="person" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
            <summary>
              {t('people.open', threadCount, { n: threadCount })}
              <span class="for-readers-only">
                {': '}
                <Foreign text={name} />
              </span>
            </summary>
            {open ? <PersonPage address={address} source={source} onChoice={onChoice} /> : null}
          </details>
        </td>
      </tr>
    </tbody>
  );
}

function RelationField({ person, onChoice }: Omit<PersonRowProps, 'source'>) {
  const t = useTexts();
  return (
    <select
      aria-label={t('people.relationOf', { name: shownText(person.name) })}
      value={person.relation ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const relation = RELATIONS.find((one) => one === value) ?? null;
        void onChoice(relate(person, relation, t));
      }}
    >
      {[null, ...RELATIONS].map((relation) => (
        <option key={relation} value={relation ?? ''}>
          {relationName(relation, t)}
        </option>
      ))}
    </select>
  );
}
