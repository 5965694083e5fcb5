import type { Diagnostic } from '../diagnostic.ts';

/** A note on a line of a file, as the runner's workflow commands take it. Columns only where it stands on one line. */
export interface Annotation {
  level: 'error' | 'warning';
  file: string;
  startLine: number;
  endLine: number;
  startColumn?: number;
  endColumn?: number;
  title: string;
  message: string;
}

/** The findings as annotations, errors first: the runner shows the first ten of each level. */
export function annotations(diagnostics: readonly Diagnostic[]): Annotation[] {
  const placed = diagnostics.flatMap(({ severity, code, message, help, span }): Annotation[] => {
    if (!span) return [];
    const { file, line, column, endLine = line, endColumn = column } = span;
    const columns = endLine === line ? { startColumn: column, endColumn } : {};
    return [{ level: severity, file, startLine: line, endLine, ...columns, title: code, message: `${message}: ${help}` }];
  });
  return [...placed.filter(({ level }) => level === 'error'), ...placed.filter(({ level }) => level === 'warning')];
}
