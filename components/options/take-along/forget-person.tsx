import { useContext, useState } from 'preact/hooks';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import { TakeAlong } from './take-along-source';
import { WipeDialog } from './wipe-dialog';

interface ForgetPersonProps {
  readonly address: string;
  readonly name: string;
}

/** On the page of a person, where forgetting is offered at all. */
export function ForgetPerson({ address, name }: ForgetPersonProps) {
  const t = useTexts();
  const source = useContext(TakeAlong);
  const [state, setState] = useState<'nothing' | 'asked' | 'refused'>('nothing');
  if (source === null) return null;
  const forget = async () => {
    setState('nothing');
    if (!(await source.wipe({ of: 'person', address }))) setState('refused');
  };
  return (
    <div>
      <Button kind="quiet" onPress={() => setState('asked')}>
        {t('takeAlong.forget')}
      </Button>
      <p role="status">{state === 'refused' ? t('refused') : null}</p>
      {state === 'asked' ? (
        <WipeDialog
          what={{ of: 'person', address }}
          name={name}
          onGo={() => void forget()}
          onLeave={() => setState('nothing')}
        />
      ) : null}
    </div>
  );
}
