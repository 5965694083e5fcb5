import picocolors from 'picocolors';
import { counted } from '../diagnostic.ts';
import { lint } from '../lint/index.ts';
import { setDigest } from '../pack/index.ts';
import { diagnosticsText } from '../report/index.ts';
import { commitOf, SourceError } from '../source/index.ts';
import { annotate } from './annotate.ts';
import { demandConfig, sideAt } from './checkout.ts';
import type { Inputs } from './inputs.ts';
import type { ExitCode, World } from './world.ts';

const plainText = picocolors.createColors(false);

/** Every fault of every pack of the pushed commit, on its line. */
export async function validate(world: World, inputs: Inputs): Promise<ExitCode> {
  const { say, cwd, event } = world;
  const side = await sideAt(cwd, (await commitOf(cwd, event.sha)) ?? 'HEAD', inputs.config);
  demandConfig(side, inputs.config);
  if (side.packs.length === 0 && side.faults.length === 0) {
    throw new SourceError('no packs in this commit', 'name them `*.pack.yaml`, or give `packs` globs in hindcast.yaml');
  }
  const findings = [...side.faults, ...side.warnings, ...lint(side.packs)];
  annotate(say, findings);
  if (findings.length > 0) say.info(diagnosticsText(findings, plainText));
  const good = side.faults.length === 0;
  const words = good
    ? `Policy packs are valid: ${counted(side.packs.length, 'pack')}`
    : `Policy packs are not valid: ${counted(side.faults.length, 'fault')}`;
  if (good) say.info(words);
  else say.error(words);
  await say.summary(`### ${words}\n`);
  if (good) say.output('digest', setDigest(side.packs.map(({ pack }) => pack)));
  say.output('deployed', 'false');
  say.output('verdict', good ? 'passes' : 'fails');
  return good ? 0 : 1;
}
