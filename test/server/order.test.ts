import { expect, test } from 'vitest';
import { type Body, openSubject } from './subject.ts';

/** What an agent is set up with: the second pair of lists are what one request of it brings. */
const layers = {
  permissions: ['none', 'allowing', 'denying', 'lacking'],
  role: ['none', 'allowing', 'denying', 'lacking'],
  window: ['none', 'open', 'lapsed', 'elsewhere'],
  breakglass: ['none', 'open'],
  grant: ['none', 'good', 'bad'],
  token: ['none', 'good', 'bad'],
  policy: ['none', 'escalate', 'block'],
} as const;
type Layers = { [L in keyof typeof layers]: (typeof layers)[L][number] };

function combinations<K extends keyof Layers>(names: readonly K[]): Pick<Layers, K>[] {
  const [first, ...rest] = names;
  if (first === undefined) return [{} as Pick<Layers, K>];
  return combinations(rest).flatMap((others) =>
    layers[first].map((value) => ({ ...others, [first]: value }) as unknown as Pick<Layers, K>),
  );
}

/** The order of `docs/control-plane.md`, written down once more as plainly as can be. */
function expected({ permissions, role, window, breakglass, grant, token, policy }: Layers): string {
  if (grant === 'bad') return 'block fast';
  if (token === 'bad') return 'block federation';
  if (permissions === 'denying') return 'block permissions';
  if (role === 'denying') return 'block rbac';
  const lacks = permissions === 'lacking' || role === 'lacking';
  if (lacks && window !== 'open' && grant !== 'good') {
    if (window === 'lapsed') return 'temporal_window_expired';
    if (window === 'elsewhere') return 'temporal_window_scope_exceeded';
    return permissions === 'lacking' ? 'block permissions' : 'block rbac';
  }
  if (policy === 'escalate') return 'escalate fast';
  if (policy === 'block') return breakglass === 'open' ? 'allow breakglass' : 'block fast';
  return 'allow fast';
}

const actionOf = { none: 'read', escalate: 'ask', block: 'pay' } as const;
const globs = { allowing: ['*'], lacking: ['other'] } as const;

test('G12: every combination of what can stand before and after the policies comes out as the order says', {
  timeout: 180_000,
}, async () => {
  const plane = await openSubject();
  for (const decision of ['escalate', 'block'] as const) {
    const body = { name: decision, policy_type: 'action_type', action_types: [actionOf[decision]], decision };
    await plane.ok('createPolicy', { body });
  }
  const agents = combinations(['permissions', 'role', 'window', 'breakglass']).map((setup) => ({
    ...setup,
    agent_id: Object.values(setup).join(' '),
  }));
  const window = (agent_id: string, scopes: string[], duration_minutes: number) =>
    plane.ok('createTemporalWindow', { body: { agent_id, scopes, duration_minutes } });
  for (const { agent_id, permissions } of agents) {
    const given =
      permissions === 'denying'
        ? { denied_action_types: ['*'] }
        : permissions === 'none'
          ? {}
          : { allowed_action_types: globs[permissions] };
    await plane.ok('registerAgent', { body: { name: agent_id, agent_id, permissions: given } });
  }
  for (const { agent_id, window: kind } of agents) if (kind === 'lapsed') await window(agent_id, ['*'], 1);
  plane.clock.ahead += 2 * 60_000;

  const roles: Record<string, string> = {};
  for (const kind of ['allowing', 'denying', 'lacking'] as const) {
    const body = kind === 'denying' ? { denied_action_types: ['*'], allowed_action_types: ['*'] } : { allowed_action_types: globs[kind] };
    roles[kind] = (await plane.ok('createRole', { body: { name: kind, ...body } })).role.role_id;
  }
  const { link_id } = await plane.ok('proposeFederation', { body: { target_workspace_id: 'partner' } });
  await plane.ok('acceptFederation', { params: { link_id } });
  const brought = new Map<string, { grant: string; token: string }>();
  for (const { agent_id, role, window: kind, breakglass } of agents) {
    if (role !== 'none') await plane.ok('assignRole', { params: { role_id: roles[role]! }, body: { agent_id } });
    if (kind === 'open') await window(agent_id, ['*'], 600);
    if (kind === 'elsewhere') await window(agent_id, ['other'], 600);
    if (breakglass === 'open')
      await plane.ok('triggerBreakglass', { body: { agent_id, justification: 'production is down', duration_minutes: 120 } });
    const { grant_id } = await plane.ok('delegate', { body: { source_agent_id: 'lender', target_agent_id: agent_id, scopes: ['*'] } });
    const { token } = await plane.ok('issueFederationToken', {
      params: { link_id },
      body: { source_agent_id: agent_id, ttl_seconds: 900 },
    });
    brought.set(agent_id, { grant: grant_id, token });
  }

  const cases = agents.flatMap((agent) => combinations(['grant', 'token', 'policy']).map((request) => ({ ...agent, ...request })));
  expect(cases).toHaveLength(128 * 27);
  const actions = cases.map(({ agent_id, grant, token, policy }) => ({
    action_type: actionOf[policy],
    agent_id,
    ...(grant !== 'none' && { grant_id: grant === 'good' ? brought.get(agent_id)!.grant : 'dlg_unknown' }),
    ...(token !== 'none' && { federation_token: token === 'good' ? brought.get(agent_id)!.token : 'a.b.c' }),
  }));
  for (let start = 0; start < actions.length; start += 500) {
    const { results } = await plane.ok('batchIntercept', { body: { actions: actions.slice(start, start + 500) } });
    for (const { index, ok, decision, decision_path, error } of results as Body[]) {
      const one = cases[start + index]!;
      expect(ok ? `${decision} ${decision_path}` : error.code, JSON.stringify(one)).toBe(expected(one));
    }
  }
  await plane.close();
});
