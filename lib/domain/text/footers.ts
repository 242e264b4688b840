/** Signatures and notices among the lines that are left as the writer's own. */
import { isDeviceSignature } from './device-signature';
import { isRule } from './forward-marks';
import type { LineKind } from './line-kind';
import { isLegalNotice, isListFooter, type Paragraph } from './notice';
import type { TextLine } from './text-line';

/** More lines than that below a "--" are no signature, but text under a line of dashes. */
const MOST_SIGNATURE_LINES = 15;

/** A notice between two rules is not longer. */
const MOST_FENCED_LINES = 40;

/** Plain mail's "-- "; some programs drop the space or join the dashes. */
function isSignatureMark(line: TextLine): boolean {
  return /^(?:--|—)\s?$/.test(line.raw);
}

function mark(kinds: LineKind[], { start, end }: Paragraph, kind: LineKind): void {
  for (let index = start; index < end; index += 1) kinds[index] = kind;
}

function endOfOwn(kinds: readonly LineKind[], index: number): number {
  let end = index;
  while (end < kinds.length && kinds[end] === 'own') end += 1;
  return end;
}

function markSignatures(lines: readonly TextLine[], kinds: LineKind[]): void {
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || kinds[index] !== 'own') continue;
    if (isDeviceSignature(line.folded)) kinds[index] = 'signature';
    if (!isSignatureMark(line)) continue;
    const end = endOfOwn(kinds, index);
    const written = lines.slice(index + 1, end).filter(({ isBlank }) => !isBlank).length;
    if (written <= MOST_SIGNATURE_LINES) mark(kinds, { start: index, end }, 'signature');
    index = end;
  }
}

/** Paragraphs of own lines, in their order. */
function paragraphs(lines: readonly TextLine[], kinds: readonly LineKind[]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let start = -1;
  for (let index = 0; index <= lines.length; index += 1) {
    const inside = kinds[index] === 'own' && lines[index]?.isBlank === false;
    if (inside && start < 0) start = index;
    if (inside || start < 0) continue;
    found.push({ start, end: index });
    start = -1;
  }
  return found;
}

/** From a rule to the next one of the same kind. */
function fenceAt(
  lines: readonly TextLine[],
  kinds: readonly LineKind[],
  start: number,
): Paragraph | null {
  const drawn = lines[start]?.bare[0];
  const most = Math.min(lines.length, start + MOST_FENCED_LINES);
  for (let end = start + 1; end < most; end += 1) {
    const line = lines[end];
    if (!line || kinds[end] !== 'own') return null;
    if (isRule(line.folded) && line.bare[0] === drawn) return { start, end: end + 1 };
  }
  return null;
}

function markFences(lines: readonly TextLine[], kinds: LineKind[], from: number): void {
  for (let index = from; index < lines.length; index += 1) {
    if (kinds[index] !== 'own' || !isRule(lines[index]?.folded ?? '')) continue;
    const fence = fenceAt(lines, kinds, index);
    if (fence === null || !isLegalNotice(lines, fence, 1)) continue;
    mark(kinds, fence, 'disclaimer');
    index = fence.end - 1;
  }
}

/**
 * Marks signatures, notices and list footers. The first paragraph stays: whoever writes about
 * confidential messages has written something.
 */
export function markFooters(lines: readonly TextLine[], kinds: LineKind[]): void {
  markSignatures(lines, kinds);
  const [first] = paragraphs(lines, kinds);
  if (!first) return;
  markFences(lines, kinds, first.start + 1);
  for (const paragraph of paragraphs(lines, kinds)) {
    if (paragraph.start === first.start) continue;
    const isNotice = isListFooter(lines, paragraph) || isLegalNotice(lines, paragraph, 3);
    if (isNotice) mark(kinds, paragraph, 'disclaimer');
  }
}
