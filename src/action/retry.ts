const tries = 4;
/** A wait asked for beyond this, in ms, is not waited for. */
const patience = 60_000;

interface Failed {
  status?: number;
  message?: string;
  response?: { headers?: Record<string, string | number | undefined> };
}

/**
 * Tries a call to GitHub again where that can help: at once said limits (429, or 403 with a word about it) for every method, since nothing was done;
 * failures of the server or the line only for methods that may be repeated. Waits as long as GitHub asks, else longer each time, with jitter.
 */
export async function retrying<T>(
  method: string,
  call: () => Promise<T>,
  sleep: (ms: number) => Promise<void>,
  random = Math.random,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const wait = attempt < tries ? waitFor(error as Failed, method, attempt, random) : undefined;
      if (wait === undefined) throw error;
      await sleep(wait);
    }
  }
}

function waitFor(error: Failed, method: string, attempt: number, random: () => number): number | undefined {
  const limited = isLimit(error);
  const broken = error.status === undefined || error.status >= 500 || error.status === 408;
  if (!limited && !(broken && method !== 'POST')) return undefined;
  const asked = askedFor(error);
  if (asked !== undefined) return asked <= patience ? asked + random() * 250 : undefined;
  return 500 * 2 ** attempt * (0.5 + random() / 2);
}

function isLimit({ status, message = '', response }: Failed): boolean {
  const headers = response?.headers ?? {};
  return (
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0' || /rate limit/i.test(message)))
  );
}

/** Milliseconds. */
function askedFor({ response }: Failed): number | undefined {
  const headers = response?.headers ?? {};
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  if (String(headers['x-ratelimit-remaining']) !== '0') return undefined;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - Date.now();
  return Number.isFinite(reset) ? Math.max(0, reset) : undefined;
}
