import { describe, expect, it } from 'vitest';
import { builtInText } from '../../../assets/playbook/templates';
import { LENGTHS } from '../../domain/playbook/compose-text';
import { defaultSettings } from '../../settings/settings';
import { wordingOf } from './wording-of';

const MINE = 'Dear {client}, how would you rate it? {me}';
const settings = {
  ...defaultSettings('Europe/Amsterdam'),
  templates: { rating: { en: { formal: MINE } }, reminder: { en: { formal: MINE } } },
};

const wanted = (step: 'rating' | 'reminder', length: 'short' | 'long') =>
  ({ step, language: 'en', form: 'formal', length, daysOff: null, values: {} }) as const;

describe('the user’s own wording of a text', () => {
  it.each(LENGTHS)('is the same in either length, and offers no other (%s)', (length) => {
    const own = wordingOf(settings, wanted('reminder', length));
    expect(own).toMatchObject({ text: MINE, lengths: [length] });
    const theirs = { ...wanted('reminder', length), form: 'informal' as const };
    expect(wordingOf(settings, theirs)?.lengths).toEqual(LENGTHS);
  });

  it('begins a new mail with the subject of the playbook, as the preview shows it', () => {
    const { subject } = builtInText('rating', 'en');
    expect(subject).toBeTruthy();
    expect(wordingOf(settings, wanted('rating', 'short'))?.subject).toBe(subject);
  });
});
