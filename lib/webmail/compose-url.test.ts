import { expect, it } from 'vitest';
import { composeUrl } from './compose-url';

const MAIL = { to: 'anna@kellerbau.example', subject: 'A coffee?', body: 'Hi Anna,\n50 % & more' };
const GMAIL = { provider: 'gmail', account: 'nora@studio.example', home: '' } as const;
const OUTLOOK = {
  provider: 'outlook',
  account: 'nora@studio.example',
  home: 'https://outlook.office.com/mail/1/',
} as const;

it('opens a new mail on the mailbox it is sent from', () => {
  const gmail = new URL(composeUrl(GMAIL, MAIL) ?? 'about:blank');
  expect(Object.fromEntries(gmail.searchParams)).toEqual({
    authuser: 'nora@studio.example',
    view: 'cm',
    fs: '1',
    tf: '1',
    to: MAIL.to,
    su: MAIL.subject,
    body: MAIL.body,
  });
  const outlook = new URL(composeUrl(OUTLOOK, MAIL) ?? 'about:blank');
  expect(outlook.pathname).toBe('/mail/1/deeplink/compose');
  expect(Object.fromEntries(outlook.searchParams)).toEqual({
    to: MAIL.to,
    subject: MAIL.subject,
    body: MAIL.body,
  });
});

it('opens it in the mailbox that is looked after for another one', () => {
  const home = 'https://mail.google.com/mail/b/AEoRXRQ1/u/0/';
  const url = new URL(composeUrl({ ...GMAIL, home }, MAIL) ?? 'about:blank');
  expect(url.pathname).toBe('/mail/b/AEoRXRQ1/u/0/');
  expect(url.searchParams.get('authuser')).toBeNull();
  expect(url.searchParams.get('view')).toBe('cm');
});

it('writes blanks and dots as a sign-in on the way leaves them', () => {
  expect(composeUrl(OUTLOOK, MAIL)).toContain('kellerbau%2Eexample');
  expect(composeUrl(OUTLOOK, MAIL)).not.toContain('+');
});

it('has none for a text that the page would cut', () => {
  expect(composeUrl(OUTLOOK, { ...MAIL, body: 'é'.repeat(400) })).toBeNull();
  expect(composeUrl(GMAIL, { ...MAIL, body: 'é'.repeat(400) })).not.toBeNull();
});
