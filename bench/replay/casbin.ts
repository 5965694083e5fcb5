/** casbin: a rule to be evaluated for each policy, an enforcer for each verdict and side; patterns and globs are prepared functions. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Policy } from '../../src/pack/index.ts';
import { countEach, matcherOf, policiesOf, recordsOf, regexOf, type Verdict, weekday } from './rows.ts';

const [home, base, head, log] = process.argv.slice(2) as [string, string, string, string];
const { newEnforcer, newModelFromString, StringAdapter } = createRequire(resolve(home, 'package.json'))('casbin');

const model = `
[request_definition]
r = d
[policy_definition]
p = rule, eft
[policy_effect]
e = !some(where (p.eft == deny))
[matchers]
m = eval(p.rule)`;

function ruleOf(policy: Policy, index: number): string {
  const globs = policy.action_types?.length ? `onAction(${index}, r.d.action) && ` : '';
  switch (policy.policy_type) {
    case 'threshold':
      return `${globs}r.d.trust < ${policy.trust_threshold}`;
    case 'content_pattern':
      return `${globs}inContent(${index}, r.d.content)`;
    case 'temporal':
      return `${globs}atTime(${index}, r.d.hour, r.d.day)`;
    case 'chain_of_custody':
      return `${globs}r.d.step > ${policy.conditions.max_chain_depth}`;
    default:
      return `${globs}true`;
  }
}

async function enforcerOf(policies: readonly Policy[]) {
  const lines = policies.map((policy, index) => `p, "${ruleOf(policy, index)}", deny`);
  const enforcer = await newEnforcer(newModelFromString(model), new StringAdapter(lines.join('\n')));
  const matchers = policies.map(({ action_types }) => matcherOf(action_types));
  const patterns = policies.map((policy) => (policy.policy_type === 'content_pattern' ? policy.conditions.patterns.map(regexOf) : []));
  const times = policies.map((policy) => (policy.policy_type === 'temporal' ? policy.conditions : {}));
  await enforcer.addFunction('onAction', (index: number, action: string) => matchers[index]!(action));
  await enforcer.addFunction('inContent', (index: number, content: string) => patterns[index]!.some((one) => one.test(content)));
  await enforcer.addFunction('atTime', (index: number, hour: number, day: number) => {
    const { blocked_hours = [], blocked_days = [] } = times[index]! as { blocked_hours?: number[]; blocked_days?: number[] };
    return blocked_hours.includes(hour) || blocked_days.includes(day);
  });
  return enforcer;
}

const sides = await Promise.all(
  [base, head].map(async (pack) => {
    const policies = policiesOf(pack);
    const of = (verdict: Verdict) => enforcerOf(policies.filter(({ decision }) => decision === verdict));
    return { block: await of('block'), escalate: await of('escalate') };
  }),
);

countEach(recordsOf(log), (record, side) => {
  const at = new Date(record.created_at);
  const d = {
    action: record.action_type,
    content: record.action_content,
    trust: record.trust_score,
    step: record.chain_step,
    hour: at.getUTCHours(),
    day: weekday(at),
  };
  if (!sides[side]!.block.enforceSync(d)) return 'block';
  return sides[side]!.escalate.enforceSync(d) ? 'allow' : 'escalate';
});
