import type { Request } from '../../engine/index.ts';
import type { AgentRow } from '../agents/store.ts';
import { type BreakglassRow, openBreakglass } from '../breakglass/breakglass.ts';
import { type HeldRole, heldRoles } from '../roles/roles.ts';
import type { Rows, Table } from '../store/store.ts';
import type { End } from '../vault/chain.ts';
import { type WindowRow, windowsOf } from '../windows/windows.ts';
import { type Limits, limitsOf } from './limits.ts';
import type { Intercept } from './request.ts';
import { initialTrust, trustTable } from './trust.ts';

/** What an agent is judged by. */
export interface Agent {
  /** undefined: it is not registered. */
  row: AgentRow | undefined;
  limits: Limits;
  trust: number;
  roles: readonly HeldRole[];
  windows: readonly WindowRow[];
  breakglass: readonly BreakglassRow[];
}

const mostKept = 20_000;

const chainsTable: Table = {
  name: 'chains',
  columns: { chain_id: 'text', agent_id: 'text' },
  conflict: 'on conflict do nothing',
};

/**
 * What intercepts need to know of agents and chains, read for a whole group at once and kept from group to group. Every change of it is an entry of
 * the vault, so it holds as long as the vault ends where it was left; when another plane, or a change, has been there, it is read anew.
 */
export class Known {
  readonly #agents = new Map<string, Agent>();
  readonly #chains = new Map<string, Set<string>>();
  readonly #moved = new Map<string, number>();
  #end: End | undefined;

  /** The end of the vault at which this holds. */
  get end(): End | undefined {
    return this.#end;
  }

  has(agentIds: Iterable<string>, chainIds: Iterable<string>): boolean {
    for (const id of agentIds) if (!this.#agents.has(id)) return false;
    for (const id of chainIds) if (!this.#chains.has(id)) return false;
    return true;
  }

  /** Reads what is not known yet of these agents and chains. */
  async load(rows: Rows, agentIds: Iterable<string>, chainIds: Iterable<string>, now: number): Promise<void> {
    if (this.#agents.size > mostKept || this.#chains.size > mostKept) this.forget();
    const chains = [...chainIds].filter((id) => !this.#chains.has(id));
    await Promise.all([this.add(rows, agentIds, now), chains.length > 0 && this.#loadChains(rows, chains)]);
  }

  /** Reads what is not known yet of these agents, for an intercept that comes to need them; what has moved in the group so far stays. */
  async add(rows: Rows, agentIds: Iterable<string>, now: number): Promise<void> {
    const agents = [...new Set(agentIds)].filter((id) => !this.#agents.has(id));
    if (agents.length > 0) await this.#loadAgents(rows, agents, now);
  }

  async #loadAgents(rows: Rows, ids: readonly string[], now: number): Promise<void> {
    const [registered, trusts, roles, windows, breakglass] = await Promise.all([
      rows.all<AgentRow>('select * from agents where agent_id in (??)', ids),
      rows.all<{ agent_id: string; level: number }>('select agent_id, level from trust where agent_id in (??)', ids),
      heldRoles(rows, ids),
      windowsOf(rows, ids),
      openBreakglass(rows, ids, now),
    ]);
    const rowOf = new Map(registered.map((row) => [row.agent_id, row]));
    const trustOf = new Map(trusts.map(({ agent_id, level }) => [agent_id, level]));
    const windowsBy = byAgent(windows);
    const breakglassBy = byAgent(breakglass);
    for (const id of ids) {
      const row = rowOf.get(id);
      this.#agents.set(id, {
        row,
        limits: limitsOf(row),
        trust: trustOf.get(id) ?? initialTrust,
        roles: roles.get(id) ?? [],
        windows: windowsBy.get(id) ?? [],
        breakglass: breakglassBy.get(id) ?? [],
      });
    }
  }

  async #loadChains(rows: Rows, ids: readonly string[]): Promise<void> {
    const found = await rows.all<{ chain_id: string; agent_id: string }>(
      'select chain_id, agent_id from chains where chain_id in (??)',
      ids,
    );
    for (const id of ids) this.#chains.set(id, new Set());
    for (const { chain_id, agent_id } of found) this.#chains.get(chain_id)!.add(agent_id);
  }

  /** An agent that was loaded; nobody in particular, when the request names none. */
  agent(id: string | undefined): Agent {
    return id === undefined ? nobody : this.#agents.get(id)!;
  }

  /** The agents that acted in a chain that was loaded. */
  chain(id: string | undefined): readonly string[] {
    return id === undefined ? [] : [...this.#chains.get(id)!];
  }

  moveTrust(id: string, level: number): void {
    this.#agents.get(id)!.trust = level;
    this.#moved.set(id, level);
  }

  joinChain(rows: Rows, chainId: string, agentId: string): void {
    const agents = this.#chains.get(chainId)!;
    if (agents.has(agentId)) return;
    agents.add(agentId);
    rows.put(chainsTable, chainId, agentId);
  }

  /** Writes down how trust has moved. What is known holds from here on, provided that the transaction is committed. */
  settle(rows: Rows, { seq, at, hash }: End): void {
    for (const [id, level] of this.#moved) rows.put(trustTable, id, level);
    this.#moved.clear();
    this.#end = { seq, at, hash };
  }

  forget(): void {
    this.#agents.clear();
    this.#chains.clear();
    this.#moved.clear();
    this.#end = undefined;
  }
}

function byAgent<T extends { agent_id: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const own = found.get(row.agent_id);
    if (own) own.push(row);
    else found.set(row.agent_id, [row]);
  }
  return found;
}

const nobody: Agent = { row: undefined, limits: limitsOf(undefined), trust: initialTrust, roles: [], windows: [], breakglass: [] };

/** A request, with what it is judged by. */
export interface Asking {
  rows: Rows;
  known: Known;
  now: number;
  request: Request;
  intercept: Intercept;
  agent: Agent;
}
