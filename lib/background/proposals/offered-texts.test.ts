import { describe, expect, it } from 'vitest';
import type { OwnText } from '../../settings/settings';
import { textsOfNewMail, textsOfThread } from './offered-texts';

const own = (name: string, subject = ''): OwnText => ({
  id: `own:${name}`,
  name,
  language: 'en',
  subject,
  text: 'Hi',
});
const shown = (texts: ReturnType<typeof textsOfThread>, group: string) =>
  texts.filter((one) => one.group === group).map(({ id, name }) => name ?? id);

describe('the texts of a thread', () => {
  it('begin with the one that fits, then those the user wants to see first, each once', () => {
    const ownTexts = [own('thanks'), own('later')];
    const texts = textsOfThread('general', 'reminder', {
      ownTexts,
      textOrder: ['own:later', 'closure', 'reminder', 'coffee', 'own:gone'],
    });
    expect(texts[0]).toEqual({ id: 'reminder', name: null, group: 'fits' });
    expect(shown(texts, 'chosen')).toEqual(['later', 'closure', 'coffee']);
    expect(texts.slice(1, 4).every(({ group }) => group === 'chosen')).toBe(true);
    expect(shown(texts, 'ladder')).toEqual(['easy-answer']);
    expect(shown(texts, 'own')).toEqual(['thanks']);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  });
});

describe('the texts of a new mail', () => {
  it('are those with a subject, the user’s choice in front', () => {
    const texts = textsOfNewMail('next-contact', {
      ownTexts: [own('bare'), own('hello', 'Hello')],
      textOrder: ['reminder', 'own:bare', 'own:hello', 'coffee'],
    });
    expect(shown(texts, 'fits')).toEqual(['next-contact']);
    expect(shown(texts, 'chosen')).toEqual(['hello', 'coffee']);
    expect(shown(texts, 'beside')).not.toContain('reminder');
    expect(shown(texts, 'own')).toEqual([]);
  });
});
