import { quoted } from '../diagnostic.ts';
import { matcher } from '../engine/index.ts';
import { type Policy, suggestion } from '../pack/index.ts';
import type { Finding } from './finding.ts';

/** Action types that no recorded decision bears while a near neighbour does: most likely a slip of the pen. `seen`: the action types on record. */
export function unseenActionTypes(policy: Policy, seen: ReadonlySet<string>): Finding[] {
  return (policy.action_types ?? []).flatMap((glob, index): Finding[] => {
    if (glob === '*' || seen.has(glob)) return [];
    const matches = matcher([glob]);
    if ([...seen].some(matches)) return [];
    const near = suggestion(glob, [...seen]);
    if (!near) return [];
    const message = `no recorded decision bears ${quoted(glob)}, but one bears a name very much like it`;
    return [{ code: 'unseen-action-type', field: `action_types/${index}`, message, help: 'compare it with the names your agents use' }];
  });
}
