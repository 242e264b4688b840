import { camel, type TextKey, type Translate } from '../../../lib/messages/translate';
import type { BackupProblem } from '../../../lib/store/backup/backup-form';
import { numberText } from '../import/import-text';

/** The parts of a file as the user knows them. */
const PARTS: Readonly<Record<string, TextKey>> = {
  settings: 'takeAlong.part.settings',
  accounts: 'takeAlong.part.accounts',
  names: 'takeAlong.part.names',
  decisions: 'takeAlong.part.decisions',
  catchUps: 'takeAlong.part.catchUps',
  sightings: 'takeAlong.part.sightings',
  coverage: 'takeAlong.part.coverage',
};

/** Why a file cannot be brought in; where it is damaged also where, as far as that is known. */
export function problemText(problem: BackupProblem, t: Translate): string {
  if (problem.why !== 'damaged') return t(`takeAlong.problem.${camel(problem.why)}`);
  const key = problem.part === null ? undefined : PARTS[problem.part];
  if (key === undefined) return t('takeAlong.problem.damaged');
  const part = t(key);
  return problem.number === null
    ? t('takeAlong.problem.damagedIn', { part })
    : t('takeAlong.problem.damagedAt', { part, number: numberText(problem.number, t) });
}
