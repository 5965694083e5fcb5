import { type Review } from '../review.ts';
/** The verdict of a review in one line. */
export declare function headline(review: Review): string;
/** Whether the change passes, and with how many warnings; what only warns is told with what would make it a stop. */
export declare function verdictWords(review: Review): {
    verdict: string;
    hint?: string;
};
/** What the reader should do now, most urgent first. */
export declare function nextSteps(review: Review): string[];
