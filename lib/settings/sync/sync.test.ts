import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../domain/sighting-key';
import { defaultSettings, type OwnText, type Settings } from '../settings';
import { settingsSchema } from '../settings-schema';
import { changesTo, type Items, isTooLarge, readItems } from './sync-items';
import { fieldsOf, SYNCED } from './synced-fields';
import { firstKnown, type Known, noteChanges, takeStep } from './take-step';

const FRESH = defaultSettings('Europe/Amsterdam');

/** A browser with the settings of its own; both stand on one storage. */
interface Computer {
  readonly settings: Settings;
  readonly known: Known;
}

function turnedOn(device: string, items: Items, settings = FRESH): Computer {
  return { settings, known: firstKnown(settings, FRESH, items, device) };
}

function changed({ settings, known }: Computer, part: Partial<Settings>): Computer {
  const after = { ...settings, ...part };
  return { settings: after, known: noteChanges(after, known) };
}

function synced({ settings, known }: Computer, items: Items): [Computer, Items] {
  const { settings: after, ...step } = takeStep(settings, known, items);
  const { set, remove } = changesTo(items, step.known);
  const left = Object.entries({ ...items, ...set }).filter(([key]) => !remove.includes(key));
  return [{ settings: after, known: step }, Object.fromEntries(left)];
}

const ownText = (id: string, text: string): OwnText => ({
  id: `own:${id}`,
  name: id,
  language: 'nl',
  subject: '',
  text,
});

describe('what travels', () => {
  it('is this, and neither a name, an address, nor what hangs on a permission or the mail here', () => {
    expect([...SYNCED].sort()).toEqual([
      'calm',
      'holidays',
      'keepWarm',
      'limits',
      'ownTexts',
      'promises',
      'templates',
      'textOrder',
      'workingHours',
      'writing',
    ]);
    const stays = Object.keys(FRESH).filter(
      (name) => !(SYNCED as readonly string[]).includes(name),
    );
    expect(stays.sort()).toEqual([
      'confirming',
      'notifications',
      'ownAddresses',
      'ownName',
      'retention',
      'version',
    ]);
  });

  it('holds no word of what stays', () => {
    const mine = { ownName: 'Nora Lind', ownAddresses: ['nora@studio-lind.example'] };
    const [, items] = synced(changed(turnedOn('a', {}), { ...mine, keepWarm: { months: 9 } }), {});
    expect(JSON.stringify(items)).not.toMatch(/nora|lind/i);
    expect(JSON.stringify(items)).toContain('keepWarm');
  });
});

