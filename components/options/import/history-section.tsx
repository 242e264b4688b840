import { useId, useState } from 'preact/hooks';
import type { FileGuess } from '../../../lib/messages/import-messages';
import type { AccountView } from '../../../lib/store/views';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts';
import { Section } from '../section';
import { ChooseMailbox, type ChosenMailbox } from './choose-mailbox';
import type { HistorySource, ImportState } from './history-source';
import { ImportProgress } from './import-progress';
import { ImportResult } from './import-result';

interface HistorySectionProps {
  readonly source: HistorySource;
  readonly accounts: readonly AccountView[];
  /** Addresses that are known to be the user's. */
  readonly own: readonly string[];
}

type Step =
  | { readonly at: 'nothing' | 'looking' | 'unreadable' }
  | { readonly at: 'guessed'; readonly file: File; readonly guess: FileGuess }
  | { readonly at: 'running'; readonly state: ImportState | null; readonly stop: () => void };

/** Older mail from a file, to learn from it (facts/mission-rows.md, issue of coverage, point 3). */
export function HistorySection({ source, accounts, own }: HistorySectionProps) {
  const t = useTexts();
  const id = useId();
  const [step, setStep] = useState<Step>({ at: 'nothing' });
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    setStep({ at: 'looking' });
    const guess = await source.guess(file);
    setStep(guess === null ? { at: 'unreadable' } : { at: 'guessed', file, guess });
  };
  const start = (file: File, chosen: ChosenMailbox) => {
    const stop = source.bringIn({ file, ...chosen }, (state) =>
      setStep({ at: 'running', state, stop }),
    );
    setStep({ at: 'running', state: null, stop });
  };
  return (
    <Section id="history" heading={t('history.heading')} intro={t('history.intro')}>
      <div class="box history">
        <Field
          id={id}
          label={t('history.file')}
          hint={t('history.fileHint')}
          problem={problemOf(step, t)}
        >
          <input
            id={id}
            type="file"
            accept=".mbox,.mbx,application/mbox"
            disabled={isBusy(step)}
            aria-describedby={`${id}-hint`}
            onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
          />
        </Field>
        {step.at === 'looking' ? <p role="status">{t('history.looking')}</p> : null}
        {step.at === 'guessed' && step.guess.format === 'mbox' ? (
          <ChooseMailbox
            key={`${step.file.name} ${step.file.lastModified}`}
            guess={step.guess}
            accounts={accounts}
            own={own}
            onChosen={(chosen) => start(step.file, chosen)}
          />
        ) : null}
        {step.at === 'running' ? <Running state={step.state} onStop={step.stop} /> : null}
      </div>
    </Section>
  );
}

function Running({ state, onStop }: { state: ImportState | null; onStop: () => void }) {
  if (state?.stage === 'reading' || state?.stage === 'folding') {
    return <ImportProgress state={state} onStop={onStop} />;
  }
  if (state?.stage !== 'done' && state?.stage !== 'stopped') return null;
  return <ImportResult report={state.report} stopped={state.stage === 'stopped'} />;
}

function isBusy(step: Step): boolean {
  if (step.at !== 'running') return step.at === 'looking';
  return step.state === null || step.state.stage === 'reading' || step.state.stage === 'folding';
}

function problemOf(step: Step, t: ReturnType<typeof useTexts>): string | null {
  if (step.at === 'unreadable') return t('history.unreadable');
  if (step.at === 'guessed' && step.guess.format !== 'mbox')
    return t(`history.${step.guess.format}`);
  if (step.at !== 'running' || step.state === null) return null;
  const { stage } = step.state;
  return stage === 'busy' || stage === 'unreadable' ? t(`history.${stage}`) : null;
}
