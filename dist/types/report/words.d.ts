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
/** Which of the recorded decisions were judged, where not all were to be. */
export declare function selectionWords({ selection, total }: ReplayReport): string | undefined;
/** A warning where not all of the evidence could be read; none where it could. File names in backticks. */
export declare function unreadableWords({ classes, total, unreadable }: ReplayReport): string | undefined;
/** What the reader should do now, most urgent first. */
export declare function nextSteps(review: Review): string[];
