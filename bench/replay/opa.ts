/** OPA: both packs as Rego, the decisions as one batch, counted by one rule. `node bench/replay/opa.ts HOME BASE HEAD LOG`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Policy } from '../../src/pack/index.ts';
import { answer, patternOf, policiesOf, recordsOf } from './rows.ts';

const [home, base, head, log] = process.argv.slice(2) as [string, string, string, string];

function conditionsOf(policy: Policy): string[] {
  switch (policy.policy_type) {
    case 'threshold':
      return [`d.trust_score < ${policy.trust_threshold}`];
    case 'content_pattern':
      return policy.conditions.patterns.map((pattern) => `regex.match(${JSON.stringify(pattern)}, d.action_content)`);
    case 'temporal': {
      const { blocked_hours = [], blocked_days = [] } = policy.conditions;
      const days = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
      return [
        ...(blocked_hours.length > 0 ? [`to_number(substring(d.created_at, 11, 2)) in {${blocked_hours.join(', ')}}`] : []),
        ...(blocked_days.length > 0
          ? [`time.weekday(time.parse_rfc3339_ns(d.created_at)) in {${blocked_days.map((day) => `"${days[day]}"`).join(', ')}}`]
          : []),
      ];
    }
    case 'chain_of_custody':
      return [`d.chain_step > ${policy.conditions.max_chain_depth}`];
    default:
      return ['true'];
  }
}

function rulesOf(pack: string, side: string): string {
  return policiesOf(pack)
    .flatMap((policy) => {
      const globs = policy.action_types?.length
        ? `regex.match(${JSON.stringify(policy.action_types.map(patternOf).join('|'))}, d.action_type)\n  `
        : '';
      return conditionsOf(policy).map((condition) => `${side}_${policy.decision}(d) if {\n  ${globs}${condition}\n}\n`);
    })
    .join('');
}

function verdictOf(side: string): string {
  return `${side}(d) := "block" if ${side}_block(d)
else := "escalate" if ${side}_escalate(d)
else := "allow"
`;
}

const rego = `package hindcast
import rego.v1
${rulesOf(base, 'before')}${rulesOf(head, 'after')}${verdictOf('before')}${verdictOf('after')}
said := [sprintf("%s %s %s", [d.decision, before(d), after(d)]) | some d in input]
`;
writeFileSync(`${home}/pack.rego`, rego);
writeFileSync(`${home}/batch.json`, JSON.stringify(recordsOf(log)));
const started = performance.now();
const run = ['eval', '--format', 'raw', '--data', `${home}/pack.rego`, '--input', `${home}/batch.json`, 'data.hindcast.said'];
const said = JSON.parse(execFileSync(`${home}/bin/opa`, run, { encoding: 'utf8', maxBuffer: 1e9 })) as string[];
const inner = (performance.now() - started) / 1000;
const counts = new Map<string, number>();
for (const one of said) counts.set(one, (counts.get(one) ?? 0) + 1);
answer(counts, inner);
