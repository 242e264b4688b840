import { expect, it } from 'vitest';
import { successorIn } from './successor';

function successorOf(text: string): string | null {
  const from = { address: 'noor@zonneweide.example', name: 'Noor' };
  return successorIn({ from, subject: 'x', text, extent: 'whole', language: null });
}

it.each<[string, string | null]>([
  [
    'Noor werkt hier niet meer. Mail Joris.deWit@zonneweide.example.',
    'joris.dewit@zonneweide.example',
  ],
  ['noor@zonneweide.example is opgeheven, zie info@zonneweide.example', 'info@zonneweide.example'],
  ['Noor has left. Do not write to no-reply@zonneweide.example.', null],
  ['Noor has left.', null],
  ['Gone.\n\nOn 3 June 2026 Lisa <lisa@studio.example> wrote:\n> Hi', null],
])('%s: %s', (text, address) => {
  expect(successorOf(text)).toBe(address);
});

it('reads a megabyte at once', () => {
  const started = performance.now();
  for (const piece of ['a@', 'a.', 'a@a.']) successorOf(piece.repeat(500_000));
  expect(performance.now() - started).toBeLessThan(1_000);
});
