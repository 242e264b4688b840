import { createHash } from 'node:crypto';
import type { Host } from './switches';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Ids of one mailbox in the form of Exchange (facts/outlook.md 1 and 6.2); one seed, one id. */
export interface EwsIds {
  conversation(seed: string): string;
  item(seed: string): string;
  folder(name: string): string;
}

export function createEwsIds(ownerEmail: string, host: Host): EwsIds {
  const conversations = host === 'outlook.live.com' ? 'AQQk' : 'AAQk';
  const mailbox = base64(ownerEmail, 38);
  return {
    conversation: (seed) => `${conversations}A${mailbox}AQA${base64(`c ${seed}`, 21, '+/')}=`,
    item: (seed) => `AAMkA${mailbox}BGAAAAAA${base64(`i ${seed}`, 67, '+/')}==`,
    folder: (name) => `AAMkA${mailbox}AuAAAAAA${base64(`f ${name}`, 35)}==`,
  };
}

/** The form of addresses and of Graph, `_` and `-`, back to the one the page shows; `=` left off. */
export function comparableId(id: string): string {
  return id.replaceAll('_', '+').replaceAll('-', '/').replace(/=+$/, '');
}

/** So many signs; those of `within` stand among them, at places the seed says. */
function base64(seed: string, length: number, within = ''): string {
  const bytes = [
    ...createHash('sha512').update(seed).digest(),
    ...createHash('sha384').update(seed).digest(),
  ];
  const signs = bytes.slice(0, length).map((byte) => BASE64.charAt(byte % 62));
  const places = Math.floor(length / Math.max(within.length, 1));
  [...within].forEach((sign, i) => {
    signs[i * places + ((bytes[i] ?? 0) % places)] = sign;
  });
  return signs.join('');
}
