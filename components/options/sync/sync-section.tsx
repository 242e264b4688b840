import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../../lib/domain/instant';
import { momentText } from '../../../lib/messages/moment-text';
import { camel, type Translate } from '../../../lib/messages/translate';
import type { SyncView } from '../../../lib/settings/sync/sync-state';
import { Button } from '../../shared/button';
import type { Say } from '../../shared/said-bar';
import { useTexts } from '../../shared/texts';
import { Section } from '../section';
import type { SyncSource } from './sync-source';

interface SyncSectionProps {
  readonly source: SyncSource;
  readonly now: Instant;
  readonly say: Say;
}

/** Settings and own texts by the browser's own account: what that means, and how it stands. */
export function SyncSection({ source, now, say }: SyncSectionProps) {
  const t = useTexts();
  const [view, setView] = useState<SyncView | null>(null);
  useEffect(() => source.watch(setView), [source]);
  const wish = async (wanted: 'on' | 'off' | 'remove') => {
    const done = await source.wish(wanted);
    if (!done) say({ text: t('refused') });
    else if (wanted === 'remove') say({ text: t('sync.removed') });
  };
  return (
    <Section id="sync" heading={t('sync.heading')}>
      <p>{t('sync.intro')}</p>
      <p>{t('sync.carries')}</p>
      <p>{t('sync.keeps')}</p>
      {view === null ? null : (
        <div class="box">
          <label class="tick">
            <input
              type="checkbox"
              checked={view.on}
              aria-describedby="sync-first"
              onChange={({ currentTarget }) => void wish(currentTarget.checked ? 'on' : 'off')}
            />
            {t('sync.on')}
          </label>
          <p class="field-hint" id="sync-first">
            {t('sync.first')}
          </p>
          <p role="status">{view.on ? standText(view, now, t) : ''}</p>
          {!view.on && view.left ? (
            <p>
              {t('sync.removeHint')}{' '}
              <Button kind="small" onPress={() => void wish('remove')}>
                {t('sync.remove')}
              </Button>
            </p>
          ) : null}
        </div>
      )}
    </Section>
  );
}

function standText({ problem, doneAt, isWaiting }: SyncView, now: Instant, t: Translate): string {
  if (problem !== null) return t(`sync.problem.${camel(problem)}`);
  if (isWaiting) return t('sync.waiting');
  return doneAt === null ? t('sync.never') : t('sync.done', { moment: momentText(doneAt, now, t) });
}
