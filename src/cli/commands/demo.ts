import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Hindcast } from '../../client/index.ts';
import type { CommonOptions } from '../settings.ts';
import { type ExitCode, UsageError, type World } from '../world.ts';
import { deploy } from './deploy.ts';
import { review } from './review.ts';
import { rollback } from './rollback.ts';
import { status } from './status.ts';
import { validate } from './validate.ts';

/** An action of the bundled log: an agent under prompt injection sends money to an attacker. */
const attack = {
  actionType: 'banking:send_money',
  actionContent: 'recipient=US133000000121212121212, amount=30, subject=Spotify Premium',
  agentId: 'assistant',
  metadata: { args: { recipient: 'US133000000121212121212', amount: 30, subject: 'Spotify Premium' } },
};

/** Tells the whole story with the real commands, the real control plane and recorded decisions that come with the package. Leaves nothing behind. */
export async function demo(options: CommonOptions, world: World): Promise<ExitCode> {
  const { startServer } = await import('../../server/index.ts');
  const folder = await mkdtemp(join(tmpdir(), 'hindcast-demo-'));
  const key = `xb_demo_${randomBytes(16).toString('hex')}`;
  try {
    const server = await startServer({ database: join(folder, 'plane.db'), port: 0, apiKeys: [key] });
    try {
      const here: World = { ...world, cwd: examples(), env: { ...world.env, HINDCAST_API_KEY: key }, err: (text) => void world.out(text) };
      return await story(server.url, new Hindcast({ apiKey: key, baseUrl: server.url }), here, options);
    } finally {
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function story(url: string, client: Hindcast, world: World, { config }: CommonOptions): Promise<ExitCode> {
  const { bold, dim, cyan } = world.colors;
  const common = { ...(config !== undefined && { config }) };
  const log = 'decisions/agentdojo-dev.ndjson.gz';
  let step = 0;
  const tell = (title: string, command: string) =>
    world.out(`\n${bold(`${++step}. ${title}`)}\n${command ? `${cyan(`$ ${command}`)}\n` : ''}`);
  const must = (code: ExitCode) => {
    if (code !== 0) throw new UsageError(`step ${step} of the demo ended with exit code ${code}`, 'this is a bug: please report it');
  };
  const intercept = async () => {
    const { decision, reasoning } = await client.enforce.intercept(attack);
    await world.out(`${attack.actionType} to a stranger: ${bold(decision)}${reasoning ? ` (${reasoning})` : ''}\n`);
  };

  await world.out(
    dim(
      `A control plane runs on ${url}. The decisions are real: what 8 models did in AgentDojo, many of them under attack.\nThe files of the demo are those in \`examples/\`.\n`,
    ),
  );
  await tell(
    'A pack is checked, and goes live',
    `hindcast validate demo/before.yaml && hindcast deploy --head demo/before.yaml --url ${url}`,
  );
  must(await validate(['demo/before.yaml'], { ...common, base: '-', quiet: true }, world));
  must(await deploy({ ...common, url, head: 'demo/before.yaml' }, world));
  await tell('An agent under attack acts', '');
  await intercept();
  await tell(
    'Somebody changes the pack. This is the comment on the pull request',
    `hindcast review --base demo/before.yaml --head demo/after.yaml --decisions ${log} --format markdown`,
  );
  must(await review({ ...common, base: 'demo/before.yaml', head: 'demo/after.yaml', decisions: [log], format: 'markdown' }, world));
  await tell('It is merged, and exactly what was reviewed goes live', `hindcast deploy --head demo/after.yaml --url ${url}`);
  must(await deploy({ ...common, url, head: 'demo/after.yaml' }, world));
  await tell('The agent tries again', '');
  await intercept();
  await tell('Second thoughts: back to what it was', `hindcast rollback banking 1.0.0 --url ${url}`);
  must(await rollback('banking', '1.0.0', { ...common, url }, world));
  await intercept();
  await tell(
    'The rolled back version does not come back by itself',
    `hindcast deploy --head demo/after.yaml --url ${url}; hindcast status --head demo/before.yaml --url ${url}`,
  );
  must(await deploy({ ...common, url, head: 'demo/after.yaml' }, world));
  await status({ ...common, url, head: 'demo/before.yaml' }, world);
  await world.out(`\n${dim('Your turn: `hindcast serve` starts a control plane, `hindcast review --help` the rest.')}\n`);
  return 0;
}

/** The folder `examples/` of the package, found from where this code runs. */
function examples(): string {
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    if (existsSync(join(at, 'examples', 'demo', 'before.yaml'))) return join(at, 'examples');
    if (dirname(at) === at)
      throw new UsageError('the bundled examples are not here', 'run the demo from a checkout or an installed package');
  }
}
