import { useId, useState } from 'preact/hooks';
import type { Relation } from '../../lib/domain/relation';
import type { ClientView } from '../../lib/store/views';
import { useTexts } from '../shared/texts';
import { PersonRow } from './person-row';
import { Section } from './section';

interface PeopleSectionProps {
  readonly clients: readonly ClientView[];
  readonly onRelation: (client: ClientView, relation: Relation | null) => void;
}

export function PeopleSection({ clients, onRelation }: PeopleSectionProps) {
  const t = useTexts();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const shown = clients.filter((client) => matches(client, wanted));
  if (clients.length === 0) {
    return (
      <Section id="people" heading={t('people.heading')} intro={t('people.intro')}>
        <p>{t('people.none')}</p>
      </Section>
    );
  }
  return (
    <Section id="people" heading={t('people.heading')} intro={t('people.intro')}>
      <p>
        <label for={id}>{t('people.filter')}</label>{' '}
        <input
          id={id}
          type="search"
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </p>
      <table class="people">
        <thead>
          <tr>
            <th scope="col">{t('people.person')}</th>
            <th scope="col">{t('people.relation')}</th>
            <th scope="col">{t('people.heard')}</th>
          </tr>
        </thead>
        {shown.map((client) => (
          <PersonRow
            key={client.address}
            client={client}
            onRelation={(relation) => onRelation(client, relation)}
          />
        ))}
      </table>
      {shown.length === 0 ? <p role="status">{t('people.noMatch')}</p> : null}
    </Section>
  );
}

function matches({ name, address }: ClientView, wanted: string): boolean {
  return `${name} ${address}`.toLowerCase().includes(wanted.trim().toLowerCase());
}
