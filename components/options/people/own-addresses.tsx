import { useEffect, useState } from 'preact/hooks';
import type { TextKey } from '../../../lib/messages/translate';
import type { OwnAddress } from '../../../lib/store/own-addresses-in';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { claimAddress } from './identity-choices';
import type { PeopleSource } from './people-source';

interface OwnAddressesProps {
  readonly source: Pick<PeopleSource, 'watchOwnAddresses'>;
  readonly onChoice: Choose;
}

/** Which addresses count as the user's, and who says so; all but a mailbox can be corrected. */
export function OwnAddresses({ source, onChoice }: OwnAddressesProps) {
  const t = useTexts();
  const [own, setOwn] = useState<readonly OwnAddress[]>([]);
  useEffect(() => source.watchOwnAddresses(setOwn), [source]);
  if (own.length === 0) return null;
  return (
    <details class="own-addresses">
      <summary>{t('same.own', { n: own.filter(({ isMine }) => isMine).length })}</summary>
      <p class="soft">{t('same.ownHint')}</p>
      <ul class="also-known">
        {own.map((one) => (
          <OwnItem key={one.address} own={one} onChoice={onChoice} />
        ))}
      </ul>
    </details>
  );
}

function OwnItem({ own, onChoice }: { readonly own: OwnAddress; readonly onChoice: Choose }) {
  const t = useTexts();
  const { address, by, said } = own;
  const value = said === null ? false : null;
  const action = t(said === null ? 'same.notMe' : 'correct.takeBack');
  return (
    <li data-own={address}>
      {address} <span class="soft">{t(whyText(own))}</span>{' '}
      {by === 'mailbox' ? null : (
        <Button
          kind="small"
          label={`${address}: ${action}`}
          onPress={() => void onChoice(claimAddress(own, value, t))}
        >
          {action}
        </Button>
      )}
    </li>
  );
}

function whyText({ by, isMine }: OwnAddress): TextKey {
  if (!isMine) return 'same.someoneElse';
  if (by === 'mailbox') return 'same.byMailbox';
  return by === 'page' ? 'same.byPage' : 'same.byUser';
}
