import { randomBytes } from 'node:crypto';

let pool = Buffer.alloc(0);

/** So many hex digits of randomness behind a prefix: `enf_1f2e...`. */
export function newId(prefix: string, digits = 12): string {
  const bytes = digits / 2;
  if (pool.length < bytes) pool = randomBytes(2048);
  const id = pool.toString('hex', 0, bytes);
  pool = pool.subarray(bytes);
  return prefix + id;
}
