import type { Policy, PolicyPack } from '../pack/index.ts';

/** What delivery asks of a control plane, in wire names. `planeOf` makes one from the client; a test brings its own. */
export interface Plane {
  listPolicyPacks(): Promise<{ packs: PackOnPlane[] }>;
  getPolicyPack(name: string, query?: { version?: string }): Promise<{ pack: PackOnPlane; policy_definitions: Policy[] }>;
  policyPackHistory(name: string, query?: { cursor?: string }): Promise<{ history: Revision[]; next_cursor: string | null }>;
  /** What the answer holds is not published; a plane of this project fills both. */
  validatePolicyPack(target: Target): Promise<{ valid?: boolean; errors?: PlaneFault[] }>;
  deployPolicyPack(
    request: Target | { packs: Target[] },
  ): Promise<{ pack?: Partial<PackOnPlane>; packs?: { pack: PackOnPlane; outcome: string }[] }>;
  rollbackPolicyPack(
    name: string,
    request: { version?: string; expected_source_hash?: string | null },
  ): Promise<{ pack?: Partial<PackOnPlane> }>;
}

export interface PackOnPlane {
  name: string;
  version: string;
  serial: number;
  source_hash: string;
  digest: string;
  highest_version: string;
  /** What the last rollback took out of force; null when a deploy came after it. */
  held: Hold | null;
  /** Whether the policies in force are no longer what was deployed; absent: the plane does not say. */
  edited?: boolean;
}

/** The content that a rollback took out of force. */
export interface Hold {
  version: string;
  source_hash: string;
}

export interface Revision {
  serial: number;
  version: string;
  source_hash: string;
  digest: string;
  /** The serial that a rollback brought back; null: this one was deployed. */
  restores: number | null;
}

export interface PlaneFault {
  code: string;
  message: string;
  policy?: string;
}

/** A pack as the plane shall take it. `expected_source_hash`: what must be live now, null for nothing; absent where nobody can know. */
export interface Target {
  name: string;
  version: string;
  description?: string;
  policy_definitions: Policy[];
  expected_source_hash?: string | null;
}

/** What a plane answers when it refuses, or when no answer came (`status` absent). */
export interface PlaneError {
  code: string;
  message: string;
  status?: number;
}

/** Reads an error of the contract; a bug of ours is thrown on. */
export function planeError(error: unknown): PlaneError {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  return { code: error.code, message: error.message, status };
}

/** What to do about an error that its code tells the remedy of. */
export function remedyOf({ code }: PlaneError): string | undefined {
  if (code === 'insufficient_permissions') return 'give `HINDCAST_API_KEY` a key with that right';
  if (code === 'invalid_api_key') return 'set `HINDCAST_API_KEY` to a key of this control plane';
  return undefined;
}

/** Whether the work may have been done all the same: the line broke, the answer can't be read, or the plane failed half way. */
export const mayHaveHappened = ({ status }: PlaneError): boolean => status === undefined || status < 400 || status >= 500;

export function targetOf(pack: PolicyPack, expected?: string | null): Target {
  const { name, version, description, policies } = pack;
  return {
    name,
    version,
    ...(description !== undefined && { description }),
    policy_definitions: policies,
    ...(expected !== undefined && { expected_source_hash: expected }),
  };
}
