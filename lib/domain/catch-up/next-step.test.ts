import { describe, expect, it } from 'vitest';
import { type CatchUp, currentList, type Look, newCatchUp, withLook } from './catch-up';
import { type Arrival, type NextStep, nextStep } from './next-step';

const NOW = 10_000;
const SINCE = 1_000;
const AT = { list: 'sent', part: 0 } as const;
const SHOWN: Arrival = { how: 'shown', at: AT };

/** A list of which every page holds ten rows, each ten older than the one before. */
function lookAt(page: number, more: Partial<Look> = {}): Look {
  const newest = NOW - (page - 1) * 100;
  const times = Array.from({ length: 10 }, (_, index) => newest - index * 10);
  const oldest = times.at(-1) ?? 0;
  return { list: 'sent', part: null, page, oldest, covered: true, times, ...more };
}

/**
 * The step after some looks; `from` is since when nothing is missing at the last of them, and
 * `before` at those before it.
 */
function steps(
  catchUp: CatchUp,
  looks: readonly (Look | 'stuck' | 'end')[],
  from?: number,
  before?: number,
) {
  let step: NextStep = nextStep(catchUp, { how: 'begun' }, null);
  for (const [index, look] of looks.entries()) {
    const isLook = typeof look === 'object';
    const seen = isLook ? withLook(step.catchUp, look) : step.catchUp;
    const { list, part } = currentList(step.catchUp) ?? AT;
    const arrival: Arrival = { how: isLook ? 'shown' : look, at: { list, part } };
    const known = index === looks.length - 1 ? from : before;
    step = nextStep(seen, arrival, known ?? (isLook ? look.oldest : null));
  }
  return step;
}

/** A window of a list that is scrolled: it shows the last row of the one before once more. */
function windowAt(screen: number, more: Partial<Look> = {}): Look {
  const newest = NOW - (screen - 1) * 90;
  const times = Array.from({ length: 10 }, (_, index) => newest - index * 10);
  return lookAt(screen, {
    page: screen === 1 ? 1 : null,
    times,
    oldest: newest - 90,
    ...more,
  });
}

const FRESH = newCatchUp(SINCE, NOW);
const TOP = { go: 'list', list: 'sent', part: 0, page: 1 };

describe('the next step of a catch-up', () => {
  it('begins at the top of the list of sent mail, and goes on to older rows', () => {
    expect(nextStep(FRESH, { how: 'begun' }, null).order).toEqual(TOP);
    expect(steps(FRESH, [lookAt(1)]).order).toEqual({ go: 'older' });
    expect(steps(FRESH, [lookAt(1), lookAt(2)]).order).toEqual({ go: 'older' });
  });

  it('goes on with the Inbox once the day is reached, or the end of the list', () => {
    const inbox = { go: 'list', list: 'inbox', part: 0, page: 1 };
    expect(steps(FRESH, [lookAt(1), lookAt(2, { oldest: 999 })]).order).toEqual(inbox);
    expect(steps(FRESH, [lookAt(1), 'end']).order).toEqual(inbox);
  });

  it('believes no end above what was read before, until it is told twice', () => {
    const { catchUp } = steps(FRESH, [windowAt(1), windowAt(2), windowAt(3)]);
    const early = steps(catchUp, [windowAt(1), 'end']);
    expect(early.order).toMatchObject({ go: 'list', list: 'sent' });
    expect(steps(catchUp, [windowAt(1), 'end', windowAt(1)]).order).toEqual({ go: 'older' });
    expect(currentList(early.catchUp)?.threads).toBe(currentList(catchUp)?.threads);
    const twice = steps(catchUp, [windowAt(1), 'end', windowAt(1), 'end']);
    expect(twice.order).toMatchObject({ go: 'list', list: 'inbox' });
  });

  it('reads every part that the page shows a list in, and is done then', () => {
    const part = (at: number) => lookAt(1, { list: 'inbox', part: { at, of: 2 }, oldest: 0 });
    const first = steps(FRESH, [lookAt(1, { oldest: 0 }), part(0)]);
    expect(first.order).toEqual({ go: 'list', list: 'inbox', part: 1, page: 1 });
    const second = steps(FRESH, [lookAt(1, { oldest: 0 }), part(0), part(1)]);
    expect(second.order).toBe('done');
    expect(currentList(second.catchUp)).toBeNull();
  });

  it('asks a page that does not follow once more, from the last page that was read', () => {
    const looks = [lookAt(1), lookAt(2), 'stuck'] as const;
    expect(steps(FRESH, looks).order).toEqual({ ...TOP, page: 2 });
    expect(steps(FRESH, [...looks, lookAt(2)]).order).toEqual({ go: 'older' });
    expect(steps(FRESH, [...looks, lookAt(2), 'stuck']).order).toBe('stuck');
    expect(steps(FRESH, [...looks, 'stuck']).order).toBe('stuck');
    expect(steps(FRESH, ['stuck', 'stuck']).order).toBe('stuck');
  });

  it('may ask again where the list went on in between', () => {
    const looks = [lookAt(1), 'stuck', lookAt(1), lookAt(2), 'stuck'] as const;
    expect(steps(FRESH, looks).order).toEqual({ ...TOP, page: 2 });
  });

  it('asks a list that is scrolled for the rows below once more', () => {
    const windows = [windowAt(1), windowAt(2)];
    expect(steps(FRESH, [...windows, 'stuck']).order).toEqual({ go: 'older' });
    expect(steps(FRESH, [...windows, 'stuck', 'stuck']).order).toBe('stuck');
  });

  it('asks again where the look did not reach the store', () => {
    const strange = lookAt(1, { list: 'inbox' });
    expect(steps(FRESH, [strange]).order).toEqual(TOP);
    expect(steps(FRESH, [strange, strange]).order).toBe('stuck');
  });
});

