import type { Plane } from '../deliver/index.ts';
import type { Event } from './event.ts';
import type { GitHub } from './github.ts';
import type { InputName } from './inputs.ts';
import type { Say } from './say.ts';

/** What the action may touch, handed in, so that a test can be the world. */
export interface World {
  /** The checkout. */
  cwd: string;
  event: Event;
  /** GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT. */
  run: [id: number, attempt: number];
  /** The page of this workflow run. */
  runUrl: string;
  input(name: InputName): string;
  say: Say;
  gitHub(token: string): GitHub;
  plane(url: string, apiKey: string): Plane;
  /** Where columns of recorded decisions are kept: outside the checkout, so that nobody can commit any. Absent where the runner has no folder for it. */
  cache: string | undefined;
  /** Writes a file for later steps, and says where. */
  save(name: string, text: string): Promise<string>;
}

/** 0 passes, 1 does not pass, 2 could not run. */
export type ExitCode = 0 | 1 | 2;
