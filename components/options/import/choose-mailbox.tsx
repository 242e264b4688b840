import { useId, useState } from 'preact/hooks';
import type { FileGuess } from '../../../lib/messages/import-messages';
import type { AccountView } from '../../../lib/store/views';
import { addressList } from '../../shared/address-list';
import { Field } from '../../shared/field';
import { Foreign } from '../../shared/foreign';
import { useTexts } from '../../shared/texts';
import type { WantedImport } from './history-source';

export type ChosenMailbox = Omit<WantedImport, 'file'>;

interface ChooseMailboxProps {
  readonly guess: FileGuess;
  readonly accounts: readonly AccountView[];
  readonly own: readonly string[];
  readonly onChosen: (chosen: ChosenMailbox) => void;
}

const OTHER = '';

/** Which mailbox a file belongs to, and which senders in it are the user. */
export function ChooseMailbox({ guess, accounts, own, onChosen }: ChooseMailboxProps) {
  const t = useTexts();
  const id = useId();
  const known = accounts.map(({ account }) => account);
  const first = guess.account !== null && known.includes(guess.account) ? guess.account : OTHER;
  const [mailbox, setMailbox] = useState(guess.account === null ? (known[0] ?? OTHER) : first);
  const [typed, setTyped] = useState(guess.account ?? '');
  const asked = guess.alsoOwn.filter((address) => !own.includes(address));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const account = mailbox === OTHER ? addressIn(typed) : mailbox;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (account !== null) onChosen({ account, alsoOwn: [...ticked] });
      }}
    >
      {known.length === 0 ? null : (
        <Field id={`${id}-mailbox`} label={t('history.mailbox')}>
          <select
            id={`${id}-mailbox`}
            value={mailbox}
            onChange={({ currentTarget }) => setMailbox(currentTarget.value)}
          >
            {known.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
            <option value={OTHER}>{t('history.otherMailbox')}</option>
          </select>
        </Field>
      )}
      {mailbox === OTHER ? (
        <Field id={`${id}-address`} label={t('history.address')}>
          <input
            id={`${id}-address`}
            class="wide"
            type="email"
            required
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </Field>
      ) : null}
      {asked.length === 0 ? null : (
        <fieldset class="history-own">
          <legend>{t('history.alsoYours')}</legend>
          {asked.map((address) => (
            <label key={address}>
              <input
                type="checkbox"
                checked={ticked.has(address)}
                onChange={({ currentTarget }) =>
                  setTicked((before) => withTick(before, address, currentTarget.checked))
                }
              />{' '}
              <Foreign text={address} />
            </label>
          ))}
        </fieldset>
      )}
      <button type="submit" class="button button-main" disabled={account === null}>
        {t('history.start')}
      </button>
    </form>
  );
}

function addressIn(text: string): string | null {
  const { addresses, bad } = addressList(text);
  return bad.length === 0 ? (addresses[0] ?? null) : null;
}

function withTick(
  before: ReadonlySet<string>,
  address: string,
  isTicked: boolean,
): ReadonlySet<string> {
  const after = new Set(before);
  if (isTicked) after.add(address);
  else after.delete(address);
  return after;
}
