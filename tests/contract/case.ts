import type { Subject } from './subject';

export interface ContractCase {
  readonly name: string;
  readonly run: (subject: Subject) => Promise<void>;
}
