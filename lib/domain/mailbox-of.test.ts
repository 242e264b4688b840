import { describe, expect, it } from 'vitest';
import { bestSpelling, hasSpellings, mailboxOf, ownMailboxOf } from './mailbox-of';

describe('one mailbox under several spellings', () => {
  it.each([
    ['anna.b+web@gmail.com', 'annab@gmail.com'],
    ['anna.b@googlemail.com', 'annab@gmail.com'],
    ['anna.b+web@outlook.com', 'anna.b@outlook.com'],
    ['anna+web@hotmail.co.uk', 'anna@hotmail.co.uk'],
    ['anna+web@proton.me', 'anna@proton.me'],
  ])('is the same for %s', (address, mailbox) => {
    expect(mailboxOf(address)).toBe(mailbox);
    expect(hasSpellings(address)).toBe(true);
  });

  it.each([
    'anna.b@outlook.com',
    'reply+4711@tickets.example',
    'jan+facturen@bakkerij.nl',
    '+web@gmail.com',
    'name:nora@gmail.com anna + ben',
    'anna@live.com.evil.example',
    '',
  ])('is nobody else’s for %s', (address) => {
    expect(mailboxOf(address)).toBe(address);
  });

  it('is mine with a tag in any domain', () => {
    expect(ownMailboxOf('nora+werk@studio-lind.example')).toBe('nora@studio-lind.example');
    expect(ownMailboxOf('n.ora+werk@gmail.com')).toBe('nora@gmail.com');
  });

  it('stands under the spelling that people read best, whichever was met first', () => {
    const spellings = ['annab@gmail.com', 'anna.b+web@gmail.com', 'anna.b@googlemail.com'];
    expect(bestSpelling([...spellings, 'anna.b@gmail.com'])).toBe('anna.b@gmail.com');
    expect(bestSpelling(spellings)).toBe('anna.b@googlemail.com');
    expect(bestSpelling([])).toBeNull();
  });
});
