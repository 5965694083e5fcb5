import type { TemporalPolicy } from '../../pack/index.ts';
import type { Condition } from '../condition.ts';

export function condition({ conditions }: TemporalPolicy): Condition {
  const hours = new Set(conditions.blocked_hours);
  const days = new Set(conditions.blocked_days);
  return ({ at }) => (at === undefined ? 'no created_at' : hours.has(hourOf(at)) || days.has(dayOf(at)));
}

export const says = (): string => 'the hour or the day is blocked (UTC)';

/** Hour of the day, 0 to 23, UTC. */
export function hourOf(at: number): number {
  return modulo(Math.floor(at / 3_600_000), 24);
}

/** Day of the week, 1 (Monday) to 7 (Sunday), UTC. 1 January 1970 was a Thursday. */
export function dayOf(at: number): number {
  return modulo(Math.floor(at / 86_400_000) + 3, 7) + 1;
}

function modulo(a: number, b: number): number {
  return ((a % b) + b) % b;
}
