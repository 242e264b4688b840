import { describe, expect, it } from 'vitest';
import type { TextKey } from '../../lib/messages/translate';
import { LANGUAGES } from '../../lib/settings/settings';
import { textsIn } from '../../tests/support/texts';
import { GUIDES } from './guides';

/** What the guide names as it stands in the interface. */
const NAMED: readonly TextKey[] = [
  'mailPage.insertFollowUp',
  'correct.notRight',
  'firstRun.finish',
  'offer.more',
  'offer.later',
  'offer.notNeeded',
  'offer.correct',
  'popup.unconfirmedHeading',
  'people.heading',
  'catchUp.heading',
  'history.heading',
  'check.heading',
  'data.heading',
];

describe.each(LANGUAGES)('the guide in %s', (language) => {
  const { intro, chapters } = GUIDES[language];
  const whole = chapters.flatMap(({ title, paragraphs, steps = [] }) => [
    title,
    ...paragraphs,
    ...steps,
  ]);

  it('has the chapters that the others have, with as much in each', () => {
    const shape = chapters.map(({ paragraphs, steps = [] }) => [paragraphs.length, steps.length]);
    const english = GUIDES.en.chapters;
    expect(shape).toEqual(
      english.map(({ paragraphs, steps = [] }) => [paragraphs.length, steps.length]),
    );
    expect(intro).not.toBe('');
    expect(new Set(whole).size).toBe(whole.length);
  });

  it('closes every mark that it opens', () => {
    const odd = whole.filter((text) => text.split('*').length % 2 === 0);
    expect(odd).toEqual([]);
  });

  it.each(NAMED)('calls %s what the interface calls it', (key) => {
    expect(whole.join('\n')).toContain(`*${textsIn(language)(key)}*`);
  });
});
