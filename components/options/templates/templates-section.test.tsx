// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings, type OwnText, type Settings } from '../../../lib/settings/settings';
import { button, press, show, showAgain, type } from '../../../tests/support/show-view';
import { FAKE_TEXTS, TRIED } from '../../../tests/support/template-texts';
import { TemplatesSection, type WantedText } from './templates-section';

const STORED = defaultSettings('Europe/Amsterdam');
const THANKS: OwnText = {
  id: 'own:thanks',
  name: 'Thanks',
  language: 'nl',
  subject: '',
  text: 'Bedankt, {client}!',
};

function showTexts(start: Settings = STORED) {
  let settings = start;
  const onChange = vi.fn((update: (before: Settings) => Settings) => {
    settings = update(settings);
    showAgain(root, view());
  });
  let wanted: WantedText | null = null;
  const view = () => (
    <TemplatesSection settings={settings} texts={FAKE_TEXTS} wanted={wanted} onChange={onChange} />
  );
  const root = show(view());
  return {
    root,
    settings: () => settings,
    want: (next: WantedText) => {
      wanted = next;
      showAgain(root, view());
    },
  };
}

function labelled<E extends HTMLElement>(root: ParentNode, label: string): E {
  const found = [...root.querySelectorAll('label')].find(
    ({ textContent }) => textContent.trim() === label,
  );
  const control = found && root.querySelector<E>(`[id="${found.htmlFor}"]`);
  if (!control) throw new Error(`no field "${label}"`);
  return control;
}

