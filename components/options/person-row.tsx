import { useState } from 'preact/hooks';
import { RELATIONS, type Relation } from '../../lib/domain/relation';
import { shownText } from '../../lib/domain/shown-text';
import { dateText } from '../../lib/messages/moment-text';
import { relationName } from '../../lib/messages/names-text';
import type { ClientView } from '../../lib/store/views';
import { Foreign } from '../shared/foreign';
import { PersonAddress } from '../shared/person-address';
import { useTexts } from '../shared/texts';
import { ThreadTable } from './thread-table';

interface PersonRowProps {
  readonly client: ClientView;
  readonly onRelation: (relation: Relation | null) => void;
}

/** A person, and in a second row, when opened, all their threads. */
export function PersonRow({ client, onRelation }: PersonRowProps) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const count = client.threads.length;
  return (
    <tbody data-address={client.address}>
      <tr>
        <th scope="row">
          <Foreign text={client.name} />
          <PersonAddress address={client.address} name={client.name} />
        </th>
        <td>
          <select
            aria-label={t('people.relationOf', { name: shownText(client.name) })}
            value={client.relation ?? ''}
            onChange={({ currentTarget }) => onRelation(relationOf(currentTarget.value))}
          >
            {[null, ...RELATIONS].map((relation) => (
              <option key={relation} value={relation ?? ''}>
                {relationName(relation, t)}
              </option>
            ))}
          </select>
        </td>
        <td>{client.heardAt === null ? t('people.never') : dateText(client.heardAt, t)}</td>
      </tr>
      <tr class="person-threads">
        <td colSpan={3}>
          {count === 0 ? null : (
            <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
              <summary>{t('people.threadCount', count, { n: count })}</summary>
              {open ? <ThreadTable threads={client.threads} /> : null}
            </details>
          )}
        </td>
      </tr>
    </tbody>
  );
}

function relationOf(value: string): Relation | null {
  return RELATIONS.find((relation) => relation === value) ?? null;
}
