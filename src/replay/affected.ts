import { compareText } from '../diagnostic.ts';
import { type Engine, matcher } from '../engine/index.ts';
import { contentOf, render, saltOf } from './redact.ts';
import type { FlipCounts, ReplayReport } from './report.ts';

export interface NamedFlips extends FlipCounts {
  name: string;
}

/** Where most verdicts change. Action types come from the log, so they are told by the names and globs that the packs give them, and by no others. */
export interface Affected {
  actions: NamedFlips[];
  /** Redacted; only where samples were asked for. */
  agents: NamedFlips[];
}

const most = 3;

export async function affected(report: ReplayReport, engines: readonly Engine[], samples: boolean): Promise<Affected> {
  return {
    actions: byName(report.actions, namer(engines)).slice(0, most),
    agents: samples ? await Promise.all(report.agents.slice(0, most).map(redacted)) : [],
  };
}

function byName(actions: ReplayReport['actions'], nameOf: (actionType: string) => string | undefined): NamedFlips[] {
  const found = new Map<string, NamedFlips>();
  for (const { action_type, flips, tightened, loosened } of actions) {
    const name = nameOf(action_type);
    if (name === undefined) continue;
    const known = found.get(name) ?? { name, flips: 0, tightened: 0, loosened: 0 };
    found.set(name, { name, flips: known.flips + flips, tightened: known.tightened + tightened, loosened: known.loosened + loosened });
  }
  return [...found.values()].sort((a, b) => b.flips - a.flips || compareText(a.name, b.name));
}

/** The name itself where a pack writes it, else the longest glob that matches; none where only `*` does. */
function namer(engines: readonly Engine[]): (actionType: string) => string | undefined {
  const names = new Set(engines.flatMap(({ live }) => live.flatMap(({ definition }) => definition.action_types ?? [])));
  const globs = [...names]
    .filter((name) => name.includes('*') && !/^\*+$/.test(name))
    .sort((a, b) => b.length - a.length || compareText(a, b))
    .map((name) => ({ name, matches: matcher([name]) }));
  return (actionType) => {
    if (names.has(actionType) && !actionType.includes('*')) return actionType;
    return globs.find(({ matches }) => matches(actionType))?.name;
  };
}

async function redacted({ agent_id, ...counts }: ReplayReport['agents'][number]): Promise<NamedFlips> {
  const content = contentOf({ action_type: '', agent_id });
  const { agent_id: name = '' } = await render(content, await saltOf([content]));
  return { name, ...counts };
}
