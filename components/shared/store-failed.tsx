import type { StoreFailure } from '../../lib/store/views';
import { Button } from './button';
import { Notice } from './notice';
import { useTexts } from './texts';

/** What is stored cannot be opened: nothing that follows from it may be shown, an empty list least. */
export function StoreFailed({ why }: { readonly why: StoreFailure }) {
  const t = useTexts();
  if (why === 'newer') {
    const heading = t('storeFailed.newerHeading');
    return <Notice tone="alert" heading={heading} text={t('storeFailed.newerText')} />;
  }
  return (
    <Notice tone="alert" heading={t('storeFailed.heading')} text={t('storeFailed.text')}>
      <Button onPress={() => location.reload()}>{t('storeFailed.again')}</Button>
    </Notice>
  );
}
