import type { Review } from '../review.ts';
type Compared = Exclude<Review, {
    kind: 'invalid';
}>;
/** What a review does not know of itself. Words with names in backticks. */
export interface About {
    /** What was compared: "`main` with `.`". */
    compared?: string;
    /** What is known of live where the review was not told: "not asked (no API key)". */
    live?: string;
}
/** Digests as `deploy` and `status` print them. */
export declare function short(digest: string): string;
/** The packs with their versions and digests, those that changed first. */
export declare function packsWords({ kind, packs }: Compared): string;
/** How what is live stands to the base. */
export declare function liveWords({ kind, digests: { base, live } }: Compared, about: About): string;
export {};
