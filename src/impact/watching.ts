import { type Glob, GlobIndex, globMatches, readGlob, sortedTexts, startingWith } from './globs.ts';
import type { LivePolicy } from './policies.ts';

/** Whether a policy with some `action_types` watches some action that one of the globs matches. */
export function meeting(touched: ReadonlySet<string>, everywhere: boolean): (actionTypes: readonly string[]) => boolean {
  if (everywhere) return () => true;
  const names = sortedTexts([...touched].filter((text) => !text.includes('*')));
  const wildcards = new GlobIndex([...touched].filter((text) => text.includes('*')).map(readGlob));
  const known = new Map<string, boolean>();
  const meets = (text: string): boolean => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const glob = readGlob(text);
    const answer = touched.has(text) || (!glob.exact && anyMatch(glob, names)) || wildcards.overlapping(glob).length > 0;
    known.set(text, answer);
    return answer;
  };
  return (actionTypes) => actionTypes.length === 0 || actionTypes.some(meets);
}

function anyMatch(glob: Glob, sorted: readonly string[]): boolean {
  for (const name of startingWith(sorted, glob.head)) if (globMatches(glob, name)) return true;
  return false;
}

/** Which policies watch an action type, by the globs that match it. */
export class Watchers {
  /** Those that watch every action. */
  readonly everywhere: LivePolicy[] = [];
  readonly #byGlob = new Map<string, LivePolicy[]>();

  constructor(policies: readonly LivePolicy[]) {
    for (const policy of policies) {
      if (policy.globs.length + policy.own.length === 0) this.everywhere.push(policy);
      for (const glob of policy.globs.length > 0 ? policy.globs : policy.own) {
        const list = this.#byGlob.get(glob) ?? [];
        this.#byGlob.set(glob, list);
        list.push(policy);
      }
    }
  }

  /** Those that watch the actions that just these globs match, without those that watch every action. */
  on(globs: ReadonlySet<string>): LivePolicy[] {
    const watching = new Set<LivePolicy>();
    for (const glob of globs) for (const policy of this.#byGlob.get(glob) ?? []) watching.add(policy);
    return [...watching].filter(({ own }) => own.length === 0 || own.some((glob) => globs.has(glob)));
  }
}
