import { expect, it, vi } from 'vitest';
import { createOneLook } from './one-look';

it('reads once in a look, anew in the next, and each time outside of one', () => {
  const look = createOneLook();
  let page = 0;
  const read = vi.fn(() => page);
  const once = look.once(read);
  look.during(() => {
    expect([once(), once()]).toEqual([0, 0]);
  });
  page = 1;
  look.during(() => {
    expect(once()).toBe(1);
  });
  expect(read).toHaveBeenCalledTimes(2);
  page = 2;
  expect(once()).toBe(2);
  page = 3;
  expect(once()).toBe(3);
});

it('keeps a reading of nothing too', () => {
  const look = createOneLook();
  const read = vi.fn(() => null);
  const once = look.once(read);
  look.during(() => {
    once();
    once();
  });
  expect(read).toHaveBeenCalledTimes(1);
});

it('a look that fails leaves nothing read behind', () => {
  const look = createOneLook();
  let page = 0;
  const once = look.once(() => page);
  const failing = () =>
    look.during(() => {
      once();
      throw new Error('the page was odd');
    });
  expect(failing).toThrow('odd');
  page = 1;
  expect(once()).toBe(1);
});
