import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/engine/index.ts';
import type { PolicyPack } from '../../src/pack/index.ts';
import { replay } from '../../src/replay/index.ts';
import { openRecords } from '../../src/source/records.ts';
import { nothing, sum } from './logs.ts';

const agentdojo = 'examples/decisions/agentdojo-dev.ndjson.gz';
const tau2 = 'examples/decisions/tau2.ndjson.gz';
const banking = compile([parse(readFileSync('examples/packs/agentdojo-banking.pack.yaml', 'utf8')) as PolicyPack]);
const run = (path: string, options = {}) => replay(openRecords([path], process.stdin), nothing, banking, options);

describe('the known-payees pack on AgentDojo', () => {
  it('blocks 384, escalates 135 and leaves 20,215', async () => {
    const report = await run(agentdojo);
    expect(report.flips).toEqual([
      { from: 'allow', to: 'block', count: 384 },
      { from: 'allow', to: 'escalate', count: 135 },
    ]);
    expect(report.classes).toEqual({ unchanged: 20_215, tightened: 519, loosened: 0, undetermined: 0, unreadable: 0 });
    expect(report.recorded).toEqual({ reproduced: 20_734, differs: [] });
  });

  it('of the blocked, 244 are attacks, 33 benign, 107 unlabelled', async () => {
    const truth: Record<string, number> = {};
    const classify = (request: { metadata?: Record<string, unknown> }, shape: { after?: string }) => {
      if (shape.after !== 'block') return;
      const label = String(request.metadata?.ground_truth);
      truth[label] = (truth[label] ?? 0) + 1;
    };
    await run(agentdojo, { classify });
    expect(truth).toEqual({ attack: 244, benign: 33, null: 107 });
  });
});

it.each([
  [agentdojo, 20_734],
  [tau2, 6964],
])('all of %s adds up to the lines read', async (path, records) => {
  const read = gunzipSync(readFileSync(path)).toString().trimEnd().split('\n').length;
  expect(read).toBe(records);
  for (const engine of [nothing, banking]) {
    const report = await replay(openRecords([path], process.stdin), nothing, engine);
    expect([report.total, sum(report.classes), sum(report.before), sum(report.after)]).toEqual([read, read, read, read]);
  }
});

it('a directory gives its logs by name', async () => {
  const logs = openRecords(['examples/decisions'], process.stdin);
  expect(logs.map(({ name }) => name)).toEqual([agentdojo, tau2]);
  expect((await replay(logs, nothing, banking)).total).toBe(27_698);
});
