import { globMatches, overlap, readGlob } from './globs.ts';
import type { LivePolicy } from './policies.ts';

/** Whether a policy with some `action_types` watches some action that one of the globs matches. */
export function meeting(touched: ReadonlySet<string>, everywhere: boolean): (actionTypes: readonly string[]) => boolean {
  if (everywhere) return () => true;
  const names = new Set([...touched].filter((text) => !text.includes('*')));
  const wildcards = [...touched].filter((text) => text.includes('*')).map(readGlob);
  const known = new Map<string, boolean>();
  const meets = (text: string): boolean => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const glob = readGlob(text);
    const answer =
      names.has(text) ||
      wildcards.some((other) => overlap(glob, other)) ||
      (!glob.exact && [...names].some((name) => globMatches(glob, name)));
    known.set(text, answer);
    return answer;
  };
  return (actionTypes) => actionTypes.length === 0 || actionTypes.some(meets);
}

/** Which policies watch an action type, by the globs that match it. */
export class Watchers {
  readonly #always: LivePolicy[] = [];
  readonly #byGlob = new Map<string, LivePolicy[]>();

  constructor(policies: readonly LivePolicy[]) {
    for (const policy of policies) {
      if (policy.globs.length === 0) this.#always.push(policy);
      for (const glob of policy.globs) {
        const list = this.#byGlob.get(glob) ?? [];
        this.#byGlob.set(glob, list);
        list.push(policy);
      }
    }
  }

  on(globs: ReadonlySet<string>): LivePolicy[] {
    const watching = new Set(this.#always);
    for (const glob of globs) for (const policy of this.#byGlob.get(glob) ?? []) watching.add(policy);
    return [...watching].filter(({ own }) => own.length === 0 || own.some((glob) => globs.has(glob)));
  }
}
