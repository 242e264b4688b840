import { useEffect, useId, useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import { addressList } from './address-list';
import { Field } from './field';
import { useTexts } from './texts';

interface YouFieldsProps {
  readonly settings: Settings;
  /** Addresses of the mailboxes that were seen. */
  readonly found: readonly string[];
  readonly onChange: (update: (settings: Settings) => Settings) => void;
}

export function YouFields({ settings, found, onChange }: YouFieldsProps) {
  const t = useTexts();
  const id = useId();
  return (
    <>
      <Field id={id} label={t('you.ownName')}>
        <input
          id={id}
          class="wide"
          autoComplete="name"
          maxLength={200}
          value={settings.ownName}
          onInput={({ currentTarget }) => {
            const ownName = currentTarget.value;
            onChange((before) => ({ ...before, ownName }));
          }}
        />
      </Field>
      <OwnAddresses
        addresses={settings.ownAddresses}
        found={found}
        onAddresses={(ownAddresses) => onChange((before) => ({ ...before, ownAddresses }))}
      />
    </>
  );
}

interface OwnAddressesProps {
  readonly addresses: readonly string[];
  readonly found: readonly string[];
  readonly onAddresses: (addresses: readonly string[]) => void;
}

function OwnAddresses({ addresses, found, onAddresses }: OwnAddressesProps) {
  const t = useTexts();
  const id = useId();
  const stored = addresses.join('\n');
  const [text, setText] = useState(stored);
  const [left, setLeft] = useState(false);
  // Only what changed elsewhere is taken over: the same addresses typed otherwise stay as typed.
  useEffect(() => {
    setText((typed) => (addressList(typed).addresses.join('\n') === stored ? typed : stored));
  }, [stored]);
  const { bad } = addressList(text);
  const problem = left && bad.length > 0 ? `${t('you.badAddress')}: ${bad.join(', ')}` : null;
  return (
    <Field id={id} label={t('you.addresses')} hint={t('you.addressesHint')} problem={problem}>
      {found.length > 0 ? <p>{t('you.found', { addresses: found.join(', ') })}</p> : null}
      <textarea
        id={id}
        class="wide"
        rows={2}
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? `${id}-hint` : `${id}-hint ${id}-problem`}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          onAddresses(addressList(currentTarget.value).addresses);
        }}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
      />
    </Field>
  );
}
