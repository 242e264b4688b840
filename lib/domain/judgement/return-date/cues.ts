/**
 * Words before a day that make it a day of return or the end of an absence, in folded text
 * (facts/mail-behaviour.md E3).
 */

/**
 * `back`: the person returns on the day. `until`: the same, said of the absence. `through`: it is
 * the last day away. `range`: that too, but only behind another day ("3 to 14 July"). `start`: the
 * absence begins, unless a word of return stands beside it ("ab dem 3. wieder").
 */
type CueRole = 'back' | 'until' | 'through' | 'range' | 'start';

export interface Cue {
  readonly language: string;
  readonly role: CueRole;
  readonly start: number;
  readonly end: number;
}

type Roles = Readonly<Partial<Record<CueRole, string>>>;

/** Patterns without groups, the longer before the shorter. */
const ROLES: Readonly<Record<string, Roles>> = {
  en: {
    back: 'back|returning|returns?|resum(?:e|es|ing)|reopen(?:s|ing)?|available again',
    until: 'until|till?|before',
    through:
      'until and including|up to and including|up until and including|through|thru|last day (?:away|of my \\S+) is',
    range: 'to|and',
    start: 'from|as of|starting|beginning|since',
  },
  nl: {
    back: 'terug|weer|retour|hervat|heropen(?:t|en)',
    until: 'tot aan|tot',
    through: 'tot en met|tot & met|tot/met|t/m|t\\.e\\.m\\.|tem|tm|laatste \\S*dag is',
    range: 'en',
    start: 'vanaf|met ingang van|sinds|van|per',
  },
  de: {
    back: 'zuruck|wieder|ruckkehr',
    until: 'bis zum|bis',
    through: 'bis (?:einschliesslich|einschl\\.|inklusive|inkl\\.|und mit)(?: zum)?',
    range: 'und',
    start: 'ab dem|ab|vom|von|seit|beginnend',
  },
  fr: {
    back: 'de retour|retour|de nouveau|a nouveau|reprendr\\S+|reprise|reviens|reviendrai|rentre|rentrerai|rouvr\\S+',
    until: "jusqu'au|jusqu'a|jusque",
    range: 'au|et',
    start: 'a partir du|a partir de|a compter du|des le|depuis|du',
  },
  es: {
    back: 'de vuelta|de regreso|regreso|regresare|vuelvo|vuelta|volvere|reincorpor\\S+|retorno',
    until: 'hasta',
    range: 'al|y',
    start: 'a partir del|desde|del',
  },
  it: {
    back: 'rientro|rientrero|di ritorno|ritorno|tornero|torno|di nuovo|nuovamente|riapr\\S+',
    until: 'fino al|fino a|fino|sino al|sino a',
    range: 'al|e',
    start: 'a partire dal|dal|da',
  },
};

const PATTERNS: readonly { readonly language: string; readonly pattern: RegExp }[] = Object.entries(
  ROLES,
).map(([language, roles]) => {
  const inOrder: readonly CueRole[] = ['through', 'until', 'back', 'start', 'range'];
  const groups = inOrder.flatMap((role) =>
    roles[role] === undefined ? [] : [`(?<${role}>${roles[role]})`],
  );
  return { language, pattern: new RegExp(`(?<![a-z0-9'])(?:${groups.join('|')})(?![a-z])`, 'g') };
});

/** Whether a day stands right before the words: "3.", "12 juli", "5/24". */
const AFTER_DAY =
  /\d(?:st|nd|rd|th|er|ste|de|e|[./-])?(?: (?:de )?[a-z]{3,10}\.?)?(?:,? \d{4})? ?$/;

function roleOf(groups: Record<string, string | undefined>): CueRole {
  const roles: readonly CueRole[] = ['through', 'until', 'back', 'start', 'range'];
  return roles.find((role) => groups[role] !== undefined) ?? 'start';
}

/** German "vom 3. bis 14. August" ends with the last day away, as "3 to 14 August" does. */
function roleInRange(role: CueRole, language: string, before: string): CueRole | null {
  if (role === 'range') return AFTER_DAY.test(before) ? 'through' : null;
  const isGermanRange = role === 'until' && language === 'de' && AFTER_DAY.test(before);
  return isGermanRange ? 'through' : role;
}

/** All cues in the folded text, in its order. */
export function cuesIn(text: string): readonly Cue[] {
  const cues = PATTERNS.flatMap(({ language, pattern }) =>
    [...text.matchAll(pattern)].flatMap((found): readonly Cue[] => {
      const before = text.slice(Math.max(0, found.index - 30), found.index);
      const role = roleInRange(roleOf(found.groups ?? {}), language, before);
      const end = found.index + found[0].length;
      return role === null ? [] : [{ language, role, start: found.index, end }];
    }),
  );
  return [...cues, ...dashesIn(text)].sort((a, b) => a.end - b.end || b.start - a.start);
}

/** "5/24 - 5/29", "3 juli - 14 juli". */
function dashesIn(text: string): readonly Cue[] {
  return [...text.matchAll(/ ?- ?(?=\d)/g)].flatMap((found): readonly Cue[] => {
    const before = text.slice(Math.max(0, found.index - 30), found.index);
    const end = found.index + found[0].length;
    if (!AFTER_DAY.test(before)) return [];
    return [{ language: 'en', role: 'through', start: found.index, end }];
  });
}
