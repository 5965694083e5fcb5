import { ApiError } from '../../api/index.ts';

/** What a plane has in hand at one time. */
export interface Bounds {
  /** Runs `work` unless too much is in hand already; throws `unavailable` then. */
  within<T>(work: () => Promise<T>): Promise<T>;
  /** A body that begins to arrive. */
  body(): HeldBody;
}

export interface HeldBody {
  /** Counts so many bytes more; throws `unavailable` when all bodies together would be more than may be. */
  add(bytes: number): void;
  /** Counts it no more, nor what is added later. */
  release(): void;
}

/** Refuses rather than keeps in memory: overload is told, and nobody waits for an answer that comes too late. */
export function bounds(mostRequests: number, mostBytes: number): Bounds {
  let requests = 0;
  let held = 0;
  return {
    async within(work) {
      if (requests >= mostRequests) throw tooMuch();
      requests += 1;
      try {
        return await work();
      } finally {
        requests -= 1;
      }
    },
    body() {
      let own = 0;
      let released = false;
      return {
        add(bytes) {
          if (released) return;
          if (held > own && held + bytes > mostBytes) throw tooMuch();
          own += bytes;
          held += bytes;
        },
        release() {
          held -= own;
          own = 0;
          released = true;
        },
      };
    },
  };
}

function tooMuch(): ApiError {
  return new ApiError('unavailable', 'the plane has more to do than it can; try again in a second');
}
