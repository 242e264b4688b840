import type { AccountView } from '../../lib/store/views';
import { Notice } from '../shared/notice';
import { useTexts } from '../shared/texts';

/** Gmail refused a print page: it is left alone until the next day (adr 17). */
export function ConfirmingStopped({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const t = useTexts();
  return accounts
    .filter(({ confirmingStopped }) => confirmingStopped)
    .map(({ account }) => (
      <Notice
        key={account}
        heading={t('confirming.stoppedHeading')}
        text={t('confirming.stoppedText', { account })}
      />
    ));
}
