import type { FirstRunPerson } from '../../lib/store/views';
import { Button } from '../shared/button';
import { Foreign } from '../shared/foreign';
import { PersonAddress } from '../shared/person-address';
import { useTexts } from '../shared/texts';
import { isTicked } from './ticks';

const GMAIL_SENT = 'https://mail.google.com/mail/#sent';
const OUTLOOK_SENT = 'https://outlook.live.com/mail/0/sentitems';

interface PeopleToTickProps {
  readonly people: readonly FirstRunPerson[];
  readonly ticks: ReadonlyMap<string, boolean>;
  readonly onTicks: (ticks: ReadonlyMap<string, boolean>) => void;
}

export function PeopleToTick({ people, ticks, onTicks }: PeopleToTickProps) {
  const t = useTexts();
  const tickAll = (on: boolean) => onTicks(new Map(people.map(({ address }) => [address, on])));
  return (
    <fieldset class="section people-to-tick">
      <legend>{t('firstRun.peopleHeading')}</legend>
      {people.length === 0 ? (
        <>
          <p role="status">{t('firstRun.peopleNone')}</p>
          <p>
            <a href={GMAIL_SENT} target="_blank" rel="noreferrer">
              {t('firstRun.openGmail')}
            </a>{' '}
            <a href={OUTLOOK_SENT} target="_blank" rel="noreferrer">
              {t('firstRun.openOutlook')}
            </a>
          </p>
        </>
      ) : (
        <>
          <p class="soft">{t('firstRun.peopleIntro')}</p>
          <p>
            <Button kind="quiet" onPress={() => tickAll(true)}>
              {t('firstRun.all')}
            </Button>
            <Button kind="quiet" onPress={() => tickAll(false)}>
              {t('firstRun.noneTicked')}
            </Button>
          </p>
          <ul>
            {people.map((person) => (
              <PersonToTick
                key={person.address}
                person={person}
                ticked={isTicked(person, ticks)}
                onTick={(on) => onTicks(new Map([...ticks, [person.address, on]]))}
              />
            ))}
          </ul>
        </>
      )}
    </fieldset>
  );
}

interface PersonToTickProps {
  readonly person: FirstRunPerson;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

function PersonToTick({ person, ticked, onTick }: PersonToTickProps) {
  const t = useTexts();
  const { address, name, threadCount } = person;
  return (
    <li data-address={address}>
      <label class="person-tick">
        <input
          type="checkbox"
          checked={ticked}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <span>
          <Foreign text={name} />
          <PersonAddress address={address} name={name} />
        </span>
        <span class="soft">{t('people.threadCount', threadCount, { n: threadCount })}</span>
      </label>
    </li>
  );
}
