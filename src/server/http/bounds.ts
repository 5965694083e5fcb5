import { ApiError } from '../../api/index.ts';

/** What a plane has in hand at one time. */
export interface Bounds {
  /** Runs `work` unless too much is in hand already; throws `unavailable` then. `bytes`: how large its body is. */
  within<T>(bytes: number, work: () => Promise<T>): Promise<T>;
}

/** Refuses rather than keeps in memory: overload is told, and nobody waits for an answer that comes too late. */
export function bounds(mostRequests: number, mostBytes: number): Bounds {
  let requests = 0;
  let held = 0;
  return {
    async within(bytes, work) {
      if (requests >= mostRequests || (requests > 0 && held + bytes > mostBytes))
        throw new ApiError('unavailable', 'the plane has more to do than it can; try again in a second');
      requests += 1;
      held += bytes;
      try {
        return await work();
      } finally {
        requests -= 1;
        held -= bytes;
      }
    },
  };
}
