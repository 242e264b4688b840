import { describe, expect, it } from 'vitest';
import { ownNameOf } from './own-name';

describe('the own name', () => {
  it.each([
    ['Mail - Mia Example - Outlook', 'Mia Example'],
    ['(2) Mail - Mia Example - Outlook', 'Mia Example'],
    ['Courrier - Anne - Marie Dubois - Outlook', 'Anne - Marie Dubois'],
    ['Courrier – Mia Example – Outlook', 'Mia Example'],
    ['Email — Mia Example — Outlook', 'Mia Example'],
    ['Posta elettronica - Mia Example - Outlook', 'Mia Example'],
    ['(12) Correio eletrônico – Mia Example – Outlook', 'Mia Example'],
    ['\u200fדואר - מיה - Outlook\u200f', 'מיה'],
    ['邮件 - 张伟 - Outlook', '张伟'],
    ['Outlook', null],
    ['Mail - Mia Example', null],
    ['Re: the plan - Mia - Outlook', null],
    ['Invoice 2291 for May - Dana Whitfield - Outlook', null],
  ])('in "%s" is %s', (title, name) => {
    expect(ownNameOf(title, '')).toBe(name);
  });

  it.each([
    [
      'Posta elettronica - Mia Example - Outlook',
      'Gestione account per Mia Example',
      'Mia Example',
    ],
    ['Courrier : Mia Example – Outlook', 'Compte de Mia Example me@studio.example', 'Mia Example'],
    ['Mail - Anne - Marie - Outlook', 'Account manager for Anne - Marie', 'Anne - Marie'],
    ['Inbox (3) - Mail - Mia Example - Outlook', 'Account manager for Mia Example', 'Mia Example'],
    ['收件箱 3 - 张伟 - Outlook', '张伟的帐户管理员', '张伟'],
    ['Mail - Ada Lovelace - Outlook', 'Account manager for Ada ada@studio.example', 'Ada Lovelace'],
    ['Big offer - Dana Whitfield - Outlook', 'Account manager for Mia Example', null],
    ['Re: Dana - Outlook', 'Account manager for Mia Example', null],
    ['Big offer - Mia - Outlook', 'Account manager for Miaou', null],
  ])('in "%s" beside "%s" is %s', (title, label, name) => {
    expect(ownNameOf(title, label)).toBe(name);
  });

  it('is not taken from a label alone', () => {
    expect(ownNameOf('Outlook', 'Account manager for Mia Example me@studio.example')).toBeNull();
  });
});