describe('a step that is told twice, as its worker died over the answer', () => {
  it('finishes no list that was not read', () => {
    const { catchUp } = steps(FRESH, [lookAt(1), 'end']);
    const again = nextStep(catchUp, { how: 'end', at: AT }, null);
    expect(again.order).toEqual({ go: 'list', list: 'inbox', part: 0, page: 1 });
    expect(currentList(again.catchUp)).toMatchObject({ list: 'inbox', finished: false });
  });
});

describe('a catch-up that goes on', () => {
  const { catchUp } = steps(FRESH, [lookAt(1), lookAt(2), lookAt(3), lookAt(4), lookAt(5)]);
  const reached = lookAt(5).oldest ?? 0;

  it('jumps from the top to the page before the last one that was read', () => {
    expect(steps(catchUp, [lookAt(1)], reached).order).toEqual({ ...TOP, page: 4 });
    expect(steps(catchUp, [lookAt(1), lookAt(4)], reached, reached).order).toEqual({ go: 'older' });
    expect(steps(newCatchUp(10, NOW, catchUp), [lookAt(1)], reached).order).toEqual({
      ...TOP,
      page: 4,
    });
  });

  it('first reads what came meanwhile, as far as it is not known', () => {
    const gap = lookAt(2).oldest;
    expect(steps(catchUp, [lookAt(1)], lookAt(1).oldest ?? 0).order).toEqual({ go: 'older' });
    expect(steps(catchUp, [lookAt(1), lookAt(2)], gap ?? 0).order).toEqual({ go: 'older' });
    expect(steps(catchUp, [lookAt(1), lookAt(2)], reached).order).toEqual({ ...TOP, page: 4 });
  });

  it('is not done by how far an earlier one came: what came since is read down to what is known', () => {
    const earlier = steps(FRESH, [lookAt(1), lookAt(2, { oldest: 500 })]).catchUp;
    const again = newCatchUp(2_000, 2 * NOW, earlier);
    const top = lookAt(1, { oldest: 1.9 * NOW });
    expect(steps(again, [top]).order).toEqual({ go: 'older' });
    const joined = lookAt(2, { oldest: 0.9 * NOW });
    expect(steps(again, [top, joined], 500).order).toMatchObject({ list: 'inbox' });
  });

  it('asks for no tab that the page had once', () => {
    const part = (at: number) => lookAt(1, { list: 'inbox', part: { at, of: 2 }, oldest: 0 });
    const inTabs = steps(FRESH, [lookAt(1, { oldest: 0 }), part(0), part(1)]).catchUp;
    const again = newCatchUp(SINCE, NOW, inTabs);
    const whole = lookAt(1, { list: 'inbox', oldest: 0 });
    expect(steps(again, [lookAt(1, { oldest: 0 }), whole]).order).toBe('done');
  });

  it('jumps once, should the list have become shorter', () => {
    const jumped = steps(catchUp, [lookAt(1)], reached);
    const shorter = withLook(jumped.catchUp, lookAt(1));
    expect(nextStep(shorter, SHOWN, reached).order).toEqual({ go: 'older' });
  });

  it('turns back where something may have slipped through, but not for ever', () => {
    const gap = (lookAt(5).oldest ?? 0) + 50;
    const four = [1, 2, 3, 4].map((page) => lookAt(page));
    const turned = steps(FRESH, [...four, lookAt(5)], gap);
    expect(turned.order).toEqual({ ...TOP, page: 4 });
    let again = turned;
    for (let times = 0; times < 3; times += 1) {
      const back = nextStep(withLook(again.catchUp, lookAt(4)), SHOWN, lookAt(4).oldest);
      again = nextStep(withLook(back.catchUp, lookAt(5)), SHOWN, gap);
    }
    expect(again.order).toEqual({ go: 'older' });
    const unsorted = lookAt(5, { covered: false });
    expect(steps(FRESH, [...four, unsorted], gap).order).toEqual({ go: 'older' });
  });

  it('counts no thread twice', () => {
    expect(currentList(catchUp)?.threads).toBe(50);
    const again = steps(catchUp, [lookAt(1), lookAt(4), lookAt(5), lookAt(6)], reached, reached);
    expect(currentList(again.catchUp)?.threads).toBe(60);
    const windows = steps(
      FRESH,
      [1, 2, 2, 3].map((screen) => windowAt(screen)),
    );
    expect(currentList(windows.catchUp)?.threads).toBe(28);
  });
});

