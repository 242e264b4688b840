/**
 * What draws a plot: loaded when the first one is shown. Nothing in it moves, and nothing answers the
 * pointer: all that it tells stands in the table beside it.
 */
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { type Palette, paletteOf } from './palette';
import type { PlotSpec } from './plot-spec';

const HEIGHT = 220;
const MARK_TEXT = 15;
/** What the browser may change while a plot is shown. */
const LOOKS = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Draws it into an element, anew when colours change; returns what takes it away. */
export function drawPlot(host: HTMLElement, spec: PlotSpec): () => void {
  let plot = plotIn(host, spec);
  const anew = (): void => {
    plot.destroy();
    plot = plotIn(host, spec);
  };
  const looks = LOOKS.map((query) => matchMedia(query));
  for (const look of looks) look.addEventListener('change', anew);
  const sizes = new ResizeObserver(() => plot.setSize({ width: host.clientWidth, height: HEIGHT }));
  sizes.observe(host);
  return () => {
    for (const look of looks) look.removeEventListener('change', anew);
    sizes.disconnect();
    plot.destroy();
  };
}

function plotIn(host: HTMLElement, spec: PlotSpec): UPlot {
  const palette = paletteOf(host);
  const options: UPlot.Options = {
    width: Math.max(1, host.clientWidth),
    height: HEIGHT,
    cursor: { show: false },
    legend: { show: false },
    scales: scalesOf(spec),
    axes: [xAxis(spec, palette), yAxis(spec, palette)],
    series: [{}, seriesOf(spec, palette)],
    hooks: { draw: [(plot) => drawMarks(plot, spec, palette)] },
  };
  return new UPlot(options, dataOf(spec), host);
}

/** A curve goes on to the edge of the plot; where nothing was counted no bar stands. */
function dataOf(spec: PlotSpec): UPlot.AlignedData {
  const { kind, x, y } = spec;
  if (kind === 'bars') return [[...x], y.map((count) => (count === 0 ? null : count))];
  return [
    [...x, furthestOf(spec)],
    [...y, y.at(-1) ?? 0],
  ];
}

function furthestOf({ x, marks = [] }: PlotSpec): number {
  return Math.max(1, ...x, ...marks.map(({ at }) => at)) + 1;
}

function scalesOf(spec: PlotSpec): UPlot.Scales {
  const { kind, x, y, most } = spec;
  const last = x.at(-1) ?? 0;
  const across: [number, number] = kind === 'bars' ? [-0.5, last + 0.5] : [0, furthestOf(spec)];
  return {
    x: { time: false, range: across },
    y: { range: [0, most ?? Math.max(1, ...y)] },
  };
}

function xAxis({ xText }: PlotSpec, palette: Palette): UPlot.Axis {
  return {
    ...axisOf(palette),
    grid: { show: false },
    space: 44,
    size: 30,
    incrs: [1, 2, 5, 10, 20],
    values: (_, splits) => splits.map((at) => (Number.isInteger(at) ? xText(at) : '')),
  };
}

function yAxis({ yText, most }: PlotSpec, palette: Palette): UPlot.Axis {
  return {
    ...axisOf(palette),
    size: 56,
    incrs: most === undefined ? [1, 2, 5, 10, 20, 50] : [most / 4, most / 2],
    values: (_, splits) => splits.map(yText),
  };
}

function axisOf({ ink, line, font }: Palette): UPlot.Axis {
  return {
    stroke: ink,
    font,
    grid: { stroke: line, width: 1 },
    ticks: { stroke: line, width: 1, size: 4 },
  };
}

function seriesOf({ kind }: PlotSpec, { accent }: Palette): UPlot.Series {
  const { bars, stepped } = UPlot.paths;
  if (kind === 'bars') {
    const paths = bars?.({ size: [0.7, 40] });
    return { stroke: accent, fill: accent, points: { show: false }, ...(paths && { paths }) };
  }
  const paths = stepped?.({ align: 1 });
  return { stroke: accent, width: 2, points: { show: false }, ...(paths && { paths }) };
}

function drawMarks(plot: UPlot, { marks = [] }: PlotSpec, { ink, font }: Palette): void {
  const { ctx, bbox } = plot;
  const scale = devicePixelRatio;
  ctx.save();
  ctx.strokeStyle = ink;
  ctx.fillStyle = ink;
  ctx.lineWidth = 1.5 * scale;
  ctx.font = font.replace(/(?<![\d.])[\d.]+(?=px)/, (size) => String(Number(size) * scale));
  marks.forEach(({ at, text }, index) => {
    const x = plot.valToPos(at, 'x', true);
    ctx.setLineDash(index === 0 ? [] : [5 * scale, 4 * scale]);
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
    const isRight = x > bbox.left + bbox.width / 2;
    ctx.textAlign = isRight ? 'right' : 'left';
    const aside = (isRight ? -5 : 5) * scale;
    // At the foot of the plot, where the curve has not begun or stands above.
    const up = (marks.length - index - 1) * MARK_TEXT + 6;
    ctx.fillText(text, x + aside, bbox.top + bbox.height - up * scale);
  });
  ctx.restore();
}
