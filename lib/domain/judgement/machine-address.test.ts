import { expect, it } from 'vitest';
import { isMachineAddress } from './machine-address';

it.each([
  'no-reply@x.example',
  'NoReply@x.example',
  'noreply-orders@x.example',
  'comments-noreply@docs.example',
  'do_not_reply@x.example',
  'niet-beantwoorden@x.example',
  'keine-antwort@x.example',
  'ne-pas-repondre@x.example',
  'no-responder@x.example',
  'mailer-daemon@x.example',
  'bounces+123@x.example',
  'calendar-notification@x.example',
  'support+id77@x.example',
])('%s is a machine', (address) => {
  expect(isMachineAddress(address)).toBe(true);
});

it.each([
  'info@x.example',
  'sales@x.example',
  'administratie@x.example',
  'facturen@x.example',
  'support@x.example',
  'anna.root@x.example',
  'noor.eply@x.example',
  'autobedrijf@x.example',
  'alerta.jansen@x.example',
])('%s may be a person', (address) => {
  expect(isMachineAddress(address)).toBe(false);
});
