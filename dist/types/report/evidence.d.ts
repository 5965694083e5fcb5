import type { Affected, ReplayReport } from '../replay/index.ts';
/** How many records could be judged under both sets of packs. */
export declare function judgedOf({ total, classes }: ReplayReport): number;
/** The second line of a report, where the packs of the base do not reproduce what was recorded; none where they do. */
export declare function poorSelfCheck({ recorded }: ReplayReport): string | undefined;
/** What the replay found, in one sentence or two. Reasons and names in backticks. */
export declare function replayWords(report: ReplayReport): string;
/** Where most verdicts change, in one line; none where no pack names what changes. Names in backticks. */
export declare function affectedWords({ actions, agents }: Affected): string | undefined;
/** How many records lie in a row, in few words. "No traffic" is said only where every record was judged. */
export declare function trafficWords(records: number, report: ReplayReport): string;
/** What the counts of the rows stand on, where not every record was judged. */
export declare function trafficNote(report: ReplayReport): string | undefined;
/** What the counts of policies stand on, where they count more records than were judged. */
export declare function triggersNote({ total, classes }: ReplayReport): string | undefined;
/** Which of the recorded decisions were judged, where not all were to be. */
export declare function selectionWords({ selection, total }: ReplayReport): string | undefined;
/** A warning where not all of the evidence could be read; none where it could. File names in backticks. */
export declare function unreadableWords({ classes, total, unreadable }: ReplayReport): string | undefined;
