import { useId, useState } from 'preact/hooks';
import type { PeopleView } from '../../../lib/store/views';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { Section } from '../section';
import { useWatchWhileShown } from '../use-watch-while-shown';
import { OwnAddresses } from './own-addresses';
import type { PeopleSource } from './people-source';
import { PersonRow } from './person-row';

const PAGE = 50;

interface PeopleSectionProps {
  readonly source: PeopleSource;
  readonly onChoice: Choose;
}

export function PeopleSection({ source, onChoice }: PeopleSectionProps) {
  const t = useTexts();
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(PAGE);
  const [view, setView] = useState<PeopleView | null>(null);
  const watch = () => source.watchPeople(wanted, most, setView);
  useWatchWhileShown('people', watch, [source, wanted, most]);
  const seek = (text: string) => {
    setWanted(text);
    setMost(PAGE);
  };
  return (
    <Section id="people" heading={t('people.heading')} intro={t('people.intro')}>
      {view === null ? null : view.found === 0 && wanted === '' ? (
        <p>{t('people.none')}</p>
      ) : (
        <>
          <SearchField wanted={wanted} view={view} onWanted={seek} />
          <PeopleTable view={view} source={source} onChoice={onChoice} />
          <MoreButton
            count={Math.min(PAGE, view.found - view.people.length)}
            onMore={() => setMost(most + PAGE)}
          />
        </>
      )}
      <OwnAddresses source={source} onChoice={onChoice} />
    </Section>
  );
}

interface SearchFieldProps {
  readonly wanted: string;
  readonly view: PeopleView;
  readonly onWanted: (text: string) => void;
}

function SearchField({ wanted, view: { people, found }, onWanted }: SearchFieldProps) {
  const t = useTexts();
  const id = useId();
  const some = { shown: people.length, all: found };
  return (
    <div class="people-search">
      <label for={id}>{t('people.filter')}</label>{' '}
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={wanted}
        onInput={({ currentTarget }) => onWanted(currentTarget.value)}
      />{' '}
      <span class="soft" aria-live="polite">
        {found === 0 ? t('people.noMatch') : t('people.shown', some)}
      </span>
    </div>
  );
}

interface PeopleTableProps extends PeopleSectionProps {
  readonly view: PeopleView;
}

function PeopleTable({ view, source, onChoice }: PeopleTableProps) {
  const t = useTexts();
  if (view.people.length === 0) return null;
  return (
    <table class="people">
      <thead>
        <tr>
          <th scope="col">{t('people.person')}</th>
          <th scope="col">{t('people.relation')}</th>
          <th scope="col">{t('people.heard')}</th>
        </tr>
      </thead>
      {view.people.map((person) => (
        <PersonRow key={person.address} person={person} source={source} onChoice={onChoice} />
      ))}
    </table>
  );
}

function MoreButton({ count, onMore }: { readonly count: number; readonly onMore: () => void }) {
  const t = useTexts();
  return count <= 0 ? null : (
    <p>
      <Button onPress={onMore}>{t('people.showMore', { n: count })}</Button>
    </p>
  );
}
