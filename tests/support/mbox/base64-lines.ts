const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const WIDTH = 76;

const lines = new Map<number, string>();

/** So many bytes of a file as a mail carries it; the same each time, and made once. */
export function base64Lines(size: number): string {
  const known = lines.get(size) ?? made(size);
  lines.set(size, known);
  return known;
}

function made(size: number): string {
  const count = Math.ceil(size / (WIDTH + 2));
  return Array.from({ length: count }, (_, line) =>
    Array.from({ length: WIDTH }, (_x, at) => CHARACTERS[(line * 31 + at * at * 7) % 64]).join(''),
  ).join('\r\n');
}
