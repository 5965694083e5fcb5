/** The gates of hindcast.yaml at plan and deploy, from what is live to what would be. */
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { folder, hindcast, trustPack, write } from './hindcast.ts';

const key = 'xb_test_0123456789abcdef0123456789abcdef';
const planes: { url: string; close(): Promise<void> }[] = [];
afterAll(() => Promise.all(planes.map((plane) => plane.close())));

let at: string;
let url: string;
const run = (...args: string[]) => hindcast(at, [...args, '--url', url], { env: { HINDCAST_API_KEY: key } });
const live = async (): Promise<string> => JSON.parse((await run('status', '--json')).out).live[0].version;

/** `trust` 1.0.0 is live and blocks payments with trust under 50. */
beforeEach(async () => {
  at = folder({ 'trust.pack.yaml': trustPack(50) });
  const { startServer } = await import('../../src/server/index.ts');
  const plane = await startServer({ database: join(at, 'plane.db'), port: 0, apiKeys: [key] });
  planes.push(plane);
  ({ url } = plane);
  expect((await run('deploy')).code).toBe(0);
});

describe('a gate that is breached stops plan and deploy', () => {
  it.each<[string, string, string, RegExp]>([
    ['loosened', 'gates: { loosened: fail }', trustPack(40, '2.0.0'), /gate loosened: stops\. .*name a `label` in the config/],
    ['version', 'gates: { version: fail }', trustPack(40, '1.1.0'), /gate version: stops\. .*write `version: 2\.0\.0`/],
    ['protect', 'protect: ["pay*"]', trustPack(40, '2.0.0'), /gate protect: stops\. .*name a `label` in the config/],
    ['never', 'never: [{ action_type: read, verdict: allow }]', trustPack(60, '2.0.0'), /gate never: stops\. .*`read` gets allow/],
    [
      'never',
      'never: [{ action_type: read, verdict: block, where: { content: { matches: ["^a$", "^b$"] } } }]',
      trustPack(60, '2.0.0'),
      /gate never: stops\. no request is meant by this rule/,
    ],
  ])('%s', async (gate, config, pack, words) => {
    write(at, { 'hindcast.yaml': `${config}\n`, 'trust.pack.yaml': pack });
    expect(await run('plan')).toMatchObject({ code: 1, out: expect.stringMatching(words) });
    const deployed = await run('deploy');
    const stop = `nothing was deployed: stopped by the gate ${gate}\n`;
    expect(deployed).toMatchObject({ code: 1, out: stop, err: expect.stringMatching(words) });
    expect(deployed.err).toMatch(/trust [12].[01].0: would go live \(/);
    expect(await run('deploy', '--quiet')).toMatchObject({ code: 1, err: expect.stringMatching(words) });
    const json = JSON.parse((await run('deploy', '--json')).out);
    expect(json).toMatchObject({ deployment: null, gates: expect.arrayContaining([expect.objectContaining({ gate, holds: false })]) });
    expect(JSON.parse((await run('plan', '--json')).out).gates).toEqual(json.gates);
    expect(await live()).toBe('1.0.0');
  });

  it.each<[string, string, string]>([
    ['protect', 'protect: ["read", "pay*"]', 'protected action types loosen (`pay*`): `pay`'],
    ['loosened', 'gates: { loosened: fail }', 'some requests are judged less strictly than before'],
  ])('the label of the config lifts `%s`, also at review, and that is said', async (gate, rule, breach) => {
    write(at, {
      'hindcast.yaml': `${rule}\nlabel: meant\n`,
      'base.yaml': trustPack(50),
      'trust.pack.yaml': trustPack(40, '2.0.0'),
    });
    const review = (...more: string[]) => hindcast(at, ['review', '--base', 'base.yaml', ...more]);
    const stopped = `${breach}; the label \`meant\` lets it pass`;
    const meant = `${breach}, and the label \`meant\` says it is meant`;
    expect(await review('--label', 'other')).toMatchObject({ code: 1, out: expect.stringContaining(stopped) });
    const lifted = await review('--label', 'other', '--label', 'meant');
    expect(lifted).toMatchObject({ code: 0, out: expect.stringContaining(`  -> let through (\`${gate}\`): ${meant}`) });
    const json = JSON.parse((await review('--label', 'meant', '--json')).out);
    expect(json.gates).toContainEqual({ gate, level: 'fail', holds: true, message: meant, label: 'meant' });
    expect(await run('plan', '--label', 'other')).toMatchObject({ code: 1, out: expect.stringMatching(/the label `meant`.*`--label`/) });
    expect((await run('deploy', '--label', 'other')).code).toBe(1);
    const through = `gate ${gate}: let through. ${meant}`;
    expect(await run('plan', '--label', 'meant')).toMatchObject({ code: 0, out: expect.stringContaining(through) });
    expect(await run('deploy', '--label', 'meant')).toMatchObject({ code: 0, err: expect.stringContaining(through) });
    expect(await live()).toBe('2.0.0');
  });

  it('the label is no matter where loosening only warns', async () => {
    write(at, { 'hindcast.yaml': 'label: meant\n', 'base.yaml': trustPack(50), 'trust.pack.yaml': trustPack(40, '2.0.0') });
    const review = (...more: string[]) => hindcast(at, ['review', '--base', 'base.yaml', ...more]);
    const warned = await review();
    expect(warned).toMatchObject({ code: 0, out: expect.stringContaining('look at this (`loosened`)') });
    expect((await review('--label', 'meant')).out).toBe(warned.out);
  });

  it('what only warns is said, and stops nothing', async () => {
    write(at, { 'trust.pack.yaml': trustPack(40, '2.0.0') });
    expect(await run('plan')).toMatchObject({ code: 0, out: expect.stringContaining('gate loosened: warns. ') });
    expect(await run('deploy')).toMatchObject({ code: 0, err: expect.stringContaining('gate loosened: warns. ') });
  });

  it('what is off is not said', async () => {
    write(at, { 'hindcast.yaml': 'gates: { loosened: off, version: off }\n', 'trust.pack.yaml': trustPack(40, '1.0.1') });
    expect(await run('deploy')).toMatchObject({ code: 0, err: expect.not.stringContaining('gate ') });
  });

  it('judges from what is live, not from what is here', async () => {
    write(at, { 'trust.pack.yaml': trustPack(70, '1.1.0') });
    expect((await run('deploy')).code).toBe(0);
    write(at, { 'hindcast.yaml': 'gates: { loosened: fail }\n', 'trust.pack.yaml': trustPack(60, '2.0.0') });
    expect((await hindcast(at, ['review', '--base', '-'])).code).toBe(0);
    expect((await run('deploy')).code).toBe(1);
  });
});

it('a request that breaks a rule of `never` stands whole in the JSON, and is never cut inside in the words', async () => {
  const name = 'payment:'.repeat(30);
  const long = '(?i)drop\\s+table'.repeat(20);
  write(at, {
    'hindcast.yaml': `never: [{ action_type: read, verdict: allow }, { action_type: '${name}*', verdict: allow, where: { content: { matches: ['${long}'] } } }]\n`,
    'base.yaml': trustPack(50),
    'trust.pack.yaml': trustPack(60, '1.1.0'),
  });
  const review = (...more: string[]) => hindcast(at, ['review', '--base', 'base.yaml', ...more]);
  const [short, cut] = JSON.parse((await review('--json')).out).gates.filter(({ gate }: { gate: string }) => gate === 'never');
  expect(short).toMatchObject({ holds: false, counterexample: { witness: { action_type: 'read' }, verdict: 'allow', triggered: [] } });
  expect(short.message).toContain(JSON.stringify(short.counterexample.witness));
  expect(cut.counterexample.witness.action_type.startsWith(name)).toBe(true);
  expect(cut.message).toMatch(
    /where the rest of the rule holds gets allow.*too long for this line: `--json` shows it whole as `counterexample`$/,
  );
  expect((await review()).out).toContain('too long for this line');
});

it('with nothing to do no gate is asked', async () => {
  write(at, { 'hindcast.yaml': 'never: [{ action_type: read, verdict: allow }]\n' });
  expect(await run('plan')).toMatchObject({ code: 0, out: 'trust 1.0.0: live already\n' });
  expect((await run('deploy')).code).toBe(0);
});

it('a rollback is stopped by no gate', async () => {
  write(at, { 'trust.pack.yaml': trustPack(70, '1.1.0') });
  expect((await run('deploy')).code).toBe(0);
  write(at, {
    'hindcast.yaml': 'gates: { loosened: fail, version: fail }\nprotect: ["*"]\nnever: [{ action_type: read, verdict: allow }]\n',
  });
  expect((await run('rollback', 'trust', '1.0.0')).code).toBe(0);
  expect(await live()).toBe('1.0.0');
});

it('a plane that does not tell what is live passes no gate at `fail` over a change', async () => {
  const { createServer } = await import('node:http');
  let asked = 0;
  const bare = createServer((request, response) => {
    if (request.method === 'POST') asked++;
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":{"code":"not_found","message":"no such endpoint"}}');
  });
  await new Promise<void>((ready) => bare.listen(0, '127.0.0.1', ready));
  const blind = `http://127.0.0.1:${(bare.address() as { port: number }).port}`;
  write(at, { 'hindcast.yaml': 'protect: ["pay*"]\n' });
  const outcome = await hindcast(at, ['deploy', '--url', blind], { env: { HINDCAST_API_KEY: key } });
  bare.close();
  expect(outcome).toMatchObject({ code: 1, err: expect.stringContaining('gate protect: stops') });
  expect(asked).toBe(0);
});
