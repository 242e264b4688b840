import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A regular expression as it stands in the product. */
export interface Literal {
  readonly place: string;
  readonly pattern: RegExp;
}

const ROOT = path.resolve(import.meta.dirname, '../..');

/** All regular expressions written down in the product's own code, each once. */
export function literalsOf(folders: readonly string[]): readonly Literal[] {
  const found = new Map<string, Literal>();
  for (const file of folders.flatMap(filesIn)) {
    for (const literal of literalsIn(file)) found.set(String(literal.pattern), literal);
  }
  return [...found.values()];
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

function literalsIn(file: string): readonly Literal[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${file}:${line + 1}`, pattern: patternOf(node.text) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function patternOf(written: string): RegExp {
  const end = written.lastIndexOf('/');
  return new RegExp(written.slice(1, end), written.slice(end + 1));
}
