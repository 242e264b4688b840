import { useEffect, useRef, useState } from 'preact/hooks';
import type { DaysAway } from '../../../lib/domain/days-away';
import { MOST_SPELLS_AWAY } from '../../../lib/settings/holiday-settings';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import { AwaySpell } from './away-spell';
import { rowsOf, type SpellRow, spellsOf, withNewRow } from './spell-rows';

interface AwaySpellsProps {
  readonly legend: string;
  readonly stored: readonly DaysAway[];
  readonly onAway: (away: readonly DaysAway[]) => void;
}

/** Days off, the user's own or a client's. A row is saved once it has both dates in their order. */
export function AwaySpells({ legend, stored, onAway }: AwaySpellsProps) {
  const t = useTexts();
  const [rows, setRows] = useState(() => rowsOf(stored));
  const box = useRef<HTMLDivElement>(null);
  const shown = JSON.stringify(stored);
  // Only what changed elsewhere is taken over: rows half typed stay as they are.
  useEffect(() => {
    setRows((before) =>
      JSON.stringify(spellsOf(before)) === shown ? before : rowsOf(JSON.parse(shown)),
    );
  }, [shown]);
  const change = (next: readonly SpellRow[]) => {
    setRows(next);
    const spells = spellsOf(next);
    if (JSON.stringify(spells) !== JSON.stringify(spellsOf(rows))) onAway(spells);
  };
  return (
    <fieldset class="field day-fields">
      <legend>{legend}</legend>
      <div ref={box}>
        {rows.map((row) => (
          <AwaySpell
            key={row.key}
            spell={row}
            onSpell={(next) => change(rows.map((one) => (one.key === row.key ? next : one)))}
            onRemove={() => {
              change(rows.filter((one) => one.key !== row.key));
              box.current?.querySelector<HTMLElement>(':scope > button')?.focus();
            }}
          />
        ))}
        <Button
          kind="small"
          disabled={rows.length >= MOST_SPELLS_AWAY}
          onPress={() => setRows(withNewRow)}
        >
          {t('holidays.addAway')}
        </Button>
      </div>
    </fieldset>
  );
}
