import { milliseconds, type Spell } from './script-time';

const LONG_MS = 50;

/**
 * How many tasks of the page's main thread were long because of an extension: over 50 ms, and not
 * without its part; or its part alone is over 50 ms.
 */
export function longTasksOf(tasks: readonly Spell[], own: readonly Spell[]): number {
  return tasks.filter((task) => {
    const whole = (task.until - task.from) / 1_000;
    if (whole <= LONG_MS) return false;
    const part = milliseconds(own, task);
    return part > 0 && (whole - part <= LONG_MS || part > LONG_MS);
  }).length;
}
