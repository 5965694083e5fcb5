import { deployCommit } from './deploy.ts';
import { momentOf } from './event.ts';
import { InputError, readInputs } from './inputs.ts';
import { reviewChange } from './review.ts';
import { rollBack } from './rollback.ts';
import { validate } from './validate.ts';
import type { ExitCode, World } from './world.ts';

/** Does what the event asks for. Throws what kept it from running. */
export async function run(world: World): Promise<ExitCode> {
  const { say } = world;
  for (const name of ['api-key', 'github-token'] as const) if (world.input(name).trim() !== '') say.secret(world.input(name).trim());
  const inputs = readInputs(world.input);
  const moment = momentOf(world.event, inputs.command);
  switch (moment.kind) {
    case 'review':
      return reviewChange(world, inputs, moment);
    case 'deploy':
      return deployCommit(world, inputs, moment);
    case 'rollback':
      return rollBack(world, inputs, moment);
    case 'validate':
      return validate(world, inputs);
    case 'nothing':
      say.info(`nothing to do: ${moment.why}`);
      return 0;
    case 'unsupported':
      throw new InputError(moment.why);
  }
}
