/** How well the rhythm tells whether and when an answer comes. */
import { drawnInterval } from '../interval';
import { forecastAnswers } from '../latency/answer-times';
import {
  calibrationError,
  type Forecast,
  logLoss,
  peopleGap,
  withPeople,
} from '../latency/calibration';
import { type Compared, forecastSilences } from '../latency/silences';
import type { EvaluationSet, Measured, Measures } from '../measure';

const GOAL = { goal: 0.02, isLoss: true };

export const latency: EvaluationSet = {
  name: 'latency',
  async measure(folder) {
    const firstDay = await forecastAnswers(folder, { silent: 0, within: 1 });
    if (firstDay.length === 0) return null;
    const secondDays = await forecastAnswers(folder, { silent: 1, within: 2 });
    const usrp = await forecastSilences(folder, 'usrp-users');
    const man = await forecastSilences(folder, 'linux-man');
    return {
      calibrationError: measured(firstDay, calibrationError, GOAL),
      peopleGap: measured(withPeople(firstDay), peopleGap, { ...GOAL, floor: 0.068 }),
      peopleGapAfterADay: measured(withPeople(secondDays), peopleGap, { isLoss: true }),
      ...losses('', [...usrp, ...man]),
      ...losses('UsrpUsers', usrp),
      ...losses('LinuxMan', man),
    };
  },
};

function measured<Case>(
  cases: readonly Case[],
  statistic: (cases: readonly Case[]) => number,
  aim: Partial<Measured>,
): Measured {
  return {
    value: statistic(cases),
    n: cases.length,
    interval: drawnInterval(cases, statistic),
    ...aim,
  };
}

/** The loss of our chances, and of the curve that is the same for everybody. */
function losses(list: string, compared: readonly Compared[]): Measures {
  const ours = compared.map((one) => one.ours);
  const global = compared.map((one) => one.global);
  const floor = logLoss(global);
  const off: (all: readonly Forecast[]) => number = calibrationError;
  return {
    [`logLoss${list}`]: measured(ours, logLoss, { floor, goal: floor, isLoss: true }),
    [`logLossGlobal${list}`]: measured(global, logLoss, { isLoss: true }),
    [`calibrationErrorOfSilence${list}`]: measured(ours, off, { isLoss: true }),
  };
}
