import type { ReplayReport } from '../replay/index.ts';
import type { Review } from '../review.ts';
/** A whole number with commas, the same in every locale. */
export declare function count(n: number): string;
/** `1 policy`, `2 policies`. */
export declare function counted(n: number, one: string, many?: string): string;
/** At most one decimal. */
export declare function decimal(n: number): string;
/** The verdict of a review in one line. */
export declare function headline(review: Review): string;
/** The second line of a report, where the packs of the base do not reproduce what was recorded; none where they do. */
export declare function poorSelfCheck(report: ReplayReport): string | undefined;
/** What the replay found, in one sentence or two. */
export declare function replayWords(report: ReplayReport): string;
/** What the reader should do now, most urgent first. */
export declare function nextSteps(review: Review): string[];
