import { afterEach, beforeEach, expect, test } from 'vitest';
import { digest, sourceHash } from '../../../src/pack/index.ts';
import type { Subject } from '../subject.ts';

export const threshold = (trust_threshold: number, name = 'Watch trades') => ({
  name,
  policy_type: 'threshold' as const,
  action_types: ['execute_trade'],
  decision: 'escalate' as const,
  trust_threshold,
});

export const pack = (version: string, ...policy_definitions: object[]) => ({ name: 'finance', version, policy_definitions });

export function packCases(open: () => Promise<Subject>): void {
  let plane: Subject;
  beforeEach(async () => {
    plane = await open();
  });
  afterEach(() => plane.close());

  const deploy = (body: object) => plane.ok('deployPolicyPack', { body });
  const outcome = async (body: object) => (await deploy(body)).outcome as string;
  const live = async () => (await plane.ok('getPolicyPack', { params: { name: 'finance' } })).pack;

  test('a deploy creates, updates and removes by name, and keeps the ids of what stays', async () => {
    await deploy(pack('1.0.0', threshold(80, 'a'), threshold(80, 'b'), threshold(80, 'c')));
    const before = (await plane.ok('listPolicies')).policies;
    const { summary, pack: live } = await deploy(pack('1.1.0', threshold(80, 'a'), threshold(70, 'b'), threshold(70, 'd')));
    expect(summary).toEqual({ created: 1, updated: 1, removed: 1, unchanged: 1 });
    const after = (await plane.ok('listPolicies')).policies;
    const id = (list: { name: string; policy_id: string }[], name: string) => list.find((policy) => policy.name === name)?.policy_id;
    for (const name of ['a', 'b']) expect(id(after, name)).toBe(id(before, name));
    expect(after.map(({ name }: { name: string }) => name).sort()).toEqual(['a', 'b', 'd']);
    expect(live.source_hash).toBe(sourceHash([threshold(80, 'a'), threshold(70, 'b'), threshold(70, 'd')]));
  });

  test('F6: the rules on versions, in their order', async () => {
    expect(await outcome(pack('1.0.0', threshold(80)))).toBe('deployed');
    expect(await outcome(pack('1.0.0', threshold(80)))).toBe('unchanged');
    expect(await outcome(pack('1.1.0', threshold(80)))).toBe('recorded');
    expect(await plane.refusal('deployPolicyPack', { body: pack('1.1.0', threshold(70)) })).toBe('409 version_reused');
    expect(await plane.refusal('deployPolicyPack', { body: pack('1.0.5', threshold(70)) })).toBe('409 version_not_higher');
    expect(await plane.refusal('deployPolicyPack', { body: pack('1.0.0', threshold(80)) })).toBe('409 version_not_higher');
    expect(await plane.refusal('deployPolicyPack', { body: pack('1.1.0+build.2', threshold(70)) })).toBe('409 version_reused');
    expect(await plane.refusal('deployPolicyPack', { body: pack('1.2.0-rc.1', threshold(70)) })).not.toContain('409');
    expect(await outcome(pack('1.2.0', threshold(70)))).toBe('recorded');
    const last = '9007199254740991.9007199254740991.9007199254740991';
    expect(await plane.refusal('deployPolicyPack', { body: pack(last, threshold(75)) })).toMatch(/^400 |^422 /);
  });

  test('a rollback is a new serial that restores; the rolled-back content is held, a higher version lifts the hold', async () => {
    await deploy(pack('1.0.0', threshold(60)));
    await deploy(pack('1.1.0', threshold(70)));
    await deploy(pack('1.2.0', threshold(80)));
    const back = await plane.ok('rollbackPolicyPack', { params: { name: 'finance' } });
    expect(back.pack).toMatchObject({ version: '1.1.0', serial: 4, restores: 2, highest_version: '1.2.0' });
    expect(back.pack.held).toMatchObject({ version: '1.2.0', serial: 3 });
    expect(back.rolled_back_from).toMatchObject({ version: '1.2.0', serial: 3 });
    const further = await plane.ok('rollbackPolicyPack', { params: { name: 'finance' } });
    expect(further.pack).toMatchObject({ version: '1.0.0', serial: 5, restores: 1 });

    for (const rolledBack of [pack('1.2.0', threshold(80)), pack('1.1.0', threshold(70))]) {
      const held = await deploy(rolledBack);
      expect(held.outcome).toBe('held');
      expect(held.warning).toContain('higher version');
    }
    expect((await live()).serial).toBe(5);
    expect(await outcome(pack('1.0.0', threshold(60)))).toBe('unchanged');
    expect(await plane.refusal('deployPolicyPack', { body: pack('1.2.0', threshold(75)) })).toBe('409 version_reused');
    expect(await outcome(pack('1.3.0', threshold(80)))).toBe('deployed');
    expect((await live()).held).toBeNull();
    const again = await plane.ok('rollbackPolicyPack', { params: { name: 'finance' } });
    expect(again.pack).toMatchObject({ version: '1.0.0', restores: 1 });
  });

  test('a rollback to a version, to what is live, and to what never was', async () => {
    await deploy(pack('1.0.0', threshold(60)));
    expect(await plane.refusal('rollbackPolicyPack', { params: { name: 'finance' } })).toBe('404 pack_version_not_found');
    await deploy(pack('1.1.0', threshold(70)));
    await deploy(pack('1.2.0', threshold(80)));
    const body = { version: '1.0.0', reason: 'incident 7' };
    expect((await plane.ok('rollbackPolicyPack', { params: { name: 'finance' }, body })).pack.version).toBe('1.0.0');
    expect((await plane.ok('rollbackPolicyPack', { params: { name: 'finance' }, body })).outcome).toBe('unchanged');
    const { status, body: error } = await plane.call('rollbackPolicyPack', { params: { name: 'finance' }, body: { version: '9.9.9' } });
    expect(status).toBe(404);
    expect(error.error.details.versions).toEqual(['1.2.0', '1.1.0', '1.0.0']);
    expect(await plane.refusal('rollbackPolicyPack', { params: { name: 'nobody' } })).toBe('404 pack_not_found');
    const { history } = await plane.ok('policyPackHistory', { params: { name: 'finance' } });
    expect(history.map(({ serial, restores, reason }: Record<string, unknown>) => [serial, restores, reason])).toEqual([
      [4, 1, 'incident 7'],
      [3, null, null],
      [2, null, null],
      [1, null, null],
    ]);
  });

  test('several packs go live together or not at all', async () => {
    const other = { name: 'mail', version: '1.0.0', policy_definitions: [threshold(10, 'Mail')] };
    const both = await deploy({ packs: [pack('1.0.0', threshold(80)), other] });
    expect(both.packs.map((each: { outcome: string }) => each.outcome)).toEqual(['deployed', 'deployed']);
    const before = await plane.ok('listPolicyPacks');
    const next = pack('1.1.0', threshold(81));
    expect(await plane.refusal('deployPolicyPack', { body: { packs: [next, { ...other, policy_definitions: [] }] } })).toBe(
      '409 version_reused',
    );
    const faulty = { ...other, version: '1.1.0', policy_definitions: [{ ...threshold(10), decision: 'deny' }] };
    const { status, body } = await plane.call('deployPolicyPack', { body: { packs: [next, faulty] } });
    expect([status, body.error.code]).toEqual([422, 'pack_invalid']);
    expect(body.error.details.errors[0].pointer).toBe('/packs/1/policy_definitions/0/decision');
    const stale = { ...other, version: '1.1.0', expected_source_hash: sourceHash([threshold(99)]) };
    expect(await plane.refusal('deployPolicyPack', { body: { packs: [next, stale] } })).toBe('409 revision_conflict');
    expect(await plane.ok('listPolicyPacks')).toEqual(before);
    expect((await plane.ok('listPolicies')).total).toBe(2);
  });

  test('what is expected to be live is compared, null for nothing', async () => {
    const first = { ...pack('1.0.0', threshold(80)), expected_source_hash: null };
    expect(await outcome(first)).toBe('deployed');
    expect(await outcome(first), 'a repeated deploy of what is live').toBe('unchanged');
    const next = pack('1.1.0', threshold(81));
    expect(await plane.refusal('deployPolicyPack', { body: { ...next, expected_source_hash: null } })).toBe('409 revision_conflict');
    expect(await outcome({ ...next, expected_source_hash: sourceHash([threshold(80)]) })).toBe('deployed');
    expect(await plane.refusal('rollbackPolicyPack', { params: { name: 'finance' }, body: { expected_source_hash: null } })).toBe(
      '409 revision_conflict',
    );
  });

  test('of deploys that race from one state exactly one wins', async () => {
    await deploy(pack('1.0.0', threshold(1)));
    const expected_source_hash = sourceHash([threshold(1)]);
    const racers = Array.from({ length: 12 }, (_, index) => ({ ...pack(`1.${index + 1}.0`, threshold(index + 2)), expected_source_hash }));
    const results = await Promise.all(racers.map((body) => plane.call('deployPolicyPack', { body })));
    expect(results.map(({ status }) => status).sort()).toEqual([200, ...Array(11).fill(409)]);
    const winner = results.findIndex(({ status }) => status === 200);
    expect((await live()).version).toBe(`1.${winner + 1}.0`);
    expect((await plane.ok('listPolicies')).policies.map((policy: { trust_threshold: number }) => policy.trust_threshold)).toEqual([
      winner + 2,
    ]);
  });

  test('every fault of every policy is told with its pointer; nothing is deployed', async () => {
    const faulty = {
      ...pack(
        '1.0',
        { ...threshold(180), decison: 'block' },
        { name: 'p', policy_type: 'content_pattern', decision: 'block', conditions: { patterns: ['(?=x)'] } },
      ),
    };
    const { body } = await plane.call('deployPolicyPack', { body: faulty });
    const told = body.error.details.errors.map(({ code, pointer }: { code: string; pointer: string }) => `${code} ${pointer}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'version_invalid /version',
        'number_out_of_range /policy_definitions/0/trust_threshold',
        'unknown_field /policy_definitions/0/decison',
        'pattern_unsupported /policy_definitions/1/conditions/patterns/0',
      ]),
    );
    expect((await plane.ok('listPolicyPacks')).packs).toEqual([]);
  });

  test('validate says what a deploy would do, and does nothing', async () => {
    await deploy(pack('1.0.0', threshold(80)));
    const good = await plane.ok('validatePolicyPack', { body: pack('1.1.0', threshold(70), threshold(1, 'new')) });
    expect(good).toMatchObject({
      valid: true,
      errors: [],
      packs: [{ outcome: 'deployed', summary: { created: 1, updated: 1, removed: 0, unchanged: 0 } }],
    });
    const low = await plane.ok('validatePolicyPack', { body: pack('0.9.0', threshold(70)) });
    expect(low).toMatchObject({ valid: false, errors: [{ code: 'version_not_higher', pack: 'finance' }] });
    const faulty = await plane.ok('validatePolicyPack', { body: pack('1.1.0', threshold(700)) });
    expect(faulty).toMatchObject({
      valid: false,
      errors: [{ code: 'number_out_of_range', pointer: '/policy_definitions/0/trust_threshold' }],
    });
    expect((await live()).version).toBe('1.0.0');
  });

  test('what is read back has the digest of what was sent', async () => {
    const sent = {
      name: 'finance',
      version: '1.0.0',
      policies: [threshold(80), { ...threshold(1, 'ä "quoted" 雪'), description: 'text', priority: 7, mode: 'shadow' as const }],
    };
    await deploy({ name: sent.name, version: sent.version, policy_definitions: sent.policies });
    await plane.restart();
    const { pack: live, policy_definitions: policies } = await plane.ok('getPolicyPack', { params: { name: 'finance' } });
    expect(policies).toEqual(sent.policies);
    expect(digest({ ...sent, policies })).toBe(live.digest);
    expect(live.digest).toBe(digest(sent));
  });

  test('an unknown field beside the pack is refused, so that a misspelt condition does not vanish', async () => {
    const body = { ...pack('1.0.0'), expected_sourcehash: null };
    expect(await plane.refusal('deployPolicyPack', { body })).toBe('400 unknown_field');
  });
}
