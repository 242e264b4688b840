/** Open pop-ups stand in the address: `#inbox?compose=new` (facts/gmail.md, section 5). */
export function writeComposeHash(tokens: readonly string[]): void {
  const [path = ''] = location.hash.split('?');
  const query = tokens.length > 0 ? `?compose=${tokens.join('%2C')}` : '';
  const hash = `${path || '#inbox'}${query}`;
  // A replaced entry raises no hashchange: the list behind stays as it is.
  if (hash !== location.hash) history.replaceState(null, '', hash);
}
