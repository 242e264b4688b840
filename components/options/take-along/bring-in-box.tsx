import { useId, useState } from 'preact/hooks';
import type { BringInWish } from '../../../lib/messages/take-along-messages';
import type { BackupProblem } from '../../../lib/store/backup/backup-form';
import type { BackupPreview } from '../../../lib/store/backup/preview';
import { Field } from '../../shared/field';
import type { Say } from '../../shared/said-bar';
import { useTexts } from '../../shared/texts';
import { PreviewDialog } from './preview-dialog';
import { problemText } from './problem-text';
import { ShareBar } from './share-bar';
import type { TakeAlongSource } from './take-along-source';
import { UnsealForm } from './unseal-form';

interface BringInBoxProps {
  readonly source: TakeAlongSource;
  readonly say: Say;
}

type Step =
  | { readonly at: 'nothing' }
  | { readonly at: 'looking' | 'bringing'; readonly share: number }
  | { readonly at: 'refused'; readonly file: File; readonly problem: BackupProblem }
  | { readonly at: 'looked'; readonly preview: BackupPreview };

/** Brings in a file that was saved before; nothing changes before the user saw what would. */
export function BringInBox({ source, say }: BringInBoxProps) {
  const t = useTexts();
  const id = useId();
  const [step, setStep] = useState<Step>({ at: 'nothing' });
  const look = async (file: File | undefined, passphrase: string | null = null) => {
    if (file === undefined) return;
    setStep({ at: 'looking', share: 0 });
    const found = await source.look(file, passphrase, (share) => setStep({ at: 'looking', share }));
    if ('why' in found) setStep({ at: 'refused', file, problem: found });
    else setStep({ at: 'looked', preview: found });
  };
  const bringIn = async (wish: BringInWish) => {
    setStep({ at: 'bringing', share: 0 });
    const done = await source.bringIn(wish, (share) => setStep({ at: 'bringing', share }));
    setStep({ at: 'nothing' });
    say({ text: t(done ? 'takeAlong.broughtIn' : 'takeAlong.goesOn') });
  };
  const leave = () => {
    source.leave();
    setStep({ at: 'nothing' });
  };
  const isBusy = step.at === 'looking' || step.at === 'bringing';
  return (
    <div class="box">
      <h3>{t('takeAlong.bringIn')}</h3>
      <Field
        id={id}
        label={t('takeAlong.file')}
        hint={t('takeAlong.fileHint')}
        problem={
          step.at === 'refused' && isFinal(step.problem) ? problemText(step.problem, t) : null
        }
      >
        <input
          id={id}
          type="file"
          accept=".json,.sealed,application/json"
          disabled={isBusy}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => void look(currentTarget.files?.[0])}
        />
      </Field>
      {step.at === 'refused' && !isFinal(step.problem) ? (
        <UnsealForm
          problem={step.problem}
          onPassphrase={(passphrase) => void look(step.file, passphrase)}
        />
      ) : null}
      {step.at === 'looking' || step.at === 'bringing' ? (
        <ShareBar
          label={t(step.at === 'looking' ? 'takeAlong.looking' : 'takeAlong.bringing')}
          share={step.share}
        />
      ) : null}
      {step.at === 'looked' ? (
        <PreviewDialog preview={step.preview} onGo={(wish) => void bringIn(wish)} onLeave={leave} />
      ) : null}
    </div>
  );
}

/** No passphrase helps. */
function isFinal({ why }: BackupProblem): boolean {
  return why !== 'sealed' && why !== 'wrong-passphrase';
}