describe('a look at a place that was not asked for', () => {
  const far = lookAt(12, { oldest: 500 });

  it('ends no list, nor does the end of the list there', () => {
    const asked = steps(FRESH, [lookAt(1), lookAt(2)]).catchUp;
    const strayed = withLook(asked, far);
    expect(currentList(strayed)).toMatchObject({ page: 2, reached: lookAt(2).oldest, threads: 20 });
    for (const how of ['shown', 'end'] as const) {
      const step = nextStep(strayed, { how, at: AT }, lookAt(2).oldest);
      expect(step.order).toEqual({ ...TOP, page: 2 });
      expect(currentList(step.catchUp)).toMatchObject({ list: 'sent', finished: false });
      const back = nextStep(withLook(step.catchUp, lookAt(2)), SHOWN, lookAt(2).oldest);
      expect(back.order).toEqual({ go: 'older' });
    }
  });

  it('counts for nothing before the first page was asked for', () => {
    expect(withLook(FRESH, far)).toEqual(FRESH);
  });

  it('does not matter once the page stands where it was asked to', () => {
    const asked = steps(FRESH, [lookAt(1)]).catchUp;
    const seen = withLook(withLook(asked, far), lookAt(2));
    expect(nextStep(seen, SHOWN, lookAt(2).oldest).order).toEqual({ go: 'older' });
  });

  it('is told from the next window of a list that is scrolled, which shows a row once more', () => {
    const asked = steps(FRESH, [windowAt(1), windowAt(2)]).catchUp;
    const strayed = withLook(asked, windowAt(30, { oldest: 500 }));
    expect(currentList(strayed)?.reached).toBe(windowAt(2).oldest);
    expect(nextStep(strayed, SHOWN, windowAt(2).oldest).order).toEqual(TOP);
    expect(currentList(withLook(asked, windowAt(3)))?.reached).toBe(windowAt(3).oldest);
  });

  it('cannot be told from it where dates cannot be read', () => {
    const asked = steps(FRESH, [windowAt(1), windowAt(2)]).catchUp;
    const partly = windowAt(4, { covered: false });
    expect(currentList(withLook(asked, partly))?.reached).toBe(partly.oldest);
  });

  it('is the page before, where the page itself turns back beyond its last one', () => {
    const asked = steps(FRESH, [lookAt(1), lookAt(2)]).catchUp;
    const corrected = withLook(withLook(asked, { ...lookAt(2), page: 3 }), lookAt(2));
    expect(nextStep(corrected, { how: 'end', at: AT }, lookAt(2).oldest).order).toMatchObject({
      list: 'inbox',
    });
  });
});
