import { ApiError } from '../../api/index.ts';
import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';
import { guesses } from './guesses.ts';
import { authenticate, type Caller, digestOf } from './keys.ts';

const remembered = 1000;
const believedFor = 1000;

export interface Keyring {
  /** The caller of a key that came from an address. Throws `invalid_api_key`, `expired_api_key`, `rate_limited`. */
  callerOf(key: string, address: string): Promise<Caller>;
  /** A key was revoked: nothing that is remembered counts. */
  forget(): void;
}

/**
 * Finds callers, remembering the answer for a second at the most. An address that sent too many wrong keys is not looked up any more, but for
 * keys that were good here before, so that who shares an address with a guesser goes on.
 */
export function keyring(store: Store, clock: Clock, wrongKeysPerMinute: number): Keyring {
  let known = new Map<string, { caller: Caller; until: number }>();
  const everGood = new Set<string>();
  const guessed = guesses(wrongKeysPerMinute);
  return {
    async callerOf(key, address) {
      const digest = digestOf(key);
      const found = known.get(digest);
      if (found && found.until > performance.now()) return found.caller;
      if (!everGood.has(digest)) guessed.allow(address);
      const asked = known;
      try {
        const caller = await store.read((rows) => authenticate(rows, digest, clock()));
        if (asked.size >= remembered) asked.clear();
        asked.set(digest, { caller, until: performance.now() + believedFor });
        if (everGood.size < 100 * remembered) everGood.add(digest);
        return caller;
      } catch (error) {
        everGood.delete(digest);
        if (error instanceof ApiError) guessed.wrong(address, digest);
        throw error;
      }
    },
    forget() {
      known = new Map();
    },
  };
}
