/** A call is made so often at the most. */
const tries = 4;
/** What one run spends in all on calls that fail and on waiting to make them again, in ms: far below the time-out of a job. */
const whole = 120_000;
/** Where GitHub says that a limit is reached but not until when, it asks to wait a minute. */
const unsaid = 60_000;

/** What octokit throws, as far as it is looked at. */
export interface Failed {
  status?: number;
  message?: string;
  response?: { headers?: Record<string, string | number | undefined> };
}

/** How long a run goes on trying what fails: one budget for all its calls, so that tries at one place do not multiply those at another. */
export class Patience {
  #left = whole;
  readonly #sleep: (ms: number) => Promise<void>;
  readonly #random: () => number;

  constructor(sleep: (ms: number) => Promise<void>, random = Math.random) {
    this.#sleep = sleep;
    this.#random = random;
  }

  /** Waits before try `attempt + 1`: as long as was asked, and longer each time, with jitter. False, and at once, where no such wait is left. */
  async wait(attempt: number, asked = 0): Promise<boolean> {
    const own = 500 * 2 ** attempt * (0.5 + this.#random() / 2);
    const ms = Math.max(own, asked + this.#random() * 250);
    if (attempt >= tries || ms > this.#left) return false;
    this.#left -= ms;
    await this.#sleep(ms);
    return true;
  }

  /** Takes away what a call took that failed. */
  spend(ms: number): void {
    this.#left = Math.max(0, this.#left - ms);
  }
}

/**
 * Tries a call to GitHub again where that can help: after said limits (429, or 403 with a word about it) for every method, since nothing was done;
 * after failures of the server or the line only for methods that may be repeated.
 */
export async function retrying<T>(method: string, call: () => Promise<T>, patience: Patience): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const began = performance.now();
    try {
      return await call();
    } catch (cause) {
      patience.spend(performance.now() - began);
      const error = cause as Failed;
      const again = isLimit(error) || (isBroken(error) && method !== 'POST');
      if (!again || !(await patience.wait(attempt, askedFor(error)))) throw cause;
    }
  }
}

/** Whether GitHub did nothing because too much was asked of it. */
export function isLimit({ status, message = '', response }: Failed): boolean {
  const headers = response?.headers ?? {};
  return (
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0' || /rate limit/i.test(message)))
  );
}

/** Whether the server or the line failed: the work may be done, or not. */
export function isBroken({ status }: Failed): boolean {
  return status === undefined || status < 400 || status >= 500 || status === 408;
}

/** How long GitHub asks to wait, in ms; undefined where it does not. */
export function askedFor(error: Failed): number | undefined {
  const headers = error.response?.headers ?? {};
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - Date.now();
  if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset)) return Math.max(0, reset);
  return isLimit(error) ? unsaid : undefined;
}
