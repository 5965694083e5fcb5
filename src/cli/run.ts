import { createHash } from 'node:crypto';
import { CommanderError } from 'commander';
import { ApiError } from '../client/index.ts';
import { remedyOf } from '../deliver/index.ts';
import { SelectionError } from '../replay/index.ts';
import { RecordsError, SourceError } from '../source/index.ts';
import { program } from './program.ts';
import { type ExitCode, InvalidPacks, UsageError, type World } from './world.ts';

/** Runs one command line. `stopped` tells a long-running command to end. */
export async function run(args: readonly string[], world: World, stopped: Promise<void>): Promise<ExitCode> {
  let code: ExitCode = 0;
  const root = program({ world, stopped, exit: (outcome) => (code = outcome) });
  for (const command of [root, ...root.commands]) {
    command.exitOverride().configureOutput({ writeOut: (text) => void world.out(text), writeErr: world.err });
  }
  const [first = ''] = args;
  const known = first === '' || first.startsWith('-') || first === 'help' || root.commands.some((command) => command.name() === first);
  try {
    // With `--help` a name that is no command would get the help of all.
    await root.parseAsync(known ? args : [first], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    world.err(`${wordsFor(error, world)}\n`);
    return error instanceof InvalidPacks ? 1 : 2;
  }
}

/** A known fault in its own words. Anything else is a bug of ours: it gets an id, and its details only for who asks, for they may hold what was recorded. */
function wordsFor(error: unknown, { env }: World): string {
  if (error instanceof UsageError || error instanceof SourceError) return `error: ${error.message}\n  ${error.help}`;
  if (error instanceof InvalidPacks || error instanceof RecordsError || error instanceof SelectionError) return `error: ${error.message}`;
  if (error instanceof ApiError) {
    if (error.code === 'invalid_configuration') return `error: the address or the key of the control plane is not usable: ${error.message}`;
    if (error.code === 'plane_unreachable') return `error: ${error.message}\n  is \`hindcast serve\` running there?`;
    const remedy = remedyOf(error);
    return `error: the control plane answered ${error.code}: ${error.message}${remedy === undefined ? '' : `\n  ${remedy}`}`;
  }
  if (error instanceof Error && 'syscall' in error) return `error: ${error.message}`;
  if (error instanceof Error && error.name === 'StoreError') {
    const { help } = error as { help?: string };
    return `error: ${error.message}${help === undefined ? '' : `\n  ${help}`}`;
  }
  const { name, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const id = createHash('sha256').update(stack).digest('hex').slice(0, 12);
  return env.HINDCAST_DEBUG ? stack : `internal error ${id} (${name}): please report it; HINDCAST_DEBUG=1 shows the details`;
}