describe('two computers', () => {
  it('keep a change of each, and the newer one of the same field', () => {
    let [a, items] = synced(turnedOn('a', {}), {});
    let b = turnedOn('b', items);
    a = changed(a, { keepWarm: { months: 5 }, ownTexts: [ownText('one', 'Hallo')] });
    b = changed(b, { ownTexts: [ownText('two', 'Dag')], promises: { firstDay: 20 } });
    [a, items] = synced(a, items);
    [b, items] = synced(b, items);
    b = changed(b, { keepWarm: { months: 8 } });
    [b, items] = synced(b, items);
    [a, items] = synced(a, items);
    expect(fieldsOf(a.settings)).toEqual(fieldsOf(b.settings));
    expect(a.settings).toMatchObject({ keepWarm: { months: 8 }, promises: { firstDay: 20 } });
    expect(a.settings.ownTexts.map(({ name }) => name).sort()).toEqual(['one', 'two']);
    a = changed(a, { ownTexts: a.settings.ownTexts.filter(({ name }) => name !== 'two') });
    [a, items] = synced(a, items);
    [b, items] = synced(b, items);
    expect(b.settings.ownTexts.map(({ name }) => name)).toEqual(['one']);
  });

  it('begin with what lies there already, and add what they alone have', () => {
    const [, items] = synced(changed(turnedOn('a', {}), { keepWarm: { months: 5 } }), {});
    const own = { ...FRESH, keepWarm: { months: 11 }, promises: { firstDay: 9 } };
    const [b, after] = synced(turnedOn('b', items, own), items);
    expect(b.settings).toMatchObject({ keepWarm: { months: 5 }, promises: { firstDay: 9 } });
    expect(Object.keys(after)).toContain('settings.promises');
  });

  it('end alike whatever they change and in whatever order they meet', () => {
    const change = fc.record({
      who: fc.constantFrom('a', 'b'),
      months: fc.integer({ min: 1, max: 60 }),
      field: fc.constantFrom('keepWarm', 'general', 'quote', 'template', 'own', 'gone'),
      sync: fc.boolean(),
    });
    const order = fc.constantFrom<readonly Who[]>(['a', 'b', 'a'], ['b', 'a', 'b']);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 10 }), order, (changes, last) => {
        const world = twoComputers();
        for (const { who, months, field, sync } of changes) {
          world.change(who, (settings) => partOf(settings, field, months));
          if (sync) world.meet(who);
        }
        for (const who of last) world.meet(who);
        expect(shown(world.settings('a'))).toEqual(shown(world.settings('b')));
        expect(settingsSchema.safeParse(world.settings('a')).success).toBe(true);
        expect(world.left()).toEqual({ set: {}, remove: [] });
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

type Who = 'a' | 'b';

function twoComputers() {
  let items: Items = {};
  const both = { a: turnedOn('a', {}), b: turnedOn('b', {}) };
  return {
    change(who: Who, part: (settings: Settings) => Partial<Settings>): void {
      both[who] = changed(both[who], part(both[who].settings));
    },
    meet(who: Who): void {
      [both[who], items] = synced(both[who], items);
    },
    settings: (who: Who) => both[who].settings,
    left: () => changesTo(items, both.b.known.known),
  };
}

function shown(settings: Settings): string {
  return canonical(fieldsOf(settings));
}

function partOf(settings: Settings, field: string, months: number): Partial<Settings> {
  const { limits, templates, ownTexts } = settings;
  if (field === 'keepWarm') return { keepWarm: { months } };
  if (field === 'template') {
    return { templates: { ...templates, reminder: { nl: { informal: `Dag ${months}` } } } };
  }
  if (field === 'own') return { ownTexts: [...ownTexts.slice(0, 5), ownText(`${months}`, 'Dag')] };
  if (field === 'gone') return { ownTexts: ownTexts.slice(1), templates: {} };
  const phase = field === 'quote' ? 'quote' : 'general';
  return { limits: { ...limits, [phase]: { ...limits[phase], gap: months } } };
}

describe('the items of the storage', () => {
  const LONG = ownText('long', '„<é”\n"🙂'.repeat(600));

  it('are each as small as browsers take them, and give back what was put in', () => {
    const [, items] = synced(changed(turnedOn('a', {}), { ownTexts: [LONG] }), {});
    for (const [key, value] of Object.entries(items)) {
      const json = JSON.stringify(value).replaceAll('<', '\\u003C');
      expect(new TextEncoder().encode(key + json).length).toBeLessThanOrEqual(8_192);
    }
    expect(Object.keys(items).filter((key) => key.includes('#')).length).toBeGreaterThan(0);
    const [b] = synced(turnedOn('b', items), items);
    expect(b.settings.ownTexts).toEqual([LONG]);
  });

  it('of which a part is missing or damaged are not read, nor written over by an older one', () => {
    const [a, items] = synced(changed(turnedOn('a', {}), { ownTexts: [LONG] }), {});
    const part = Object.keys(items).find((key) => key.endsWith('#1')) ?? '';
    const { [part]: _, ...without } = items;
    for (const bad of [without, { ...items, [part]: { sum: 'x', text: 'x' } }]) {
      const [b, after] = synced(turnedOn('b', bad), bad);
      expect(b.settings.ownTexts).toEqual([]);
      expect(after).toEqual(bad);
      // Whoever wrote it puts it right.
      expect(synced(a, bad)[1]).toEqual(items);
    }
  });

  it('leave no parts behind when a text gets shorter, and write nothing that stands there', () => {
    let [a, items] = synced(changed(turnedOn('a', {}), { ownTexts: [LONG] }), {});
    expect(changesTo(items, a.known.known)).toEqual({ set: {}, remove: [] });
    [a, items] = synced(changed(a, { ownTexts: [ownText('long', 'Kort')] }), items);
    expect(Object.keys(items).filter((key) => key.includes('#'))).toEqual([]);
  });

  it('that this version cannot use stay as they are', () => {
    const strange = { counter: 9, device: 'z', parts: 1, sum: '', text: '' };
    const text = JSON.stringify({ months: 'many' });
    const [, good] = synced(changed(turnedOn('a', {}), { keepWarm: { months: 5 } }), {});
    const items = { ...good, 'settings.shape': { ...strange, text }, other: 1 };
    const [b, after] = synced(turnedOn('b', items), items);
    expect(b.settings.keepWarm).toEqual({ months: 5 });
    expect(after).toEqual(items);
    expect(readItems({ settings: { format: 1, version: 99 } }).isNewer).toBe(true);
  });

  it('are too large where browsers would refuse them', () => {
    const texts = Array.from({ length: 30 }, (_, at) => ownText(`t${at}`, 'x'.repeat(5_000)));
    const [, items] = synced(changed(turnedOn('a', {}), { ownTexts: texts }), {});
    expect(isTooLarge(items)).toBe(true);
    expect(isTooLarge(synced(turnedOn('a', {}), {})[1])).toBe(false);
  });
});
