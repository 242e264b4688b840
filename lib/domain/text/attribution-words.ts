import { foldLine } from './fold-line';

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldLine));
}

/** "wrote" as mail programs write it above a quote. */
export const WROTE = words(`
  wrote writes
  schreef schreven geschreven
  schrieb schrieben geschrieben schreibt
  écrit écrivait
  escribió escribio scritto scrive escreveu escrito
  yazdı yazmış
  пишет писал писала написал написала пише писав написав
  pisze napisał napisała napisal napsal napsala napisao napísal
  skrev skreiv kirjoitti írta scris έγραψε
  quoting quoted according typed zitat citeren citaat citat citando cytat selon napisana napisane
  写道 寫道 写信 寫了 viết كتب כתב 작성
`);

/** The first word of such a line. */
export const OPENERS = words(`
  on at op am le el il em den d dne w dnia a în la pe vào wiadomość 在 في 于 於 στις ב
`);

/** Adjectives and pronouns that make "wrote" part of a sentence: "what I wrote", "j'ai écrit". */
export const PROSE_WORDS = words(`
  i we which what that as was because when while after
  ik wij wat die dat zoals omdat
  ich wir was wie weil dass
  je j'ai nous que comme parce
`);
