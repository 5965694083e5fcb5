import { type Glob, GlobIndex, globMatches, readGlob, sortedTexts, startingWith } from './globs.ts';
import type { LivePolicy } from './policies.ts';

/** Whether a policy with some `action_types` watches some action that one of the globs matches. */
export function meeting(touched: ReadonlySet<string>, everywhere: boolean): (actionTypes: readonly string[]) => boolean {
  if (everywhere) return () => true;
  const names = sortedTexts([...touched].filter((text) => !text.includes('*')));
  const wildcards = [...touched].filter((text) => text.includes('*')).map(readGlob);
  const index = new GlobIndex(wildcards);
  const known = new Map<string, boolean>();
  const looked = (text: string): boolean => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const glob = readGlob(text);
    const answer = (!glob.exact && anyMatch(glob, names)) || index.overlapping(glob).length > 0;
    known.set(text, answer);
    return answer;
  };
  const meets = (text: string): boolean => {
    if (touched.has(text)) return true;
    if (wildcards.length > 0) return looked(text);
    const star = text.indexOf('*');
    return star >= 0 && isBegun(text.slice(0, star), names) && looked(text);
  };
  return (actionTypes) => actionTypes.length === 0 || actionTypes.some(meets);
}

/** Does some name start so? */
function isBegun(head: string, sorted: readonly string[]): boolean {
  for (const _ of startingWith(sorted, head)) return true;
  return false;
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
