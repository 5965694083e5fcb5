/** Random choices that are the same for the same seed. */
export interface Random {
  /** An integer from 0 to below `n`. */
  below(n: number): number;
  of<T>(items: readonly T[]): T;
  some<T>(items: readonly T[], least?: number): T[];
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const below = (n: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
  };
  const of = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const some = <T>(items: readonly T[], least = 0): T[] => {
    const kept = items.filter(() => below(3) === 0);
    while (kept.length < least) kept.push(of(items));
    return kept;
  };
  return { below, of, some };
}
