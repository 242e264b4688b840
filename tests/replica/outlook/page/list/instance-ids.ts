const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Instance keys of the rows of one list: stable while it lives, others after a redraw (facts/outlook.md 1). */
export function createInstanceIds(): (key: string) => string {
  const ids = new Map<string, string>();
  return (key) => {
    const id = ids.get(key) ?? freshId();
    ids.set(key, id);
    return id;
  };
}

function freshId(): string {
  const random = crypto.getRandomValues(new Uint8Array(23));
  return `AQAA${[...random].map((byte) => SIGNS.charAt(byte % SIGNS.length)).join('')}=`;
}
