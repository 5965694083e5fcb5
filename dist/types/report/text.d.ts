import type picocolors from 'picocolors';
import type { Diagnostic } from '../diagnostic.ts';
import type { PackDiff } from '../diff/index.ts';
import type { ReplayReport } from '../replay/index.ts';
import { type Exact, type Review } from '../review.ts';
export type Colors = ReturnType<typeof picocolors.createColors>;
/** A review for a terminal. */
export declare function text(review: Review, colors: Colors): string;
/** The exact impact for a terminal: its sentence, and at most 20 rows, what gets looser first. */
export declare function impactText({ impact, rows }: Pick<Exact, 'impact' | 'rows'>, colors: Colors): string;
/** Findings, one or two lines each: place, what is wrong, and what to do. */
export declare function diagnosticsText(diagnostics: readonly Diagnostic[], colors: Colors): string;
/** The shadow report for a terminal: counts and policies; recorded values, redacted, only where samples were asked for. */
export declare function replayText(report: ReplayReport, colors: Colors): string;
/** What was typed: policies, their fields before and after. */
export declare function diffText({ changes, patch }: PackDiff, colors: Colors): string;
