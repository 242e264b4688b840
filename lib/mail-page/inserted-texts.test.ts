import { expect, it } from 'vitest';
import type { Proposal } from '../messages/messages';
import { createInsertedTexts } from './inserted-texts';

const CLOSURE: Proposal = {
  step: 'closure',
  form: 'informal',
  forms: ['informal', 'formal'],
  length: 'short',
  lengths: ['short'],
  subject: null,
  neededBy: null,
  language: 'en',
  paragraphs: ['Hi Anna,', '', 'I close the file for now.', '', 'Write whenever you like.', 'Nora'],
  missing: [],
};

function added() {
  const texts = createInsertedTexts();
  texts.add('t', CLOSURE);
  return (threadId: string, words: string) => texts.heldBy(threadId, words)?.step ?? null;
}

it('knows a text again when the user changed a sentence of it', () => {
  const heldBy = added();
  const words = 'Hi Anna,\n\nI will close the file today.\n\nWrite whenever you  like.\nNora';
  expect(heldBy('t', words)).toBe('closure');
});

it('forgets a text that was taken out, and knows none in another thread', () => {
  const heldBy = added();
  expect(heldBy('t', 'Hi Anna, shall we talk on Friday? Nora')).toBeNull();
  expect(heldBy('other', CLOSURE.paragraphs.join('\n'))).toBeNull();
});
