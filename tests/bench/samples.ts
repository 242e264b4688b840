/** What was measured: by figure and by subject, a value a round, in the order of the rounds. */
export type Samples = Map<string, Map<string, number[]>>;

export function addSample(samples: Samples, figure: string, subject: string, value: number): void {
  if (!Number.isFinite(value)) throw new Error(`${figure} of ${subject} is no number`);
  const bySubject = samples.get(figure) ?? new Map<string, number[]>();
  samples.set(figure, bySubject);
  bySubject.set(subject, [...(bySubject.get(subject) ?? []), value]);
}

/** Empty where it was not measured. */
export function samplesOf(samples: Samples, figure: string, subject: string): readonly number[] {
  return samples.get(figure)?.get(subject) ?? [];
}
