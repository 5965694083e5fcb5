import type { PackDiff } from '../diff/index.ts';
import type { Impact } from '../impact/index.ts';
import { passes, type Review } from '../review.ts';

/** A review as `review --json` prints it (`schemas/review.schema.json`). */
export function json(review: Review): string {
  return `${JSON.stringify(reviewJson(review), null, 2)}\n`;
}

export function reviewJson(review: Review): object {
  if (review.kind === 'invalid')
    return { kind: review.kind, passes: false, gates: [], diagnostics: review.diagnostics, changes: [], digests: {} };
  const { kind, gates, diagnostics, diff, exact, drift, replay, digests } = review;
  return {
    kind,
    passes: passes(review),
    gates,
    diagnostics,
    ...diffJson(diff, exact?.impact),
    ...(replay && { replay }),
    digests,
    ...(drift && { live: diffJson(drift.diff, drift.exact.impact) }),
  };
}

/** A diff as `diff --json` prints it. */
export function diffJson({ changes }: PackDiff, impact?: Impact): { changes: PackDiff['changes']; impact?: Impact } {
  return { changes, ...(impact && { impact }) };
}
