import { useState } from 'preact/hooks';
import type { AnsweringHours } from '../../../lib/domain/rhythm/answering-hours';
import type { Usual } from '../../../lib/domain/rhythm/outlook';
import type { Translate } from '../../../lib/messages/translate';
import type { ClientView } from '../../../lib/store/views';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { ClientNotes } from '../client/client-notes';
import { ClientRecord } from '../client/client-record';
import { AwaySpells } from '../holidays/away-spells';
import { ForgetPerson } from '../take-along/forget-person';
import { useWatchWhileShown } from '../use-watch-while-shown';
import { AgreedDays } from './agreed-days';
import { HolidaysOf } from './holidays-of';
import { Identity } from './identity';
import type { PeopleSource } from './people-source';
import { agree, giveDaysOff, placeIn, succeed } from './person-choices';
import { Successor } from './successor';
import { ThreadItem } from './thread-item';

const THREADS = 20;

interface PersonPageProps {
  readonly address: string;
  readonly source: PeopleSource;
  readonly onChoice: Choose;
}

/** What was agreed with a person, when they work, and their threads; read while it is open. */
export function PersonPage({ address, source, onChoice }: PersonPageProps) {
  const t = useTexts();
  const [most, setMost] = useState(THREADS);
  const [client, setClient] = useState<ClientView | null>(null);
  const watch = () => source.watchClient(address, most, setClient);
  useWatchWhileShown('people', watch, [source, address, most]);
  if (client === null) return null;
  return (
    <div class="person-page">
      <Agreements client={client} onChoice={onChoice} />
      <Identity client={client} source={source} onChoice={onChoice} />
      <ClientNotes client={client} onChoice={onChoice} />
      <ul class="threads">
        {client.threads.map((thread) => (
          <ThreadItem key={thread.thread} thread={thread} onChoice={onChoice} />
        ))}
      </ul>
      {client.threads.length < client.threadCount ? (
        <Button kind="quiet" onPress={() => setMost(most + THREADS)}>
          {t('people.olderThreads')}
        </Button>
      ) : null}
      <ClientRecord address={address} actions={source} />
      <ForgetPerson address={address} name={client.name} />
    </div>
  );
}

interface AgreementsProps {
  readonly client: ClientView;
  readonly onChoice: Choose;
}

function Agreements({ client, onChoice }: AgreementsProps) {
  const t = useTexts();
  const hasLeft = client.threads.some(({ status }) => status === 'gone');
  return (
    <>
      <p data-part="usual">
        {[usualText(client.usual, t), ...answersAtText(client.answersAt, t)].join(' ')}
      </p>
      <AgreedDays days={client.agreedDays} onDays={(days) => onChoice(agree(client, days, t))} />
      <HolidaysOf
        client={client}
        onCountry={(country) => void onChoice(placeIn(client, country, t))}
      />
      <AwaySpells
        legend={t('people.away')}
        stored={client.away}
        onAway={(away) => void onChoice(giveDaysOff(client, away, t))}
      />
      {hasLeft || client.successor !== null ? (
        <Successor
          address={client.successor}
          onAddress={(address) => onChoice(succeed(client, address, t))}
        />
      ) : null}
    </>
  );
}

function usualText(usual: Usual | null, t: Translate): string {
  if (usual === null) return t('people.noUsual');
  return t('people.usual', usual.days, { n: usual.days, answers: usual.answers });
}

/** For proposing a talk; mails still go out in the user's own hours. */
function answersAtText(hours: AnsweringHours | null, t: Translate): readonly string[] {
  if (hours === null) return [];
  const { from, until, within, answers } = hours;
  return [t('people.answersAt', { from, until, within, answers })];
}
