/** Policies of the kinds a pack holds, spread over forty actions, as a pack, as Rego and for Cerbos; and what is asked of them. */
import { stringify } from 'yaml';

const actions = Array.from({ length: 40 }, (_, index) => `tool_${index}`);
/** No verdict may hang on when the bench runs. */
const otherHour = (new Date().getUTCHours() + 12) % 24;

interface Policy {
  name: string;
  actions: [exact: string, prefix: string];
  decision: 'block' | 'escalate';
  /** As a policy of a pack. */
  own: object;
  /** What holds when it triggers: alternatives in Rego, and one expression of CEL. */
  rego: string[];
  cel: string;
}

export function policiesOf(count: number): Policy[] {
  return Array.from({ length: count }, (_, index) => {
    const kinds = [
      {
        own: { policy_type: 'threshold', trust_threshold: 5 },
        rego: ['input.trust_score < 5'],
        cel: 'P.attr.trust_score < 5',
      },
      {
        own: { policy_type: 'metadata', conditions: { rules: [{ field: 'args.amount', operator: '>', value: 900 }] } },
        rego: ['input.metadata.args.amount > 900'],
        cel: 'R.attr.metadata.args.amount > 900',
      },
      {
        own: { policy_type: 'content_pattern', conditions: { patterns: [`forbidden-${index}`, '(?i)drop +table'] } },
        rego: [`regex.match("forbidden-${index}", input.action_content)`, 'regex.match("(?i)drop +table", input.action_content)'],
        cel: `R.attr.action_content.matches("forbidden-${index}") || R.attr.action_content.matches("(?i)drop +table")`,
      },
      {
        own: { policy_type: 'temporal', conditions: { blocked_days: [], blocked_hours: [otherHour] } },
        rego: [`time.clock(time.now_ns())[0] == ${otherHour}`],
        cel: `now().getHours() == ${otherHour}`,
      },
      {
        own: { policy_type: 'chain_of_custody', conditions: { max_chain_depth: 50, forbidden_agents: [`ghost_${index}`] } },
        rego: ['input.chain_step > 50', `"ghost_${index}" in input.chain_agents`],
        cel: `R.attr.chain_step > 50 || "ghost_${index}" in R.attr.chain_agents`,
      },
    ];
    return {
      name: `policy ${index}`,
      actions: [actions[index % actions.length]!, `other_${index}_`],
      decision: index % 7 === 0 ? 'escalate' : 'block',
      ...kinds[index % kinds.length]!,
    };
  });
}

export function packOf(policies: readonly Policy[]): object {
  const definitions = policies.map(({ name, actions: [exact, prefix], decision, own }) => ({
    name,
    action_types: [exact, `${prefix}*`],
    decision,
    ...own,
  }));
  return { name: 'bench', version: '1.0.0', policy_definitions: definitions };
}

/** One rule a policy, action and alternative, so that OPA finds the rules of an action by its index. */
export function regoOf(policies: readonly Policy[]): string {
  const rules = policies.flatMap(({ name, actions: [exact, prefix], decision, rego }) =>
    [`input.action_type == "${exact}"`, `startswith(input.action_type, "${prefix}")`].flatMap((watches) =>
      rego.map((holds) => `triggered["${name}"] := "${decision}" if {\n\t${watches}\n\t${holds}\n}`),
    ),
  );
  return `package bench

${rules.join('\n\n')}

default verdict := "allow"

verdict := "block" if "block" in triggered
else := "escalate" if "escalate" in triggered

answer := {"verdict": verdict, "triggered": triggered}
`;
}

/** Cerbos knows allow and deny: what blocks and what escalates is denied. */
export function cerbosOf(policies: readonly Policy[]): string {
  const denials = policies.map(({ name, actions: [exact, prefix], cel }) => ({
    name: name.replace(' ', '-'),
    actions: [exact, `${prefix}*`],
    effect: 'EFFECT_DENY',
    roles: ['*'],
    condition: { match: { expr: cel } },
  }));
  const rules = [{ actions: ['*'], effect: 'EFFECT_ALLOW', roles: ['*'] }, ...denials];
  return stringify({ apiVersion: 'api.cerbos.dev/v1', resourcePolicy: { resource: 'tool', version: 'default', rules } });
}

/** A few of a hundred are blocked or escalated, too few to use up anyone's trust. */
export const asked = Array.from({ length: 1000 }, (_, index) => ({
  action_type: actions[index % actions.length]!,
  action_content: index % 61 === 7 ? `drop  table ${index}` : `Pay invoice ${index} to the usual supplier, reference 2026-${index}`,
  agent_id: `agent_${index % 50}`,
  metadata: { args: { amount: (index * 37) % 925, currency: 'EUR' }, session: `s${index % 20}` },
}));

/** What nobody but the plane itself keeps is told to the others. */
export const told = { trust_score: 50, chain_step: 0, chain_agents: [] };
