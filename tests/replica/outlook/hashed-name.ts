/** 32-bit FNV-1a. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A class name of five signs as Outlook's builds make them: the same for one name and seed. */
export function hashedName(name: string, seed: string): string {
  let rest = fnv1a(`${seed}/${name}`);
  let made = '';
  while (made.length < 5) {
    made += LETTERS.charAt(rest % LETTERS.length);
    rest = Math.floor(rest / LETTERS.length) + (made.length < 5 ? made.charCodeAt(0) : 0);
  }
  return made;
}
