// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { SITUATION_IDS, SITUATIONS } from '../../../assets/playbook/situations/situation';
import { SITUATION_TEXTS } from '../../../assets/playbook/situations/texts';
import { LANGUAGES, type Language } from '../../../lib/settings/settings';
import { button, press, show, type } from '../../../tests/support/show-view';
import { PlaybookSection } from './playbook-section';

const situations = (language: Language) =>
  SITUATION_IDS.map((id) => ({ id, ...SITUATIONS[id], ...SITUATION_TEXTS[language][id] }));

function showPlaybook(language: Language) {
  const onStep = vi.fn();
  const root = show(
    <PlaybookSection situations={situations(language)} onStep={onStep} />,
    language,
  );
  const search = root.querySelector<HTMLInputElement>('input[type=search]');
  if (!search) throw new Error('no search field');
  return { root, search, onStep, details: () => [...root.querySelectorAll('details')] };
}

it.each(LANGUAGES)(
  'S0-33 each situation is there in %s with its texts one click away',
  (language) => {
    const { details } = showPlaybook(language);
    expect(details()).toHaveLength(SITUATION_IDS.length);
    for (const one of details()) {
      expect(one.querySelector('summary')?.textContent).not.toBe('');
      expect(one.querySelectorAll('dd button').length).toBeGreaterThan(0);
      expect(one.querySelector<HTMLAnchorElement>('a')?.hash).toMatch(/^#\w+$/);
    }
  },
);

it('opens a text that fits (S4-40)', async () => {
  const { root, onStep } = showPlaybook('en');
  const situation = root.querySelector('[data-situation=something-missing]');
  if (!situation) throw new Error('no such situation');
  await press(button(situation, 'Open the text Deadline'));
  expect(onStep).toHaveBeenCalledExactlyOnceWith('deadline');
});

it('finds by words of the situation and by names of texts, whatever their accents', async () => {
  const { root, search, details } = showPlaybook('fr');
  const found = () => details().map(({ dataset }) => dataset['situation']);
  await type(search, 'ECHEANCE facture');
  expect(found()).toEqual(['invoice-past-due']);
  await type(search, 'suivi du devis');
  expect(found()).toContain('quiet-after-quote');
  await type(search, 'xyzzy');
  expect(found()).toEqual([]);
  expect(root.querySelector('[role=status]')?.textContent).toBe('Rien ne correspond à ces mots.');
  await type(search, '');
  expect(found()).toHaveLength(SITUATION_IDS.length);
});
