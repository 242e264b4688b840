import { useId, useState } from 'preact/hooks';
import type { WorkingHours } from '../../lib/domain/working-hours';
import { clockTime, minutesOf } from './clock-time';
import { DayFields } from './day-fields';
import { Field } from './field';
import { useTexts } from './texts';

interface HoursFieldsProps {
  readonly hours: WorkingHours;
  readonly onHours: (update: (hours: WorkingHours) => WorkingHours) => void;
}

/** When the user works. */
export function HoursFields({ hours, onHours }: HoursFieldsProps) {
  const t = useTexts();
  const id = useId();
  const zones = [...new Set([hours.zone, ...Intl.supportedValuesOf('timeZone')])].sort();
  return (
    <>
      <DayFields days={hours.days} onDays={(days) => onHours((before) => ({ ...before, days }))} />
      <TimeFields hours={hours} onHours={onHours} />
      <Field id={id} label={t('hours.zone')}>
        <select
          id={id}
          value={hours.zone}
          onChange={({ currentTarget }) => {
            const zone = currentTarget.value;
            onHours((before) => ({ ...before, zone }));
          }}
        >
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </Field>
    </>
  );
}

/** Both times are kept as typed until they make a day. */
function TimeFields({ hours, onHours }: HoursFieldsProps) {
  const t = useTexts();
  const id = useId();
  const [typed, setTyped] = useState<{ opens?: string; closes?: string }>({});
  const opens = typed.opens ?? clockTime(hours.opens);
  const closes = typed.closes ?? clockTime(hours.closes);
  const problem = timesProblem(opens, closes);
  const change = (times: { opens: string; closes: string }) => {
    const next = { opens: minutesOf(times.opens), closes: minutesOf(times.closes) };
    const good = timesProblem(times.opens, times.closes) === null;
    setTyped(good ? {} : times);
    if (good)
      onHours((before) => ({ ...before, opens: next.opens ?? 0, closes: next.closes ?? 0 }));
  };
  return (
    <Field id={id} label={t('hours.opens')} problem={problem === null ? null : t(problem)}>
      <input
        id={id}
        type="time"
        value={opens}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onInput={({ currentTarget }) => change({ opens: currentTarget.value, closes })}
      />{' '}
      <label>
        {t('hours.closes')}{' '}
        <input
          type="time"
          value={closes}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onInput={({ currentTarget }) => change({ opens, closes: currentTarget.value })}
        />
      </label>
    </Field>
  );
}

function timesProblem(opens: string, closes: string): 'hours.notATime' | 'hours.order' | null {
  const [from, until] = [minutesOf(opens), minutesOf(closes)];
  if (from === null || until === null) return 'hours.notATime';
  return from < until ? null : 'hours.order';
}
