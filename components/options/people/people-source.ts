import type { ClientView, PeopleView } from '../../../lib/store/views';
import type { RecordActions } from '../client/record-actions';

/** Where the people are read from. Both call back now and after every change, until stopped. */
export interface PeopleSource extends RecordActions {
  watchPeople(wanted: string, most: number, onPeople: (people: PeopleView) => void): () => void;
  watchClient(
    address: string,
    mostThreads: number,
    onClient: (client: ClientView | null) => void,
  ): () => void;
}
