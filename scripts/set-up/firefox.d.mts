/** For the tests, which are TypeScript. */
export function firefoxPlaces(): readonly string[];
