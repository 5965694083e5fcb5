import type { Threads } from '../replay/index.ts';
import type { Colors } from '../report/index.ts';

/** What a command may touch: everything the process has, handed in, so that a test can be the world. */
export interface World {
  cwd: string;
  env: Record<string, string | undefined>;
  stdin: AsyncIterable<Uint8Array>;
  /** Results: what was asked for. */
  out(text: string): void | Promise<void>;
  /** Words beside the result: progress, warnings, errors. */
  err(text: string): void;
  colors: Colors;
  /** Whether `err` is a terminal that can show progress. */
  terminal: boolean;
  now(): number;
  /** The threads that a long replay may use; absent: this one alone. */
  threads?: Threads;
  /** A long scan is coming: keeps the memory of this process small from now on, and its processors for the scanner. */
  expectScan?(): void;
}

/** 0 passes, 1 does not pass, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Packs have faults where a command is there to tell: exit code 1, with all of them. */
export class InvalidPacks extends Error {
  override readonly name = 'InvalidPacks';
}

/** A mistake in how the command was called, or something it needs and cannot have: exit code 2. */
export class UsageError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'UsageError';
    this.help = help;
  }
}
