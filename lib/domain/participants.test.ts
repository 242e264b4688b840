import { describe, expect, it } from 'vitest';
import { at, message, OWN, T0, THREAD } from '../../tests/support/sightings';
import { fold } from './fold/fold';
import { participantsOf, waitedFor } from './participants';
import type { MessageSighting } from './sighting';

const TOM = { address: 'tom@kellerbau.example', name: 'Tom' };
const OLA = { address: 'ola@berg.example', name: 'Ola' };
const ANNA_ADDRESS = 'anna@kellerbau.example';
const ROBOT = { address: 'no-reply@shop.example', name: '' };

function thread(...messages: readonly MessageSighting[]) {
  const seen = messages.map((one) => at(100, one));
  const facts = fold(THREAD, seen, OWN, T0 * 2);
  const participants = participantsOf(facts, OWN);
  return {
    participants,
    client: waitedFor(
      facts,
      participants.filter(({ address }) => address !== ROBOT.address),
    ),
  };
}

describe('who is waited for', () => {
  it('is the one I wrote to last, not whom I wrote to before', () => {
    const before = message(0, 'me', { to: [OLA] });
    expect(thread(before, message(5, 'me')).client).toBe(ANNA_ADDRESS);
  });

  it('is whom a row names as written to, where a colleague answered and no mail of mine was seen', () => {
    const answer = message(5, 'anna', {
      from: TOM,
      writtenTo: [{ address: 'zoe@kellerbau.example', name: 'Zoe' }],
    });
    expect(thread(answer).client).toBe('zoe@kellerbau.example');
  });

  it('of several is the one who wrote in the thread last', () => {
    const first = message(0, 'anna', { from: TOM });
    const both = message(5, 'me', { to: [OLA, TOM] });
    expect(thread(first, both).client).toBe(TOM.address);
  });

  it('is nobody where only a machine was written to', () => {
    expect(thread(message(0, 'me', { to: [ROBOT] })).client).toBeNull();
  });

  it('is nobody where the page does not say whom I wrote to and there are several', () => {
    const untold = message(9, 'me', { to: [] });
    expect(thread(message(0, 'anna'), message(1, 'anna', { from: OLA }), untold).client).toBeNull();
    expect(thread(message(0, 'anna'), untold).client).toBe(ANNA_ADDRESS);
  });

  it('is then the only one I am known to have written to there', () => {
    const asked = message(0, 'me');
    const untold = message(9, 'me', { to: [] });
    expect(thread(asked, message(5, 'anna', { from: OLA }), untold).client).toBe(ANNA_ADDRESS);
  });
});

describe('a participant', () => {
  it('is heard from when a colleague writes, but not by a bystander (S3-08)', () => {
    const { participants } = thread(message(0, 'me'), message(9, 'anna', { from: TOM }));
    const heard = new Map(participants.map(({ address, heardAt }) => [address, heardAt]));
    expect(heard.get(ANNA_ADDRESS)).toBe(T0 + 9 * 60_000);
    const other = thread(message(0, 'me'), message(9, 'anna', { from: OLA })).participants;
    expect(other.find(({ address }) => address === ANNA_ADDRESS)?.heardAt).toBeNull();
  });

  it('was written to where a row of Sent says so', () => {
    const row = message(9, 'anna', { from: null, direction: 'in', writtenTo: [OLA] });
    expect(thread(row).participants).toMatchObject([{ address: OLA.address, writtenTo: true }]);
  });
});

it('my address at a client’s speaks for nobody there, alone or beside others (S3-03)', () => {
  const mine = { address: 'nora@kellerbau.example', name: 'Nora' };
  const own = new Set([...OWN, mine.address]);
  const heard = (alongside: MessageSighting['alongside']) => {
    const row = { from: null, direction: 'in', source: 'inbox-row', alongside } as const;
    const seen = [at(1, message(0, 'me')), at(9, message(8, 'anna', row))];
    const facts = fold(THREAD, seen, own, T0 * 2);
    return participantsOf(facts, own).map(({ address, heardAt }) => [address, heardAt !== null]);
  };
  expect(heard([mine])).toEqual([[ANNA_ADDRESS, false]]);
  expect(heard([mine, TOM])).toEqual([
    [ANNA_ADDRESS, true],
    [TOM.address, true],
  ]);
});
