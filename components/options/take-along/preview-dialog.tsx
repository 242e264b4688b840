import { useState } from 'preact/hooks';
import type { BringInWish } from '../../../lib/messages/take-along-messages';
import type { BackupPreview } from '../../../lib/store/backup/preview';
import { useTexts } from '../../shared/texts';
import { numberText } from '../import/import-text';
import { ConfirmDialog } from './confirm-dialog';
import { PreviewTable } from './preview-table';
import { settingsText } from './settings-text';
import { WishChoice } from './wish-choice';

interface PreviewDialogProps {
  readonly preview: BackupPreview;
  readonly onGo: (wish: BringInWish) => void;
  readonly onLeave: () => void;
}

/** What a file would change, and how it is to be brought in. */
export function PreviewDialog({ preview, onGo, onLeave }: PreviewDialogProps) {
  const t = useTexts();
  const [how, setHow] = useState<BringInWish['how']>('merge');
  const [taken, setTaken] = useState<boolean | null>(null);
  const { writtenAt, settings, settingsThatDiffer, onlyHere, changed, kept } = preview;
  const isMerge = how === 'merge';
  const differ = settingsText(settingsThatDiffer, t);
  const takesSettings = differ !== null && (taken ?? !isMerge);
  const written = Date.parse(writtenAt);
  return (
    <ConfirmDialog
      heading={t('takeAlong.preview')}
      go={t(isMerge ? 'takeAlong.goMerge' : 'takeAlong.goReplace')}
      onGo={() => onGo({ how, settings: takesSettings ? settings : null })}
      onLeave={onLeave}
    >
      {Number.isNaN(written) ? null : (
        <p>{t('takeAlong.written', { date: dateText(written, t('locale')) })}</p>
      )}
      <PreviewTable preview={preview} />
      <WishChoice
        legend={t('takeAlong.how')}
        options={[
          ['merge', t('takeAlong.merge')],
          ['replace', t('takeAlong.replace')],
        ]}
        chosen={how}
        onChoice={setHow}
      />
      {isMerge ? (
        <p>
          {t('takeAlong.changed', changed, { n: numberText(changed, t) })}{' '}
          {t('takeAlong.kept', kept, { n: numberText(kept, t) })}
        </p>
      ) : (
        <p>
          {t('takeAlong.lost', {
            threads: numberText(onlyHere.threads, t),
            people: numberText(onlyHere.people, t),
            decisions: numberText(onlyHere.decisions, t),
          })}
        </p>
      )}
      {differ === null ? (
        <p>{t('takeAlong.sameSettings')}</p>
      ) : (
        <>
          <WishChoice
            legend={t('takeAlong.settings')}
            options={[
              ['keep', t('takeAlong.keepSettings')],
              ['take', t('takeAlong.takeSettings')],
            ]}
            chosen={takesSettings ? 'take' : 'keep'}
            onChoice={(choice) => setTaken(choice === 'take')}
          />
          <p class="field-hint">{t('takeAlong.differingSettings', { list: differ })}</p>
        </>
      )}
    </ConfirmDialog>
  );
}

function dateText(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
