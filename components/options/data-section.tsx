import { Button } from '../shared/button';
import { useTexts } from '../shared/texts';
import { Section } from './section';

export function DataSection({ onExport }: { readonly onExport: () => void }) {
  const t = useTexts();
  return (
    <Section id="data" heading={t('data.heading')}>
      <dl class="facts">
        <dt>{t('data.stored')}</dt>
        <dd>{t('data.storedList')}</dd>
        <dt>{t('data.leaves')}</dt>
        <dd>
          {t('data.leavesList')} {t('data.judged')} {t('data.never')}
        </dd>
      </dl>
      <p>
        <Button onPress={onExport}>{t('data.export')}</Button>
      </p>
      <p class="soft">{t('data.exportHint')}</p>
    </Section>
  );
}
