import { expect, it } from 'vitest';
import { everyText } from '../../../tests/support/playbook-texts';
import { judgeOutgoing } from '../judgement/judge-outgoing';
import { EXPECTS_ANSWER } from './expects-answer';

it('every text that waits for an answer is judged to, by its words alone', () => {
  const wrong = everyText()
    .filter(({ family }) => EXPECTS_ANSWER[family])
    .filter(({ filled, language }) => {
      const mail = { subject: '', text: filled, extent: 'whole', language } as const;
      return judgeOutgoing(mail).kind !== 'request';
    })
    .map(({ name }) => name);
  expect(wrong).toEqual([]);
}, 60_000);
