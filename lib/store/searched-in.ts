import { isWeakAddress } from '../domain/known-names';
import type { CorrespondentRow } from './rows';

/** Whether somebody is looked for by this part of a name or an address; '' looks for everybody. */
export function isSought(row: Pick<CorrespondentRow, 'name' | 'address'>, wanted: string): boolean {
  return searchedIn(row).includes(comparable(wanted.trim()));
}

/** A person known by name only has an address that nobody would look for. */
function searchedIn({ name, address }: Pick<CorrespondentRow, 'name' | 'address'>): string {
  return comparable(isWeakAddress(address) ? name : `${name} ${address}`);
}

/** Nobody types an accent or a capital to find a name. */
function comparable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
