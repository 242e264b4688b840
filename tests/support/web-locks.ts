/** Locks as a browser has them: whoever asks for the same name waits for those who asked before. */
export function webLocks() {
  const lastOf = new Map<string, Promise<unknown>>();
  const request = (name: string, ...rest: readonly unknown[]): Promise<unknown> => {
    const work = rest.at(-1) as (lock: object) => Promise<unknown>;
    const turn = (lastOf.get(name) ?? Promise.resolve()).then(() => work({ name }));
    lastOf.set(
      name,
      turn.catch(() => {}),
    );
    return turn;
  };
  return { request, query: async () => ({ held: [] }) };
}
