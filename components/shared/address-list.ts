const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/** Addresses out of what was typed, one a line or with commas; `bad` are the parts that are none. */
export function addressList(text: string): {
  readonly addresses: readonly string[];
  readonly bad: readonly string[];
} {
  const parts = text
    .split(/[\s,;]+/)
    .map((part) => part.toLowerCase())
    .filter((part) => part !== '');
  return {
    addresses: [...new Set(parts.filter((part) => ADDRESS.test(part)))],
    bad: parts.filter((part) => !ADDRESS.test(part)),
  };
}
