/** Does one thing after the other, while whoever asks for them goes on by one. */
export interface OneBehind {
  /**
   * Begins once the one before has ended.
   * @throws what the one before failed of; then this one does not begin
   */
  begin(act: () => Promise<void>): Promise<void>;
  /** @throws what the last one failed of */
  ended(): Promise<void>;
}

export function createOneBehind(): OneBehind {
  let last: Promise<void> = Promise.resolve();
  return {
    async begin(act) {
      await last;
      last = act();
      // It is told to whoever asks next.
      last.catch(() => {});
    },
    ended: () => last,
  };
}
