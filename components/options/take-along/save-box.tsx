import { useState } from 'preact/hooks';
import { Button } from '../../shared/button';
import type { Say } from '../../shared/said-bar';
import { useTexts } from '../../shared/texts';
import { PassphraseFields, type TypedTwice, usablePassphrase } from './passphrase-fields';
import { ShareBar } from './share-bar';
import type { TakeAlongSource } from './take-along-source';

interface SaveBoxProps {
  readonly source: TakeAlongSource;
  readonly say: Say;
}

const NOTHING: TypedTwice = { first: '', again: '' };

/** Everything as a file, readable or sealed. */
export function SaveBox({ source, say }: SaveBoxProps) {
  const t = useTexts();
  const [isSealed, setSealed] = useState(false);
  const [typed, setTyped] = useState(NOTHING);
  const [share, setShare] = useState<number | null>(null);
  const passphrase = isSealed ? usablePassphrase(typed) : null;
  const save = async () => {
    setShare(0);
    const saved = await source.save(passphrase, setShare);
    setShare(null);
    setTyped(NOTHING);
    say({ text: t(saved ? 'takeAlong.saved' : 'refused') });
  };
  return (
    <div class="box">
      <h3>{t('takeAlong.save')}</h3>
      <p>{t('takeAlong.holds')}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={isSealed}
          onChange={({ currentTarget }) => setSealed(currentTarget.checked)}
        />
        {t('takeAlong.seal')}
      </label>
      {isSealed ? <PassphraseFields typed={typed} onTyped={setTyped} /> : null}
      {share === null ? null : <ShareBar label={t('takeAlong.writing')} share={share} />}
      <p>
        <Button
          kind="main"
          disabled={share !== null || (isSealed && passphrase === null)}
          onPress={() => void save()}
        >
          {t('takeAlong.saveFile')}
        </Button>
      </p>
    </div>
  );
}
