import { type Diagnostic } from '../diagnostic.ts';
import type { PackDiff } from '../diff/index.ts';
import type { ReplayReport } from '../replay/index.ts';
import { type ChangedPatterns, type Exact, type Review } from '../review.ts';
import { type About } from './identity.ts';
export type Colors = Record<'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'yellow', (text: string) => string>;
/** A review for a terminal. */
export declare function text(review: Review, colors: Colors, about?: About): string;
/** The exact impact for a terminal: its sentence and its rows. */
export declare function impactText(exact: Exact, colors: Colors): string;
/** What changed patterns mean, in strings. */
export declare function patternsText(patterns: readonly ChangedPatterns[]): string;
/** Findings, one or two lines each: place, what is wrong, and what to do. */
export declare function diagnosticsText(diagnostics: readonly Diagnostic[], colors: Colors): string;
/** The shadow report for a terminal: counts and policies; recorded values, redacted, only where samples were asked for. */
export declare function replayText(report: ReplayReport, colors: Colors, diff: PackDiff, anyBase: boolean): string;
/** What was typed: policies, their fields before and after. */
export declare function diffText({ changes, patch }: PackDiff, colors: Colors): string;
