import type { ReplayReport } from '../replay/index.ts';
/** Nothing to replay is not "no impact": why there is no evidence, and what to do; `undefined` where there is some. */
export declare function noEvidence({ total, classes, selection, unreadable }: ReplayReport): {
    message: string;
    help: string;
} | undefined;
