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
export declare function annotations(diagnostics: readonly Diagnostic[]): Annotation[];
