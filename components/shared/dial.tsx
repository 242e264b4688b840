const WIDTH = 150;
const HEIGHT = 20;
const SMALLEST_SCALE = 15;

/** A tuning scale of working days with one needle a silence. Says nothing the list does not say. */
export function Dial({ days }: { readonly days: readonly number[] }) {
  const end = Math.max(SMALLEST_SCALE, Math.ceil(Math.max(0, ...days) / 5) * 5);
  const step = end > 40 ? 5 : 1;
  const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
  const x = (day: number) => 2 + (day / end) * (WIDTH - 4);
  return (
    <svg class="dial" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {ticks.map((day) => (
        <line
          key={day}
          x1={x(day)}
          x2={x(day)}
          y1={day % 5 === 0 ? 8 : 12}
          y2={16}
          stroke="currentColor"
        />
      ))}
      {[...new Set(days)].map((day) => (
        <line
          key={`needle ${day}`}
          class="dial-needle"
          x1={x(day)}
          x2={x(day)}
          y1={2}
          y2={18}
          stroke-width="2.5"
          stroke-linecap="round"
        />
      ))}
    </svg>
  );
}
