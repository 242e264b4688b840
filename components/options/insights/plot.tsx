import { useEffect, useRef } from 'preact/hooks';
import type { PlotSpec } from './plot-spec';

interface PlotProps {
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** The same object for as long as the same is to be drawn. */
  readonly spec: PlotSpec;
}

/** A plot; the page stands there before what draws it is loaded. */
export function Plot({ label, spec }: PlotProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = new AbortController();
    void import('./plot-drawing').then(({ drawPlot }) => {
      if (shown.signal.aborted || host.current === null) return;
      shown.signal.addEventListener('abort', drawPlot(host.current, spec));
    });
    return () => shown.abort();
  }, [spec]);
  return <div ref={host} class="plot" role="img" aria-label={label} />;
}
