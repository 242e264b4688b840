import { Button } from './button';
import { Notice } from './notice';
import { useTexts } from './texts';

/** The browser does not let us read the mail page; the press of the button is what it wants to see. */
export function AccessNotice({ onAccess }: { readonly onAccess: () => void }) {
  const t = useTexts();
  return (
    <Notice tone="alert" heading={t('popup.accessHeading')} text={t('popup.accessText')}>
      <Button kind="main" onPress={onAccess}>
        {t('popup.accessButton')}
      </Button>
    </Notice>
  );
}
