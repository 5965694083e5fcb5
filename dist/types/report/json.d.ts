import type { PackDiff } from '../diff/index.ts';
import type { Impact } from '../impact/index.ts';
import { type Review } from '../review.ts';
/** A review as `review --json` prints it (`schemas/review.schema.json`). */
export declare function json(review: Review): string;
export declare function reviewJson(review: Review): object;
/** A diff as `diff --json` prints it. */
export declare function diffJson({ changes }: PackDiff, impact?: Impact): {
    changes: PackDiff['changes'];
    impact?: Impact;
};
