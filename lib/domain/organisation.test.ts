import { expect, it } from 'vitest';
import { FREE_MAIL_DOMAINS } from './free-mail-domains';
import { organisationOf, sameOrganisation } from './organisation';

it.each([
  ['noor@bakkerij.nl', 'bakkerij.nl'],
  ['Noor@Mail.Bakkerij.NL', 'bakkerij.nl'],
  ['ann@team.studio.co.uk', 'studio.co.uk'],
  ['ann@studio.com.au', 'studio.com.au'],
  ['luc@club.asso.fr', 'club.asso.fr'],
  ['jan@co.nl', 'co.nl'],
  ['"a@b"@bakkerij.nl', 'bakkerij.nl'],
  ['eva@büro.de', 'büro.de'],
])('%s belongs to %s', (address, organisation) => {
  expect(organisationOf(address)).toBe(organisation);
});

it.each([
  'a@gmail.com',
  'a@hotmail.nl',
  'a@yahoo.co.uk',
  'a@ziggo.nl',
  'a@telenet.be',
  'a@t-online.de',
  'a@GMX.net',
  'a@orange.fr',
  'a@laposte.net',
  'a@smtp.ziggo.nl',
  'no-address',
  '@bakkerij.nl',
  'a@localhost',
  'a@[192.0.2.1]',
  'a@192.0.2.1',
  'a@bakkerij..nl',
])('%s tells no organisation', (address) => {
  expect(organisationOf(address)).toBeNull();
});

it('colleagues are of one organisation, two people at a free provider are not', () => {
  expect(sameOrganisation('noor@bakkerij.nl', 'joris@mail.bakkerij.nl')).toBe(true);
  expect(sameOrganisation('noor@bakkerij.nl', 'joris@bakkerij.be')).toBe(false);
  expect(sameOrganisation('a@gmail.com', 'b@gmail.com')).toBe(false);
  expect(sameOrganisation('', '')).toBe(false);
});

it('every free-mail domain is one that an address can be reduced to', () => {
  for (const domain of FREE_MAIL_DOMAINS)
    expect(organisationOf(`a@sub.${domain}`), domain).toBeNull();
});
