import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { languagesOf } from './languages-of';

const ITALIAN = 'Buongiorno, vi scrivo per sapere se avete ricevuto la nostra offerta.';

const detector = vi.fn();
const missing = browser.i18n.detectLanguage;
beforeEach(() => {
  detector.mockReset();
  browser.i18n.detectLanguage = detector;
});
afterEach(() => {
  browser.i18n.detectLanguage = missing;
});

const says = (
  isReliable: boolean,
  ...languages: readonly { language: string; percentage: number }[]
) => detector.mockResolvedValue({ isReliable, languages });

const languageOf = async (text: string) => (await languagesOf([text]))(text);

it('takes the detector’s word of most of the text, without the region', async () => {
  says(true, { language: 'en', percentage: 20 }, { language: 'it-CH', percentage: 80 });
  expect(await languageOf(ITALIAN)).toBe('it');
});

it.each([
  ['is not sure', false, 'it'],
  ['knows no language', true, 'und'],
])('says nothing where the detector %s', async (_, isReliable, language) => {
  says(isReliable, { language, percentage: 99 });
  expect(await languageOf(ITALIAN)).toBeNull();
});

it('says nothing where the detector found no language at all', async () => {
  says(true);
  expect(await languageOf(ITALIAN)).toBeNull();
});

it('does not ask of a line', async () => {
  says(true, { language: 'af', percentage: 99 });
  expect(await languageOf('Prima, dank je wel voor het sturen!')).toBeNull();
  expect(detector).not.toHaveBeenCalled();
});

it('asks of the writer’s own words only', async () => {
  says(true, { language: 'it', percentage: 99 });
  await languageOf(
    `${ITALIAN}\n\nOn 3 June 2026 Nora <nora@studio-lind.example> wrote:\n> Is it all fine with you?`,
  );
  expect(detector).toHaveBeenCalledWith(ITALIAN);
});

it('asks once of texts that are the same', async () => {
  says(true, { language: 'it', percentage: 99 });
  await languagesOf([ITALIAN, ITALIAN]);
  expect(detector).toHaveBeenCalledTimes(1);
});

it('says nothing where the detector fails, or the browser has none', async () => {
  detector.mockRejectedValue(new Error('no model'));
  expect(await languageOf(ITALIAN)).toBeNull();
  Object.assign(browser.i18n, { detectLanguage: undefined });
  expect(await languageOf(ITALIAN)).toBeNull();
});
