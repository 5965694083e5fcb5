import type { Request } from '../engine/index.ts';
import type { SampleContent } from './report.ts';
/** A text in pieces: what may be shown, and what is shown only as its kind and a salted hash. */
type Pieces = (string | {
    kind: string;
    secret: string;
})[];
/** What is kept of a sampled record until its salt is known. */
export interface Content {
    action_type: Pieces;
    agent_id?: Pieces;
    trust_score?: number;
    chain_step?: number;
    action_content?: Pieces;
    metadata?: Pieces;
}
/** Takes a record's content apart, secrets out of the way. */
export declare function contentOf(request: Request): Content;
/** The salt of a report: no one who lacks the sampled records can guess it, and the same records always give the same one. */
export declare function saltOf(contents: readonly Content[]): Promise<Uint8Array>;
/** What a reader of the report sees. */
export declare function render(content: Content, salt: Uint8Array): Promise<SampleContent>;
export {};
