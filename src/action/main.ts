import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Hindcast } from '../client/index.ts';
import { planeOf } from '../deliver/index.ts';
import { fenced } from '../report/index.ts';
import { gitHub } from './github.ts';
import { runnerInput } from './inputs.ts';
import { Patience } from './retry.ts';
import { run } from './run.ts';
import { say } from './say.ts';
import { whatHappened } from './trouble.ts';
import type { World } from './world.ts';

/**
 * For git in this process: the checkout may belong to another user, as in a container, and nothing that its configuration names is started:
 * no helper, no hook, no check of signatures. What a sparse checkout left out may be fetched by http alone, never by a command.
 */
const gitSettings = (cwd: string): [string, string][] => [
  ['safe.directory', cwd],
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.askPass', ''],
  ['credential.helper', ''],
  ['log.showSignature', 'false'],
];

function configureGit(settings: [string, string][]): void {
  process.env.GIT_CONFIG_COUNT = String(settings.length);
  for (const [index, [key, value]] of settings.entries()) {
    process.env[`GIT_CONFIG_KEY_${index}`] = key;
    process.env[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  process.env.GIT_ALLOW_PROTOCOL = 'https:http';
  process.env.GIT_TERMINAL_PROMPT = '0';
  // On Windows a program of the working directory would be found before git itself.
  process.env.NoDefaultCurrentDirectoryInExePath = '1';
}

function runnersWorld(env: NodeJS.ProcessEnv): World {
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '0', GITHUB_RUN_ATTEMPT = '1' } = env;
  const patience = new Patience(sleep);
  return {
    cwd: process.cwd(),
    event: {
      name: env.GITHUB_EVENT_NAME ?? '',
      payload: env.GITHUB_EVENT_PATH ? JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')) : {},
      sha: env.GITHUB_SHA ?? '',
      ref: env.GITHUB_REF ?? '',
    },
    run: [Number(GITHUB_RUN_ID), Number(GITHUB_RUN_ATTEMPT)],
    runUrl: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`,
    input: runnerInput,
    say,
    gitHub: (token) => gitHub(token, GITHUB_REPOSITORY, patience),
    plane: (baseUrl, apiKey) => planeOf(new Hindcast({ baseUrl, apiKey }), randomUUID),
    cache: env.RUNNER_TEMP ? join(env.RUNNER_TEMP, 'hindcast-cache') : undefined,
    save: async (name, text) => {
      const path = join(env.RUNNER_TEMP ?? tmpdir(), name);
      await writeFile(path, text);
      return path;
    },
  };
}

try {
  if (process.env.GITHUB_WORKSPACE) process.chdir(process.env.GITHUB_WORKSPACE);
  configureGit(gitSettings(process.cwd()));
  process.exitCode = await run(runnersWorld(process.env));
} catch (error) {
  const words = whatHappened(error);
  say.error(words);
  await say.summary(`### Hindcast could not run\n\n${fenced(words, 'text')}\n`);
  process.exitCode = 2;
}
