import { expect, it } from 'vitest';
import { createOneBehind } from './one-behind';

it('does one thing after the other, while the next is made ready', async () => {
  const done: string[] = [];
  const ending: (() => void)[] = [];
  const act = (name: string) => async () => {
    done.push(`${name} begins`);
    await new Promise<void>((resolve) => ending.push(resolve));
    done.push(`${name} ends`);
  };
  const storing = createOneBehind();
  await storing.begin(act('first'));
  const second = storing.begin(act('second'));
  expect(done).toEqual(['first begins']);
  ending[0]?.();
  await second;
  ending[1]?.();
  await storing.ended();
  expect(done).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

it('tells a failure to whoever asks next, and begins nothing after it', async () => {
  const storing = createOneBehind();
  await storing.begin(() => Promise.reject(new Error('no room')));
  const begun: string[] = [];
  const next = storing.begin(async () => void begun.push('next'));
  await expect(next).rejects.toThrow('no room');
  await expect(storing.ended()).rejects.toThrow('no room');
  expect(begun).toEqual([]);
});
