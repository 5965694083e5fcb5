import type { Review } from '../review.ts';
import { type About } from './identity.ts';
export interface MarkdownOptions extends About {
    /** The text has at most so many characters. GitHub refuses comments of more than 65,536. */
    limit?: number;
    /** A line that says where the whole report is, shown when something had to be left out. */
    elsewhere?: string;
}
/**
 * The comment of a pull request: the verdict first, what gets looser before the rest, danger never folded. It shrinks in steps to fit the limit; rows that
 * loosen go last.
 */
export declare function markdown(review: Review, { limit, elsewhere, ...about }?: MarkdownOptions): string;
