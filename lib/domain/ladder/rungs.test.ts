import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../limits';
import { PHASES, type Phase } from '../phase';
import { CAUSES, type Cause, fittingSteps, rungAfter } from './rungs';

function walk(phase: Phase, cause: Cause | null = null, max = DEFAULT_LIMITS[phase].maxNudges) {
  return Array.from({ length: max }, (_, nudges) => rungAfter(phase, nudges, max, cause));
}

describe('the rungs', () => {
  it('go from mild to final in every phase (S0-02, S0-07, S0-09, S0-10, S4-05, S4-23)', () => {
    expect(walk('general')).toEqual(['reminder', 'easy-answer', 'closure']);
    expect(walk('quote')).toEqual(['quote', 'easy-answer', 'closure']);
    expect(walk('project')).toEqual(['reminder', 'easy-answer', 'on-hold', 'closure']);
    expect(walk('blocked')).toEqual(['missing-items', 'deadline', 'on-hold', 'closure']);
    expect(walk('invoice')).toEqual(['invoice', 'easy-answer', 'invoice', 'facts-only']);
    expect(walk('collaborator')).toEqual(['reminder', 'deadline', 'hand-over']);
  });

  it.each(PHASES)('of %s never end at the first word, however few nudges are allowed', (phase) => {
    const [first] = walk(phase);
    expect(walk(phase, null, 1)).toEqual([first]);
    expect(walk(phase, null, 2).at(-1)).toBe(walk(phase).at(-1));
  });

  it('bend to the cause the user ticked, but for a first word of their own and firm steps (S0-12, S0-13, S0-14, S0-16, S0-17)', () => {
    expect(walk('general', 'unclear')).toEqual(['clarify', 'clarify', 'closure']);
    expect(walk('quote', 'afraid')).toEqual(['quote', 'no-is-fine', 'closure']);
    expect(walk('general', 'changed')).toEqual(['fine-to-pause', 'fine-to-pause', 'closure']);
    expect(walk('blocked', 'busy')).toEqual(walk('blocked'));
  });

  it.each(CAUSES)('never offer terms first, whatever the cause (%s) (S0-15, S4-28)', (cause) => {
    for (const phase of PHASES) {
      expect(walk(phase, cause)).not.toContain('office-hours');
      expect(walk(phase, cause)).not.toContain('no-show');
    }
  });

  it('come before what stands beside them, the offered step first (S4-05)', () => {
    expect(fittingSteps('general', 'ask-for-a-date').slice(0, 4)).toEqual([
      'ask-for-a-date',
      'reminder',
      'easy-answer',
      'closure',
    ]);
    const project = fittingSteps('project', 'reminder');
    expect(project.indexOf('leave-at-milestone')).toBeGreaterThan(project.indexOf('clarify'));
    expect(new Set(project).size).toBe(project.length);
  });
});
