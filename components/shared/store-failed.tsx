import { Button } from './button';
import { Notice } from './notice';
import { useTexts } from './texts';

/** What is stored cannot be opened: nothing that follows from it may be shown, an empty list least. */
export function StoreFailed() {
  const t = useTexts();
  return (
    <Notice tone="alert" heading={t('storeFailed.heading')} text={t('storeFailed.text')}>
      <Button onPress={() => location.reload()}>{t('storeFailed.again')}</Button>
    </Notice>
  );
}
