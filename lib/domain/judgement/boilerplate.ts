import type { Evidence } from './evidence';
import { saysNothingElse } from './nothing-else';
import { phrasesOf } from './phrases';

/** Everything that automatic mail is made of. */
const AUTOMATIC_MAIL = {
  phrases: [
    phrasesOf('text:automatic'),
    phrasesOf('text:away'),
    phrasesOf('text:on-return'),
    phrasesOf('text:case-number'),
    phrasesOf('text:boilerplate'),
  ],
  naming: [phrasesOf('text:contact'), phrasesOf('text:urgent')],
  thanks: [phrasesOf('text:received'), phrasesOf('text:thanks-for-message')],
};

/** Whether nothing is said that only a person could have to say. */
export function isOnlyBoilerplate(evidence: Evidence): boolean {
  return saysNothingElse(evidence.own ?? '', AUTOMATIC_MAIL, evidence.names);
}
