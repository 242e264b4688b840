import { describe, expect, it } from 'vitest';
import { answeringHours } from './answering-hours';

const on = (...times: readonly string[]) =>
  times.map((time, day) => Date.parse(`2027-06-${String(day + 1).padStart(2, '0')}T${time}Z`));

describe('the hours in which a client answers (S4-13)', () => {
  it('are the stretch with most of the answers, by the clock of the user', () => {
    const mornings = on('06:10', '07:30', '06:50', '09:00', '14:00');
    expect(answeringHours(mornings, 'Europe/Amsterdam')).toEqual({
      from: 8,
      until: 12,
      within: 4,
      answers: 5,
    });
  });

  it('may run over midnight', () => {
    const nights = on('23:30', '00:15', '01:00', '22:45', '02:30');
    expect(answeringHours(nights, 'UTC')).toMatchObject({ from: 22, until: 2, within: 4 });
  });

  it('are not told of few answers, nor of answers at all hours', () => {
    expect(answeringHours(on('09:00', '09:10', '09:20', '09:30'), 'UTC')).toBeNull();
    expect(answeringHours(on('01:00', '06:00', '11:00', '16:00', '21:00'), 'UTC')).toBeNull();
  });
});
