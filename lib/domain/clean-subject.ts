/** Reply and forward marks of mail programs, with counters: "Re[2]:", "RE :", "Antw:", "AW:". */
const MARK =
  /^(?:re|antw|aw|antwort|antwoord|fw|fwd|wg|doorst|tr|rv|sv|vs|odp|res|enc|rif)(?:\[\d{1,3}\]|\(\d{1,3}\))?[ \u00a0]?[:：]\s*/i;

/** The subject without any stack of reply and forward marks, on one line. */
export function cleanSubject(raw: string): string {
  let subject = raw.replace(/\s+/g, ' ').trim();
  for (let mark = MARK.exec(subject); mark !== null; mark = MARK.exec(subject)) {
    subject = subject.slice(mark[0].length);
  }
  return subject;
}