async function choose(select: HTMLSelectElement, value: string): Promise<void> {
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

const boxOf = (root: ParentNode, legend: string) => {
  const box = [...root.querySelectorAll('fieldset')].find(
    (one) => one.querySelector('legend')?.textContent === legend,
  );
  if (!box) throw new Error(`no box "${legend}"`);
  return box;
};
const playbook = (root: ParentNode) => boxOf(root, 'Playbook texts');
const area = (box: ParentNode) => labelled<HTMLTextAreaElement>(box, 'Text');
const preview = (box: ParentNode) => box.querySelector('.preview')?.textContent;

describe('a text of the playbook', () => {
  it('is changed, kept while one looks at others, and goes back to the built-in one (S1-19)', async () => {
    const { root, settings } = showTexts();
    const box = playbook(root);
    expect(area(box).value).toBe('Hello {client}, reminder. It is {amount}.');
    await type(area(box), 'Dear {client}');
    expect(settings().templates.reminder).toEqual({ en: { informal: 'Dear {client}' } });
    await choose(labelled(box, 'Tone'), 'formal');
    expect(area(box).value).toBe('Hello {client}, reminder. It is {amount}.');
    await choose(labelled(box, 'Step'), 'closure');
    await choose(labelled(box, 'Step'), 'reminder');
    await choose(labelled(box, 'Tone'), 'informal');
    expect(area(box).value).toBe('Dear {client}');
    expect(labelled<HTMLSelectElement>(box, 'Step').selectedOptions[0]?.text).toBe(
      'Reminder (your words)',
    );

    await press(button(box, 'Back to the built-in text'));
    expect(settings().templates.reminder).toEqual({ en: {} });
    expect(area(box).value).toBe('Hello {client}, reminder. It is {amount}.');
    expect(focused()).toBe('Back to your own text');
    await press(button(box, 'Back to your own text'));
    expect(settings().templates.reminder).toEqual({ en: { informal: 'Dear {client}' } });
    expect(area(box).value).toBe('Dear {client}');
  });

  it('is never stored empty, and says so', async () => {
    const { root, settings } = showTexts();
    const box = playbook(root);
    await type(area(box), '  ');
    expect(settings().templates.reminder).toEqual({ en: {} });
    expect(box.textContent).toContain('There are no words to insert.');
  });

  it('is shown in the other length, which stores nothing', async () => {
    const { root, settings } = showTexts();
    const box = playbook(root);
    await choose(labelled(box, 'Length'), 'long');
    expect(area(box).value).toContain('At length.');
    expect(settings()).toBe(STORED);
    await type(area(box), 'Mine');
    expect(() => labelled(box, 'Length')).toThrow();
  });

  it('is tried on a real thread, without the sentences it has no words for elsewhere', async () => {
    const { root } = showTexts();
    const box = playbook(root);
    expect(preview(box)).toBe('Hello Example, reminder.');
    await choose(labelled(box, 'Preview'), TRIED.thread);
    expect(preview(box)).toBe('Hello Anna, reminder. It is € 5.');
    await choose(labelled(box, 'Step'), 'rating');
    expect(preview(box)).toBe('How is [project]?Hello Anna, rating. It is € 5.');
    expect(box.querySelector('.piece-missing')?.textContent).toBe('[project]');
    expect(box.textContent).toContain('What is marked is asked for');
  });

  it('is opened from elsewhere, with the focus on it', () => {
    const { root, want } = showTexts();
    want({ step: 'on-hold' });
    const step = labelled<HTMLSelectElement>(playbook(root), 'Step');
    expect(step.value).toBe('on-hold');
    expect(document.activeElement?.id).toBe(step.id);
  });
});

describe('variables', () => {
  it('that nobody knows are shown where they stand, and mended with a press', async () => {
    const { root, settings } = showTexts();
    const box = playbook(root);
    await type(area(box), 'Dear {clent},\n\nsee {foo} and {me');
    const slips = () => [...box.querySelectorAll('.slips li')].map((one) => one.textContent);
    expect(slips()).toEqual([
      'Line 1: {clent} is not known here. You will be asked for it each time. Use {client} Show',
      'Line 3: {foo} is not known here. You will be asked for it each time.  Show',
      'Line 3: {me has no closing brace, so it would appear in the email as it is. Use {me} Show',
    ]);
    expect([...box.querySelectorAll('.piece-slip')].map((one) => one.textContent)).toEqual([
      '{clent}',
      '{foo}',
      '{me',
    ]);
    expect(area(box).getAttribute('aria-invalid')).toBe('true');

    await press(button(box, 'Show: Line 3: {foo}'));
    const { value, selectionStart, selectionEnd } = area(box);
    expect(value.slice(selectionStart, selectionEnd)).toBe('{foo}');
    await press(button(box, 'Use {client}'));
    expect(area(box).value).toBe('Dear {client},\n\nsee {foo} and {me');
    expect(settings().templates.reminder?.en?.informal).toBe(area(box).value);
  });

  it('are not called a slip while they are being written', async () => {
    const { root } = showTexts();
    const field = area(playbook(root));
    await act(async () => {
      field.focus();
      field.value = 'Dear {cli';
      field.setSelectionRange(9, 9);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(root.querySelector('.slips')).toBeNull();
    await act(async () => field.blur());
    expect(root.querySelector('.slips')).not.toBeNull();
  });

  it('are put in where the text is being written', async () => {
    const { root, settings } = showTexts();
    const box = playbook(root);
    await type(area(box), 'Dear , hello');
    area(box).setSelectionRange(5, 5);
    await press(button(box, '{client} Client’s name'));
    expect(settings().templates.reminder?.en?.informal).toBe('Dear {client}, hello');
  });
});

describe('texts of one’s own', () => {
  it('are kept as soon as they say something, under a name that can be changed', async () => {
    const { root, settings } = showTexts();
    const box = boxOf(root, 'Your own texts');
    await press(button(box, 'Add a text'));
    expect(settings().ownTexts).toEqual([]);
    await type(labelled(box, 'Name in the menu'), 'Holiday');
    await type(area(box), 'I am away, {client}.');
    await type(labelled(box, 'Subject'), 'Away');
    await choose(labelled(box, 'Language'), 'de');
    expect(settings().ownTexts).toEqual([
      {
        id: expect.stringMatching(/^own:./),
        name: 'Holiday',
        language: 'de',
        subject: 'Away',
        text: 'I am away, {client}.',
      },
    ]);
    await type(labelled(box, 'Name in the menu'), ' ');
    await type(area(box), '');
    expect(box.textContent).toContain('It is kept as soon as you type something.');
    expect(settings().ownTexts[0]).toMatchObject({ name: 'Holiday', text: 'I am away, {client}.' });
  });

  it('are deleted, also from the order, and come back where they stood', async () => {
    const other: OwnText = { ...THANKS, id: 'own:other', name: 'Other' };
    const start: Settings = {
      ...STORED,
      ownTexts: [THANKS, other],
      textOrder: ['reminder', THANKS.id, other.id],
    };
    const { root, settings } = showTexts(start);
    const box = boxOf(root, 'Your own texts');
    await press(button(box, 'Delete Thanks'));
    expect(settings().ownTexts).toEqual([other]);
    expect(settings().textOrder).toEqual(['reminder', other.id]);
    expect(box.textContent).toContain('“Thanks” is deleted.');
    expect(focused()).toBe('Undo');
    await press(button(box, 'Undo'));
    expect(settings().ownTexts).toEqual([THANKS, other]);
    expect(settings().textOrder).toEqual(['reminder', THANKS.id, other.id]);
  });
});

describe('what is shown first', () => {
  const start: Settings = {
    ...STORED,
    ownTexts: [THANKS],
    textOrder: ['closure', 'reminder', THANKS.id],
  };
  const names = (root: ParentNode) =>
    [...root.querySelectorAll('.text-order li > bdi')].map((one) => one.textContent);

  it('is put in order by keyboard, and each move is said', async () => {
    const { root, settings } = showTexts(start);
    const box = boxOf(root, 'Shown first');
    expect(names(box)).toEqual(['Closing message', 'Reminder', 'Thanks']);
    await press(button(box, 'Thanks: earlier'));
    expect(settings().textOrder).toEqual(['closure', THANKS.id, 'reminder']);
    expect(focused()).toBe('Thanks: earlier');
    await press(button(box, 'Thanks: earlier'));
    expect(names(box)).toEqual(['Thanks', 'Closing message', 'Reminder']);
    expect(box.querySelector('[role=status]')?.textContent).toBe('Thanks is now number 1 of 3.');
    expect(focused()).toBe('Thanks: later');
  });

  it('takes texts in and gives them back', async () => {
    const { root, settings } = showTexts(start);
    const box = boxOf(root, 'Shown first');
    const select = labelled<HTMLSelectElement>(box, 'Show this text too');
    expect([...select.options].map(({ value }) => value)).not.toContain('closure');
    await choose(select, 'on-hold');
    await press(button(box, 'Add'));
    await press(button(box, 'Remove: Reminder'));
    expect(settings().textOrder).toEqual(['closure', THANKS.id, 'on-hold']);
  });
});

it('how texts are written is stored: form, length, terms and the word of the trade (S4-24, S1-19)', async () => {
  const { root, settings } = showTexts();
  const box = boxOf(root, 'How you write');
  await choose(labelled(box, 'Tone'), 'formal');
  await choose(labelled(box, 'Length'), 'long');
  await type(labelled(box, 'Extra outside office hours'), '50');
  await type(labelled(box, 'Meetings can be called off'), '24 hours');
  await type(labelled(box, 'Day rate on standby'), '€ 150');
  await type(labelled(box, 'Your word for a job'), 'shoot');
  expect(settings().writing).toEqual({
    form: 'formal',
    language: null,
    length: 'long',
    percent: '50',
    notice: '24 hours',
    rate: '€ 150',
    work: 'shoot',
  });
});
