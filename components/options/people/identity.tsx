import { useId } from 'preact/hooks';
import { isWeakAddress } from '../../../lib/domain/known-names';
import type { AlsoKnown } from '../../../lib/store/also-known';
import type { ClientView } from '../../../lib/store/views';
import { Button } from '../../shared/button';
import { Foreign } from '../../shared/foreign';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { useForm } from '../client/use-form';
import { claimAddress, merge, part } from './identity-choices';
import type { PeopleSource } from './people-source';
import { SamePersonForm } from './same-person-form';

interface IdentityProps {
  readonly client: ClientView;
  readonly source: PeopleSource;
  readonly onChoice: Choose;
}

/** Under what else somebody writes, and what of that the user knows better (S3-03). */
export function Identity({ client, source, onChoice }: IdentityProps) {
  const t = useTexts();
  const id = useId();
  const form = useForm();
  const { address } = client;
  return (
    <section class="client-notes" aria-labelledby={id}>
      <h3 id={id}>{t('same.heading')}</h3>
      {client.also.length === 0 ? null : (
        <ul class="also-known">
          {client.also.map((also) => (
            <AlsoItem key={also.address} also={also} client={client} onChoice={onChoice} />
          ))}
        </ul>
      )}
      {form.isOpen ? (
        <SamePersonForm
          address={address}
          source={source}
          onSame={(other) => {
            form.close();
            void onChoice(merge(client, other, t));
          }}
          onCancel={form.cancel}
        />
      ) : (
        <div class="note-actions">
          <button ref={form.button} type="button" class="button" onClick={form.open}>
            {t('same.add')}
          </button>
          {isWeakAddress(address) ? null : (
            <Button
              kind="quiet"
              onPress={() => void onChoice(claimAddress({ address, said: null }, true, t))}
            >
              {t('same.isMe')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

interface AlsoItemProps extends Pick<IdentityProps, 'client' | 'onChoice'> {
  readonly also: AlsoKnown;
}

function AlsoItem({ also, client, onChoice }: AlsoItemProps) {
  const t = useTexts();
  const { shown, by, address } = also;
  return (
    <li data-also={address}>
      <Foreign text={shown} />{' '}
      {by === 'user' ? (
        <Button
          kind="small"
          label={t('same.separateNamed', { address: shown })}
          onPress={() => void onChoice(part(client, also, t))}
        >
          {t('same.separate')}
        </Button>
      ) : (
        <span class="soft">{t(by === 'mailbox' ? 'same.mailbox' : 'same.name')}</span>
      )}
    </li>
  );
}
