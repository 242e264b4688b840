/** Saves one compose box some time after its last change, and never two times at once. */
export interface DraftSaver {
  changed(): void;
  /** Nothing was changed since the box stood there. */
  untouched(): boolean;
  /** Saves what is still to be saved. */
  flush(): Promise<void>;
  /** Saves whatever the box holds. */
  saveNow(): Promise<void>;
  /** Nothing is saved any more; resolves when no save is under way. */
  stop(): Promise<void>;
}

export function createDraftSaver(save: () => Promise<void>, delayMs: number): DraftSaver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched = false;
  let stopped = false;
  let underWay = Promise.resolve();
  const saveNow = () => {
    clearTimeout(timer);
    timer = undefined;
    underWay = underWay.then(save);
    return underWay;
  };
  return {
    changed() {
      if (stopped) return;
      touched = true;
      clearTimeout(timer);
      timer = setTimeout(() => void saveNow(), delayMs);
    },
    untouched: () => !touched,
    flush: () => (timer === undefined ? underWay : saveNow()),
    saveNow,
    stop() {
      stopped = true;
      clearTimeout(timer);
      timer = undefined;
      return underWay;
    },
  };
}
