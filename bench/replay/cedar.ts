/** Cedar, its policies parsed once, each asked for in one call that names all that hold. No patterns: it has no regular expressions. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Policy } from '../../src/pack/index.ts';
import { countEach, policiesOf, rank, recordsOf, type Verdict, weekday } from './rows.ts';

const [home, base, head, log] = process.argv.slice(2) as [string, string, string, string];
const cedar = createRequire(resolve(home, 'package.json'))('@cedar-policy/cedar-wasm/nodejs');

function conditionOf(policy: Policy): string {
  switch (policy.policy_type) {
    case 'threshold':
      return `context.trust < ${Math.round(policy.trust_threshold * 100)}`;
    case 'temporal': {
      const { blocked_hours = [], blocked_days = [] } = policy.conditions;
      return `([${blocked_hours}].contains(context.hour) || [${blocked_days}].contains(context.day))`;
    }
    case 'chain_of_custody':
      return `context.step > ${policy.conditions.max_chain_depth}`;
    default:
      return 'true';
  }
}

function cedarOf(policy: Policy): string {
  const globs = policy.action_types?.length
    ? `(${policy.action_types.map((glob) => `context.action like "${glob}"`).join(' || ')}) && `
    : '';
  return `forbid(principal, action, resource) when { ${globs}${conditionOf(policy)} };`;
}

const sides = [base, head].map((pack, side) => {
  const policies = policiesOf(pack);
  const name = `side ${side}`;
  const staticPolicies = Object.fromEntries(policies.map((policy, index) => [String(index), cedarOf(policy)]));
  const parsed = cedar.preparsePolicySet(name, { staticPolicies: { ...staticPolicies, all: 'permit(principal, action, resource);' } });
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed));
  return { name, decisions: policies.map(({ decision }) => decision as Verdict) };
});
const [principal, action, resource] = ['User', 'Action', 'Thing'].map((type) => ({ type, id: 'x' }));

countEach(recordsOf(log), (record, side) => {
  const at = new Date(record.created_at);
  const context = {
    action: record.action_type,
    trust: Math.round(record.trust_score * 100),
    step: record.chain_step,
    hour: at.getUTCHours(),
    day: weekday(at),
  };
  const { name, decisions } = sides[side]!;
  const said = cedar.statefulIsAuthorized({ principal, action, resource, context, preparsedPolicySetId: name, entities: [] });
  if (said.type !== 'success') throw new Error(JSON.stringify(said));
  let verdict: Verdict = 'allow';
  for (const id of said.response.diagnostics.reason)
    if (id !== 'all' && rank[decisions[Number(id)]!] > rank[verdict]) verdict = decisions[Number(id)]!;
  return verdict;
});
