import type { Diagnostic } from '../diagnostic.ts';
import { annotations } from '../report/index.ts';
import type { Say } from './say.ts';

/** The runner shows so many of each level a step. */
const most = 10;

/** Puts findings on their lines, errors first. */
export function annotate(say: Say, diagnostics: readonly Diagnostic[]): void {
  const all = annotations(diagnostics);
  for (const level of ['error', 'warning'] as const) {
    for (const { file, startLine, endLine, startColumn, endColumn, title, message } of all
      .filter((it) => it.level === level)
      .slice(0, most)) {
      say[level](message, { file, line: startLine, endLine, column: startColumn, endColumn }, title);
    }
  }
}
