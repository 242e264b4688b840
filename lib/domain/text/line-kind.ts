/** Whose a line of a mail is, and what it does there. */
export type LineKind =
  /** The writer's own words; blank lines are own too. */
  | 'own'
  /** Words of another message. */
  | 'quote'
  /** "On Wednesday Lisa wrote:" */
  | 'attribution'
  /** From, Sent, To, Subject of another message, and the rule above them. */
  | 'header'
  /** What stands below "-- ", and what telephones add. */
  | 'signature'
  /** Legal notices, scanners' notes, footers of lists. */
  | 'disclaimer';
