/**
 * What a text leaves open. Values are filled from thread, promise, agreement and settings; what is
 * missing is asked for in place, never guessed (facts/mission-rows.md, template inventory).
 */
export const VARIABLE_KINDS = {
  /** First name in the informal form, whole name in the formal one. */
  client: 'name',
  /** The user's own name. */
  me: 'name',
  /** Job, project, quote or shoot, as the two call it; else the thread's subject. */
  project: 'words',
  /** Date of the mail that asked (quote, reminder), else of the user's last message; and how long ago. */
  since: 'moment',
  /** Working days of silence. */
  days: 'count',
  /** Name of the promised month, or of whatever time was promised. */
  month: 'time',
  /** When it was promised: "in June". */
  mentioned: 'time',
  /** A date that the user asks for or proposes. */
  date: 'date',
  /** By when the user needs the items. */
  deadline: 'date',
  /** A, B and C: what is needed of the client, in one line. */
  items: 'list',
  /** What the client gets, and was promised by the user. */
  deliverable: 'words',
  /** When the deliverable is to be ready. */
  delivery: 'date',
  /** What the client wants to reach with the work. */
  goal: 'words',
  /** Piece of work that is to be rated. */
  work: 'words',
  /** The client's own rating, 1 to 10. */
  score: 'count',
  amount: 'amount',
  /** Of a quote or an invoice. */
  number: 'words',
  /** Of an invoice, or the last day a quote is valid. */
  due: 'date',
  percent: 'count',
  /** Reduced price of a day on standby. */
  rate: 'amount',
  /** How long ahead a meeting can be called off: "24 hours". */
  notice: 'words',
  /** Proposed moments, in one line. */
  slots: 'list',
  milestone: 'words',
  /** Last day of a contract or of the work. */
  end: 'date',
  /** Realistic first day of the work. */
  start: 'date',
  /** The user's office hours: "9.00 to 17.30, Monday to Friday". */
  hours: 'words',
  /** Within how long the two agreed to answer: "two working days". */
  reply: 'words',
  /** Somebody else: a colleague who could take the job, or who left the team. */
  colleague: 'name',
} as const;

export type Variable = keyof typeof VARIABLE_KINDS;
export type VariableKind = (typeof VARIABLE_KINDS)[Variable];
