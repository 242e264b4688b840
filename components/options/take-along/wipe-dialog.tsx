import type { Wipe } from '../../../lib/messages/take-along-messages';
import { useTexts } from '../../shared/texts';
import { ConfirmDialog } from './confirm-dialog';

interface WipeDialogProps {
  readonly what: Wipe;
  /** How somebody is called, where it is about a person. */
  readonly name?: string;
  readonly onGo: () => void;
  readonly onLeave: () => void;
}

/** Names what goes, and what may come back, before it goes. */
export function WipeDialog({ what, name = '', onGo, onLeave }: WipeDialogProps) {
  const t = useTexts();
  const account = what.of === 'account' ? what.account : '';
  return (
    <ConfirmDialog
      heading={t(`takeAlong.ask.${what.of}`, { account, name })}
      go={t('takeAlong.goWipe')}
      onGo={onGo}
      onLeave={onLeave}
    >
      <p>{t(`takeAlong.goes.${what.of}`)}</p>
      <p>{t(`takeAlong.stays.${what.of}`)}</p>
    </ConfirmDialog>
  );
}
