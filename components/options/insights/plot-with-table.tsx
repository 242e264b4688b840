import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../../shared/texts';
import { Plot } from './plot';
import type { PlotSpec } from './plot-spec';

/** Of fewer a picture says more than is known: the table comes first. */
const ENOUGH_FOR_A_PLOT = 20;

interface PlotWithTableProps {
  /** How many the plot rests on. */
  readonly n: number;
  readonly label: string;
  readonly spec: PlotSpec;
  /** The table, with the same numbers. */
  readonly children: ComponentChildren;
}

/** A plot has its table, always. */
export function PlotWithTable({ n, label, spec, children }: PlotWithTableProps) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  if (n >= ENOUGH_FOR_A_PLOT) {
    return (
      <>
        <Plot label={label} spec={spec} />
        {children}
      </>
    );
  }
  return (
    <>
      {children}
      <details class="plot-below" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('insights.showPlot')}</summary>
        {open ? <Plot label={label} spec={spec} /> : null}
      </details>
    </>
  );
}
