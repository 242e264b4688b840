import { FREE_MAIL_DOMAINS, FREE_MAIL_FAMILIES } from './free-mail-domains';

/** Second labels under which countries hand out names: "co.uk", "com.au", "asso.fr". */
const SHARED_SECOND_LABELS = new Set([
  'ac',
  'asso',
  'co',
  'com',
  'edu',
  'go',
  'gob',
  'gouv',
  'gov',
  'gv',
  'ltd',
  'ne',
  'net',
  'nhs',
  'nom',
  'or',
  'org',
  'plc',
  'sch',
]);

const LABEL = /^[\p{L}\p{N}_-]+$/u;

/** The part of the domain that was registered: the last two labels, or three under "co.uk". */
function registeredDomain(labels: readonly string[]): string {
  const second = labels.at(-2) ?? '';
  const shared = labels.at(-1)?.length === 2 && SHARED_SECOND_LABELS.has(second);
  return labels.slice(shared && labels.length > 2 ? -3 : -2).join('.');
}

/**
 * The organisation behind an address, as its registered domain ("bakkerij.nl" for
 * "noor@mail.bakkerij.nl"); null for providers where everybody has a mailbox, and for what is no
 * address.
 */
export function organisationOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  if (at <= 0) return null;
  const labels = address
    .slice(at + 1)
    .trim()
    .toLowerCase()
    .split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return null;
  // The last label of an IP address is a number.
  if (/^\d+$/.test(labels.at(-1) ?? '')) return null;
  const domain = registeredDomain(labels);
  if (FREE_MAIL_DOMAINS.has(domain)) return null;
  return FREE_MAIL_FAMILIES.has(domain.split('.')[0] ?? '') ? null : domain;
}

/** Whether both write for the same organisation; never for two mailboxes of a free provider. */
export function sameOrganisation(a: string, b: string): boolean {
  const organisation = organisationOf(a);
  return organisation !== null && organisation === organisationOf(b);
}
