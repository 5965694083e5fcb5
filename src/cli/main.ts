#!/usr/bin/env node
import picocolors from 'picocolors';
import { run } from './run.ts';
import type { World } from './world.ts';

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

process.exitCode = await run(process.argv.slice(2), world, stopped);
