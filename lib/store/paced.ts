/** Something that is done when it is wished for, but not too often. */
export interface Paced {
  wish(): void;
  /** What is under way is finished; nothing more begins. */
  stop(): void;
}

/**
 * Does it at once where it was quiet before, then at most once in so many milliseconds, one after the
 * other, and once more after the last wish.
 *
 * @param act settles by itself, whatever happens
 */
export function paced(act: () => Promise<void>, everyMs: number): Paced {
  let isWished = false;
  let isResting = false;
  let isStopped = false;
  const begin = async (): Promise<void> => {
    isResting = true;
    isWished = false;
    const pause = new Promise((resolve) => setTimeout(resolve, everyMs));
    await act();
    await pause;
    isResting = false;
    if (isWished && !isStopped) void begin();
  };
  return {
    wish() {
      if (isResting) isWished = true;
      else if (!isStopped) void begin();
    },
    stop() {
      isStopped = true;
    },
  };
}
