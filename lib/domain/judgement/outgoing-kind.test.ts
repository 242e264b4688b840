import { describe, expect, it } from 'vitest';
import { outgoingKind } from './outgoing-kind';

function kindOf(own: string): string {
  return outgoingKind({ own, subject: 'Website', language: null }).kind;
}

describe('a mail of mine that only tells', () => {
  it.each([
    'Ter info: vrijdag ben ik er niet.',
    'Zoals besproken staat de nieuwe kop online.',
    'Just to let you know: the new header is live.',
    'Zur Info: die Seite ist online.',
    'Pour information, la page est en ligne.',
  ])('%s', (own) => {
    expect(kindOf(own)).toBe('statement');
  });
});

describe('a mail of mine that waits all the same', () => {
  it.each([
    'Ter info: de site staat live. Kun je hem nakijken?',
    'As discussed, attached is the quote for the shop.',
    'Thanks! When shall we meet',
    'Danke! Könnten Sie das noch bestätigen',
    'De homepage staat live.',
  ])('%s', (own) => {
    expect(kindOf(own)).toBe('request');
  });
});

describe('a mail of mine that says no answer is needed', () => {
  it.each([
    'De site staat live. Je hoeft niet te reageren.',
    'The site is live. No need to reply.',
    'Die Seite ist online. Sie brauchen nicht zu antworten.',
    'Le site est en ligne. Inutile de me répondre.',
  ])('%s', (own) => {
    expect(outgoingKind({ own, subject: '', language: null })).toMatchObject({ kind: 'closer' });
  });
});
