import { describe, expect, it } from 'vitest';
import { MINUTE } from '../instant';
import { judgeIncoming } from '../judgement/judge-incoming';
import { judgeOutgoing } from '../judgement/judge-outgoing';
import type { Relation } from '../relation';
import type { Message } from '../thread-facts';
import type { Verdict, VerdictKind } from '../verdict';
import { phaseOf } from './phase-of';

const ANNA = { name: 'Anna Keller', address: 'anna@kellerbau.example' };

function message(direction: 'in' | 'out', verdict: Verdict | null, index: number): Message {
  return {
    id: `m${index}`,
    sentAt: { from: index * MINUTE, until: index * MINUTE + 1 },
    direction,
    from: null,
    to: [],
    alongside: [],
    writtenTo: [],
    verdict,
    source: 'thread',
    step: null,
  };
}

function said(kind: VerdictKind, phase?: Verdict['phase']): Verdict {
  const verdict = { kind, signs: [], extent: 'whole', version: 1, language: 'en' } as const;
  return phase === undefined ? verdict : { ...verdict, phase };
}

type Said = readonly ['in' | 'out', VerdictKind, Verdict['phase']?];

function phaseAfter(
  thread: readonly Said[],
  subject = 'Website',
  relation: Relation | null = null,
) {
  const messages = thread.map(([direction, kind, phase], index) =>
    message(direction, said(kind, phase), index),
  );
  return phaseOf({ subject, messages }, relation);
}

describe('the phase of a thread', () => {
  it('is that of the newest message that names one (S0-02)', () => {
    expect(
      phaseAfter([
        ['in', 'answer', 'quote'],
        ['out', 'request', 'quote'],
      ]),
    ).toBe('quote');
    expect(
      phaseAfter([
        ['out', 'request', 'quote'],
        ['in', 'answer'],
        ['out', 'request'],
      ]),
    ).toBe('quote');
    expect(
      phaseAfter([
        ['out', 'request', 'project'],
        ['out', 'request', 'invoice'],
      ]),
    ).toBe('invoice');
  });

  it('turns from quote to project when work begins (S0-07)', () => {
    const accepted: Said[] = [
      ['out', 'request', 'quote'],
      ['in', 'answer', 'project'],
    ];
    expect(phaseAfter(accepted, 'Offerte website')).toBe('project');
  });

  it('is blocked until they answer, whatever I write meanwhile (S0-07, S4-36)', () => {
    const blocked: Said[] = [
      ['out', 'request', 'project'],
      ['out', 'request', 'blocked'],
      ['out', 'request', 'project'],
    ];
    expect(phaseAfter(blocked)).toBe('blocked');
    expect(phaseAfter([...blocked, ['in', 'auto-reply']])).toBe('blocked');
    expect(phaseAfter([...blocked, ['in', 'holding-reply']])).toBe('blocked');
    expect(phaseAfter([...blocked, ['in', 'promise']])).toBe('blocked');
    expect(phaseAfter([...blocked, ['in', 'answer']])).toBe('project');
  });

  it('runs on as a project once what was wanted came', () => {
    const came: Said[] = [
      ['out', 'request', 'quote'],
      ['out', 'request', 'blocked'],
      ['in', 'answer'],
    ];
    expect(phaseAfter(came)).toBe('project');
  });

  it.each([
    ['Offerte nieuwe huisstijl', 'quote'],
    ['RE: Angebot Webseite', 'quote'],
    ['Website relaunch quote', 'quote'],
    ['Demande de devis', 'quote'],
    ['Quote of the day', 'general'],
    ['Factuur 2026-014', 'invoice'],
    ['Schlussrechnung Nr. 7', 'invoice'],
    ['Kick-off dinsdag', 'project'],
    ['We houden rekening met de feestdagen', 'general'],
    ['Even bijpraten', 'general'],
  ])('where no message names one is guessed from its subject: %s', (subject, phase) => {
    expect(phaseAfter([['out', 'request']], subject)).toBe(phase);
  });

  it('is not invoice where they began to write about one', () => {
    expect(
      phaseAfter(
        [
          ['in', 'answer'],
          ['out', 'request'],
        ],
        'Invoice 12',
      ),
    ).toBe('general');
  });

  it('is collaborator with a collaborator, and with nobody else (S0-10)', () => {
    const thread: Said[] = [['out', 'request', 'blocked']];
    expect(phaseAfter(thread, 'Offerte', 'collaborator')).toBe('collaborator');
    expect(phaseAfter(thread, 'Offerte', 'past-client')).toBe('blocked');
  });
});

describe('a judged message tells the phase it names', () => {
  const mail = { subject: 'Website', extent: 'whole', language: null } as const;

  it('in a mail of mine, by its words and by its files (S0-05)', () => {
    const text = 'Hierbij mijn offerte voor de website.';
    expect(judgeOutgoing({ ...mail, text })).toMatchObject({
      phase: 'quote',
      signs: expect.arrayContaining(['phase:quote:nl']),
    });
    const brought = judgeOutgoing({ ...mail, text: 'Hallo!', attachments: ['Rechnung 7.pdf'] });
    expect(brought.phase).toBe('invoice');
    expect(judgeOutgoing({ ...mail, text: 'Bis morgen!' })).not.toHaveProperty('phase');
  });

  it('in a mail of theirs, but in no automatic one', () => {
    const text = 'Could you send us a quote for the new website?';
    expect(judgeIncoming({ ...mail, from: ANNA, text }).phase).toBe('quote');
    const automatic = { ...mail, subject: 'Automatic reply: Website', from: ANNA };
    const away = `I am out of the office until 14 September. ${text}`;
    expect(judgeIncoming({ ...automatic, text: away })).not.toHaveProperty('phase');
  });

  it('not by what it quotes', () => {
    const text = 'Prima!\n\nOp 3 jun 2026 om 10:00 schreef Noor <n@x.nl>:\n> Hierbij mijn offerte.';
    expect(judgeOutgoing({ ...mail, text })).not.toHaveProperty('phase');
  });
});
