import Dexie from 'dexie';

/** Calls back whenever something was stored in this database, here or elsewhere, until stopped. */
export function onStored(db: Dexie, listener: () => void): () => void {
  const ours = `idb://${db.name}/`;
  const heard = (parts: object): void => {
    if (Object.keys(parts).some((part) => part.startsWith(ours))) listener();
  };
  Dexie.on.storagemutated.subscribe(heard);
  return () => Dexie.on.storagemutated.unsubscribe(heard);
}
