const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

/** "200m" in bytes. Throws where it is no size. */
export function sizeOf(text: string): number {
  const [, number, unit] = /^(\d+)([kmg]?)$/i.exec(text) ?? [];
  const factor = UNITS[unit?.toLowerCase() ?? 'none'];
  if (number === undefined || factor === undefined) throw new Error(`no size: ${text}`);
  return Number(number) * factor;
}
