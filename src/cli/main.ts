#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { CommanderError } from 'commander';
import picocolors from 'picocolors';
import { ApiError } from '../client/index.ts';
import { RecordsError, SourceError } from '../source/index.ts';
import { program } from './program.ts';
import { UsageError, type World } from './world.ts';

const plainly = process.argv.includes('--no-color') || Boolean(process.env.NO_COLOR) || !process.stdout.isTTY;

const world: World = {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  out: (text) => new Promise<void>((resolve, reject) => process.stdout.write(text, (fault) => (fault ? reject(fault) : resolve()))),
  err: (text) => void process.stderr.write(text),
  colors: picocolors.createColors(!plainly),
  terminal: process.stderr.isTTY === true,
  now: Date.now,
};

const stopped = new Promise<void>((resolve) => {
  process.once('SIGINT', () => resolve());
  process.once('SIGTERM', () => resolve());
});

/** A reader that closes the pipe early, such as `head`, is no fault. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : 2));

try {
  const root = program({ world, stopped, exit: (code) => (process.exitCode = code) });
  for (const command of [root, ...root.commands]) command.exitOverride();
  await root.parseAsync(process.argv);
} catch (error) {
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof CommanderError)) world.err(`${wordsFor(error)}\n`);
}

/** A known fault in its own words. Anything else is a bug of ours: it gets an id, and its details only for who asks, for they may hold what was recorded. */
function wordsFor(error: unknown): string {
  if (error instanceof UsageError || error instanceof SourceError) return `error: ${error.message}\n  ${error.help}`;
  if (error instanceof RecordsError) return `error: ${error.message}`;
  if (error instanceof ApiError) return `error: the control plane answered ${error.code}: ${error.message}`;
  if (error instanceof Error && error.name === 'StoreError') return `error: ${error.message}`;
  const { name, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const id = createHash('sha256').update(stack).digest('hex').slice(0, 12);
  return process.env.HINDCAST_DEBUG ? stack : `internal error ${id} (${name}): please report it; HINDCAST_DEBUG=1 shows the details`;
}
