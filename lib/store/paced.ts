/** Something that is done soon after it is wished for, and not too often. */
export interface Paced {
  wish(): void;
  /** What is under way is finished; nothing more begins. */
  stop(): void;
}

/**
 * Does it so long after the first wish, for all that were wished until then; one after the other.
 *
 * @param act settles by itself, whatever happens
 */
export function paced(act: () => Promise<void>, afterMs: number): Paced {
  let isWished = false;
  let isUnderWay = false;
  let isStopped = false;
  const begin = async (): Promise<void> => {
    isUnderWay = true;
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    isWished = false;
    if (!isStopped) await act();
    isUnderWay = false;
    if (isWished && !isStopped) void begin();
  };
  return {
    wish() {
      if (isUnderWay) isWished = true;
      else if (!isStopped) void begin();
    },
    stop() {
      isStopped = true;
    },
  };
}
