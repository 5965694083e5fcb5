import { ApiError, type PackFault, type PackValidation } from '../../api/index.ts';
import { digest, sourceHash } from '../../pack/index.ts';
import type { Rows } from '../store/store.ts';
import { outcomeOf, type Target } from './deploy.ts';
import { comparePolicies, packState, summaryOf } from './state.ts';

/** What a deploy of these packs would do now, pack by pack; nothing changes. */
export async function preview(rows: Rows, targets: readonly Target[], bases: readonly string[]) {
  const errors: PackFault[] = [];
  const packs: PackValidation[] = [];
  for (const [index, target] of targets.entries()) {
    const { pack } = target;
    const state = await packState(rows, pack.name);
    const summary = summaryOf(await comparePolicies(rows, pack.name, pack.policies));
    let outcome: PackValidation['outcome'] = null;
    try {
      outcome = outcomeOf(state, target);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      errors.push({ code: error.code, message: error.message, pack: pack.name, pointer: `${bases[index]}/version`, severity: 'error' });
    }
    const { name, version, policies } = pack;
    packs.push({ name, version, valid: outcome !== null, outcome, summary, source_hash: sourceHash(policies), digest: digest(pack) });
  }
  return { valid: errors.length === 0, errors, packs };
}
