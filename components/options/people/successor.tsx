import { addressList } from '../../shared/address-list';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import { FieldOnLeave } from './field-on-leave';

/** As long as what may be kept of a mail's words (DESIGN section 1, promise 3). */
const LONGEST = 80;

interface SuccessorProps {
  readonly address: string | null;
  readonly onAddress: (address: string | null) => Promise<boolean>;
}

/** Who took over from somebody who has left. */
export function Successor({ address, onAddress }: SuccessorProps) {
  const t = useTexts();
  return (
    <FieldOnLeave
      label={t('people.successor')}
      stored={address ?? ''}
      problem={t('you.badAddress')}
      isGood={isNothingOrAddress}
      onText={(text) => onAddress(text === '' ? null : text.toLowerCase())}
      input={{ inputMode: 'email', class: 'wide', maxLength: LONGEST }}
    >
      {address === null ? null : (
        <Button
          kind="quiet"
          label={t('people.removeSuccessor')}
          onPress={() => void onAddress(null)}
        >
          {t('holidays.remove')}
        </Button>
      )}
    </FieldOnLeave>
  );
}

function isNothingOrAddress(text: string): boolean {
  const { addresses, bad } = addressList(text);
  return bad.length === 0 && addresses.length <= 1;
}
