import type { StoreFailure } from '../../lib/store/views';
import { Mark } from './mark';
import { Reading } from './reading';
import { StoreFailed } from './store-failed';
import { useTexts } from './texts';

/** A page of which nothing was read yet, or nothing can be. */
export function PageUnread({ failed }: { readonly failed?: StoreFailure }) {
  const t = useTexts();
  return (
    <main class="first-run">
      <h1 class="page-brand">
        <Mark /> {t('extensionName')}
      </h1>
      {failed ? <StoreFailed why={failed} /> : <Reading />}
    </main>
  );
}
