import { Button } from '../shared/button';
import { useTexts } from '../shared/texts';
import { Section } from './section';

interface DataSectionProps {
  /** Whether Gmail may be asked for print pages (adr 17). */
  readonly confirming: boolean;
  readonly onExport: () => void;
}

export function DataSection({ confirming, onExport }: DataSectionProps) {
  const t = useTexts();
  return (
    <Section id="data" heading={t('data.heading')}>
      <dl class="facts">
        <dt>{t('data.stored')}</dt>
        <dd>{t('data.storedList')}</dd>
        <dt>{t('data.leaves')}</dt>
        <dd>
          {t(confirming ? 'data.leavesPrint' : 'data.leavesList')} {t('data.judged')}{' '}
          {t('data.never')}
        </dd>
      </dl>
      <p>
        <Button onPress={onExport}>{t('data.export')}</Button>
      </p>
      <p class="soft">{t('data.exportHint')}</p>
    </Section>
  );
}
