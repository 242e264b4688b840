import { useId, useState } from 'preact/hooks';
import type { Wipe } from '../../../lib/messages/take-along-messages';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import type { Say } from '../../shared/said-bar';
import { useTexts } from '../../shared/texts';
import type { TakeAlongSource } from './take-along-source';
import { WipeDialog } from './wipe-dialog';

interface WipeBoxProps {
  readonly source: TakeAlongSource;
  /** Mailboxes that are known. */
  readonly accounts: readonly string[];
  readonly say: Say;
}

/** Deletes everything, or all of one mailbox; a person is forgotten on their own page. */
export function WipeBox({ source, accounts, say }: WipeBoxProps) {
  const t = useTexts();
  const id = useId();
  const [asked, setAsked] = useState<Wipe | null>(null);
  const [chosen, setChosen] = useState('');
  const account = accounts.includes(chosen) ? chosen : (accounts[0] ?? null);
  const wipe = async (what: Wipe) => {
    setAsked(null);
    const done = await source.wipe(what);
    say({ text: t(done ? 'takeAlong.wiped' : 'refused') });
  };
  return (
    <div class="box">
      <h3>{t('takeAlong.wipe')}</h3>
      <p>{t('takeAlong.wipeHint')}</p>
      {account === null ? null : (
        <Field id={id} label={t('takeAlong.mailbox')}>
          <select
            id={id}
            value={account}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {accounts.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
          <Button onPress={() => setAsked({ of: 'account', account })}>
            {t('takeAlong.wipeMailbox')}
          </Button>
        </Field>
      )}
      <p>
        <Button onPress={() => setAsked({ of: 'everything' })}>
          {t('takeAlong.wipeEverything')}
        </Button>
      </p>
      {asked === null ? null : (
        <WipeDialog what={asked} onGo={() => void wipe(asked)} onLeave={() => setAsked(null)} />
      )}
    </div>
  );
}
