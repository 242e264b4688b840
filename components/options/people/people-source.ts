import type { Candidate } from '../../../lib/store/likely-same';
import type { OwnAddress } from '../../../lib/store/own-addresses-in';
import type { ClientView, PeopleView } from '../../../lib/store/views';
import type { RecordActions } from '../client/record-actions';

/** Where the people are read from. What is watched calls back now and after every change, until stopped. */
export interface PeopleSource extends RecordActions {
  watchPeople(wanted: string, most: number, onPeople: (people: PeopleView) => void): () => void;
  watchClient(
    address: string,
    mostThreads: number,
    onClient: (client: ClientView | null) => void,
  ): () => void;
  /** Who may be the same person, likeliest first; `wanted` is a part of a name or an address. */
  likelySame(address: string, wanted: string): Promise<readonly Candidate[]>;
  watchOwnAddresses(onOwn: (own: readonly OwnAddress[]) => void): () => void;
}
