import { describe, expect, it } from 'vitest';
import { at, look, message, send } from '../../tests/support/sightings';
import { isAmong } from './addressee';
import {
  addressesIn,
  identified,
  isWeakAddress,
  nameInWeakAddress,
  weakAddress,
  withAddresses,
} from './known-names';

const ME = 'nora@studio-lind.example';
const weak = { address: weakAddress(ME, 'Dana  Whitfield'), name: 'Dana Whitfield' };
const dana = { address: 'dana@client.example', name: 'Dana Whitfield' };

describe('somebody of whom only the name is known', () => {
  it('has a weak address of that mailbox alone', () => {
    expect(identified({ address: '', name: ' DANA Whitfield ' }, ME).address).toBe(weak.address);
    expect(identified(dana, ME)).toBe(dana);
    expect(weakAddress('other@studio.example', 'Dana Whitfield')).not.toBe(weak.address);
    expect(nameInWeakAddress(weak.address)).toBe('dana whitfield');
  });

  it('is the same person with and without marks of direction that nobody sees', () => {
    const marked = '\u200fDana \u202eWhitfield\u2069\u0007';
    expect(weakAddress(ME, marked)).toBe(weak.address);
  });

  it('gets the real address everywhere once that is certain, and keeps the weak one else', () => {
    const seen = [
      at(0, message(0, 'anna', { from: weak, to: [weak], alongside: [weak], writtenTo: [weak] })),
      at(0, look(message(0, 'anna', { from: weak }))),
      at(0, { ...send('s'), to: [weak] }),
    ];
    const real = (address: string) => (address === weak.address ? dana.address : address);
    expect(addressesIn(seen)).toContain(weak.address);
    expect(addressesIn(withAddresses(seen, real)).filter(isWeakAddress)).toEqual([]);
    expect(withAddresses(seen, (address) => address)).toEqual(seen);
  });
});

describe('among the recipients', () => {
  it('stands who has the very address', () => {
    expect(isAmong([dana], { address: dana.address, also: [], names: [] })).toBe(true);
    const other = { address: 'dana@elsewhere.example', name: 'Dana Whitfield' };
    expect(isAmong([other], { address: dana.address, also: [], names: ['dana whitfield'] })).toBe(
      false,
    );
  });

  it('stands who has a name that means nobody else, where no address is shown or known', () => {
    const nameOnly = { address: '', name: 'Dana Whitfield' };
    expect(
      isAmong([nameOnly], { address: dana.address, also: [], names: ['dana whitfield'] }),
    ).toBe(true);
    expect(isAmong([nameOnly], { address: dana.address, also: [], names: [] })).toBe(false);
    expect(isAmong([dana], { address: weak.address, also: [], names: ['dana whitfield'] })).toBe(
      true,
    );
  });
});
