import { useId } from 'preact/hooks';
import { PHASES } from '../../../lib/domain/phase';
import type { ThreadView } from '../../../lib/store/views';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { sayPhase } from './thread-choices';

interface ThreadPhaseProps {
  readonly thread: ThreadView;
  /** Id of the thread's heading. */
  readonly describedBy: string;
  readonly onChoice: Choose;
}

/** The phase as recognised, or as the user said. */
export function ThreadPhase({ thread, describedBy, onChoice }: ThreadPhaseProps) {
  const t = useTexts();
  const id = useId();
  const { phase, phaseSaid } = thread;
  const name = t(`phase.${phase}`);
  return (
    <div>
      <dt>
        <label for={id}>{t('people.phase')}</label>
      </dt>
      <dd>
        <select
          id={id}
          aria-describedby={describedBy}
          value={phaseSaid ? phase : ''}
          onChange={({ currentTarget: { value } }) => {
            const said = PHASES.find((one) => one === value) ?? null;
            void onChoice(sayPhase(thread, said, t));
          }}
        >
          <option value="">
            {phaseSaid ? t('people.asRecognised') : t('people.recognised', { phase: name })}
          </option>
          {PHASES.map((one) => (
            <option key={one} value={one}>
              {t(`phase.${one}`)}
            </option>
          ))}
        </select>
      </dd>
    </div>
  );
}
