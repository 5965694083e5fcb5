import ipaddr from 'ipaddr.js';
import { ApiError } from '../../api/index.ts';

/** Keys that were wrong, by address: whoever tries many different ones is made to wait. */
export interface Guesses {
  /** Throws `rate_limited` when the address has tried too many wrong keys lately. */
  allow(address: string): void;
  /** One more wrong key of an address; the same one again does not count. */
  wrong(address: string, digest: string): void;
}

const minute = 60_000;
const mostAddresses = 10_000;

/** @param perMinute how many different wrong keys an address may send within a minute */
export function guesses(perMinute: number, time: () => number = () => performance.now()): Guesses {
  const known = new Map<string, { since: number; digests: Set<string> }>();
  const recent = (address: string) => {
    const found = known.get(address);
    return found && time() - found.since < minute ? found : undefined;
  };
  return {
    allow(address) {
      const found = recent(networkOf(address));
      if (!found || found.digests.size < perMinute) return;
      const wait = Math.ceil((found.since + minute - time()) / 1000);
      throw new ApiError('rate_limited', `too many wrong API keys came from this address; try again in ${wait} seconds`, {
        details: { retry_after: wait },
      });
    },
    wrong(address, digest) {
      const network = networkOf(address);
      const found = recent(network);
      if (found) found.digests.add(digest);
      else {
        if (known.size >= mostAddresses) known.clear();
        known.set(network, { since: time(), digests: new Set([digest]) });
      }
    },
  };
}

/** An IPv6 host has a whole /64 to guess from. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv6' ? parsed.toByteArray().slice(0, 8).join(':') : parsed.toString();
}
