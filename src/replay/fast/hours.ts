import { HOUR } from '../tally.ts';
import type { Shared } from './conditions.ts';

/** In a week; as an hour of the week: no time is known. */
export const HOURS = 168;
/** Monday, 5 January 1970. */
const MONDAY = 4 * 86_400_000;

interface Classes {
  /** Class of each hour of the week, Monday first; the last is for no time. */
  classes: Uint8Array;
  count: number;
}

/** Hours of the week that no condition tells apart are one class. */
export class Hours {
  readonly #answers = new Map<Shared, string>();
  readonly #known = new Map<string, Classes>();

  /** Action types with the same conditions share what is given. */
  classesOf(times: readonly Shared[]): Classes {
    const answers = times.map((shared) => this.#answersOf(shared));
    const key = answers.join();
    const known = this.#known.get(key) ?? classesOf(answers);
    this.#known.set(key, known);
    return known;
  }

  /** Does the condition hold in this hour of the week? */
  holds(shared: Shared, hour: number): boolean {
    return this.#answersOf(shared)[hour] === '1';
  }

  /** A letter for each hour of the week. */
  #answersOf(shared: Shared): string {
    const known = this.#answers.get(shared);
    if (known !== undefined) return known;
    const { policy } = shared;
    const holds = (hour: number) => policy.condition({ action_type: '', at: startOf(hour) }, undefined, policy) === true;
    const made = Array.from({ length: HOURS }, (_, hour) => (holds(hour) ? '1' : '0')).join('');
    this.#answers.set(shared, made);
    return made;
  }
}

function classesOf(answers: readonly string[]): Classes {
  const classes = new Uint8Array(HOURS + 1);
  if (answers.length === 0) return { classes, count: 1 };
  const ids = new Map<string, number>();
  for (let hour = 0; hour < HOURS; hour++) {
    const key = answers.map((letters) => letters[hour]).join('');
    if (!ids.has(key)) ids.set(key, ids.size);
    classes[hour] = ids.get(key)!;
  }
  classes[HOURS] = ids.size;
  return { classes, count: ids.size + 1 };
}

/** The start of an hour of the week, in some week. */
function startOf(hour: number): number {
  return MONDAY + hour * HOUR;
}

/** Hours since the Monday of the week, from hours since 1970 (a Thursday), UTC. */
export function hourOfWeek(hour: number): number {
  const passed = (hour + 72) % HOURS;
  return passed < 0 ? passed + HOURS : passed;
}
