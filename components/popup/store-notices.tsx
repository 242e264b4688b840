import type { StoreTrouble } from '../../lib/store/trouble';
import { Button } from '../shared/button';
import { Notice } from '../shared/notice';
import { useTexts } from '../shared/texts';

interface StoreNoticesProps {
  readonly trouble: StoreTrouble;
  readonly onBringBack: () => void;
  readonly onFirstRun: () => void;
}

/** What is wrong with the store itself, and what helps. */
export function StoreNotices({ trouble, onBringBack, onFirstRun }: StoreNoticesProps) {
  const t = useTexts();
  const { gone, cannotStore, setAside } = trouble;
  const bringBack = <Button onPress={onBringBack}>{t('trouble.bringBack')}</Button>;
  return (
    <>
      {cannotStore === null ? null : (
        <Notice
          tone="alert"
          heading={t(`trouble.heading.${cannotStore}`)}
          text={t(`trouble.text.${cannotStore}`)}
        />
      )}
      {gone ? (
        <Notice tone="alert" heading={t('trouble.goneHeading')} text={t('trouble.goneText')}>
          {bringBack}
          <Button onPress={onFirstRun}>{t('trouble.beginAnew')}</Button>
        </Notice>
      ) : null}
      {setAside === 0 ? null : (
        <Notice
          tone="alert"
          heading={t('trouble.setAsideHeading')}
          text={t('trouble.setAsideText', setAside, { n: setAside })}
        >
          {bringBack}
        </Notice>
      )}
    </>
  );
}
