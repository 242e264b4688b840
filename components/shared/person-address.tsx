import { isWeakAddress } from '../../lib/domain/known-names';
import type { Translate } from '../../lib/messages/translate';
import { useTexts } from './texts';

interface PersonAddressProps {
  readonly address: string;
  readonly name: string;
}

/** The address below a name, or that only the name is known; nothing where it is the name. */
export function PersonAddress({ address, name }: PersonAddressProps) {
  const t = useTexts();
  return name === address ? null : <span class="person-address">{addressText(address, t)}</span>;
}

export function addressText(address: string, t: Translate): string {
  return isWeakAddress(address) ? t('people.nameOnly') : address;
}
