import { useId } from 'preact/hooks';
import { emptyNote } from '../../../lib/domain/notes/note';
import { dateText } from '../../../lib/messages/moment-text';
import { stepName } from '../../../lib/messages/names-text';
import type { OverviewView, WarmClient } from '../../../lib/store/overview/overview-views';
import { Button } from '../../shared/button';
import { Foreign } from '../../shared/foreign';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { addNote } from '../client/note-choices';
import type { OverviewSource } from './overview-source';
import { OverviewTable } from './overview-table';

const CHOICES = [1, 2, 3, 4, 6, 9, 12] as const;

interface KeepWarmProps {
  readonly view: OverviewView;
  readonly months: number;
  readonly onMonths: (months: number) => void;
  readonly source: OverviewSource;
  readonly onChoice: Choose;
}

/** Past clients to stay in touch with: one gentle mail without an ask, then rest (S2-11, S2-12). */
export function KeepWarm({ view, months, onMonths, source, onChoice }: KeepWarmProps) {
  const t = useTexts();
  const id = useId();
  const write = async ({ account, address }: WarmClient) => {
    if (account === null || !(await source.keepInTouch(account, address))) return;
    const contact = { channel: 'mail', outcome: 'attempt', at: Date.now() } as const;
    await onChoice(addNote({ ...emptyNote('contact', address), ...contact }, t));
  };
  return (
    <>
      <OverviewTable
        heading={t('overview.warm')}
        columns={[
          t('people.person'),
          t('overview.lastContact'),
          t('overview.fit'),
          t('overview.action'),
        ]}
        none={t('overview.noWarm', months, { n: months })}
        count={view.warm.length}
      >
        {view.warm.map((client) => (
          <WarmRow key={client.address} client={client} onWrite={() => void write(client)} />
        ))}
      </OverviewTable>
      <p>
        <label for={id}>{t('overview.months')}</label>{' '}
        <select
          id={id}
          value={String(months)}
          onChange={({ currentTarget }) => onMonths(Number(currentTarget.value))}
        >
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {t('overview.monthCount', one, { n: one })}
            </option>
          ))}
        </select>
      </p>
    </>
  );
}

interface WarmRowProps {
  readonly client: WarmClient;
  readonly onWrite: () => void;
}

function WarmRow({ client, onWrite }: WarmRowProps) {
  const t = useTexts();
  const { address, name, contactAt, fit, value, restsUntil, followed, account } = client;
  const suits = [fit === null ? '' : t('note.fit', { score: fit }), value].filter(Boolean);
  return (
    <tr data-address={address}>
      <th scope="row">
        <Foreign text={name} />
      </th>
      <td>{contactAt === null ? t('people.never') : dateText(contactAt, t)}</td>
      <td>
        {suits.join(' · ') || '–'}
        {followed === 0 ? null : (
          <span class="person-address">{t('overview.followed', followed, { n: followed })}</span>
        )}
      </td>
      <td>
        {restsUntil === null ? (
          account === null ? (
            '–'
          ) : (
            <Button kind="small" onPress={onWrite}>
              {t('dates.newMail', { name: stepName('keep-warm', t) })}
            </Button>
          )
        ) : (
          t('overview.rests', { day: dateText(restsUntil, t) })
        )}
      </td>
    </tr>
  );
}
