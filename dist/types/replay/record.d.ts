import { type Request, type Verdict } from '../engine/index.ts';
import type { Line } from './lines.ts';
import type { Unreadable } from './report.ts';
/** One recorded decision: the request as it was recorded (absent = unknown) and what was decided. */
export interface DecisionRecord {
    request: Request;
    decision: Verdict;
    decision_id?: string;
}
export type Fault = {
    ok: false;
    fault: Omit<Unreadable, 'file'>;
};
export type Reading = {
    ok: true;
    record: DecisionRecord;
} | Fault;
/** Reads one line by the rules of `semantics.md`, "A request". Given chain agents are dropped: a replay derives them from the file. */
export declare function readRecord(line: Line): Reading;
/** One line as one JSON object in strict UTF-8, no key of which stands twice. */
export declare function readObject(line: Line): {
    ok: true;
    value: Record<string, unknown>;
} | Fault;
