import { useEffect, useState } from 'preact/hooks';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts';
import { Section } from './section';
import type { SyncSource } from './sync/sync-source';

interface DataSectionProps {
  /** Whether Gmail may be asked for print pages (adr 17). */
  readonly confirming: boolean;
  readonly sync: SyncSource;
  readonly onExport: () => void;
}

export function DataSection({ confirming, sync, onExport }: DataSectionProps) {
  const t = useTexts();
  const [isSynced, setSynced] = useState(false);
  useEffect(() => sync.watch(({ on }) => setSynced(on)), [sync]);
  const leaves = [
    ...(confirming ? [t('data.leavesPrint')] : []),
    ...(isSynced ? [t('data.leavesSync')] : []),
  ];
  return (
    <Section id="data" heading={t('data.heading')}>
      <dl class="facts">
        <dt>{t('data.stored')}</dt>
        <dd>{t('data.storedList')}</dd>
        <dt>{t('data.leaves')}</dt>
        {leaves.map((sentence) => (
          <dd key={sentence}>{sentence}</dd>
        ))}
        <dd>
          {t(leaves.length > 0 ? 'data.leavesElse' : 'data.leavesList')} {t('data.judged')}{' '}
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
