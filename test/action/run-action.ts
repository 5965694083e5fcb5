import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { GitHubDouble } from '../github/double.ts';

const root = resolve(import.meta.dirname, '../..');
const bundle = join(root, 'dist/action/index.js');
/** The bundle as the runner would start it, which CI builds first; the source where there is none, or where `HINDCAST_ENTRY=source` asks for it. */
const entry = existsSync(bundle) && process.env.HINDCAST_ENTRY !== 'source' ? bundle : join(root, 'src/action/main.ts');

export const manifest: {
  inputs: Record<string, { default?: string; description: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
} = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

export interface Scenario {
  cwd: string;
  event: string;
  payload: unknown;
  sha: string;
  ref: string;
  inputs?: Record<string, string>;
  github: GitHubDouble;
  token?: string;
  run?: [id: number, attempt: number];
  env?: Record<string, string>;
  /** Is handed what kills the process, as a runner that is lost would. */
  onStart?: (kill: () => void) => void;
}

/** A line that the runner takes for a command. */
export interface Command {
  name: string;
  properties: Record<string, string>;
  message: string;
}

export interface Result {
  exit: number | null;
  stdout: string;
  stderr: string;
  commands: Command[];
  /** What a reader of the log sees: stdout without commands. */
  log: string;
  outputs: Record<string, string>;
  summary: string;
  temp: string;
}

/** Starts the action in a process of its own, with the environment and files that the runner gives it. */
export async function runAction(scenario: Scenario): Promise<Result> {
  const { github, token = 'writer', run = [100, 1], inputs = {} } = scenario;
  const temp = mkdtempSync(join(tmpdir(), 'hindcast-action-'));
  const file = (name: string, text = '') => {
    writeFileSync(join(temp, name), text);
    return join(temp, name);
  };
  const { owner, name } = github.state.repository;
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: temp,
    RUNNER_TEMP: temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: scenario.cwd,
    GITHUB_EVENT_NAME: scenario.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(scenario.payload)),
    GITHUB_SHA: scenario.sha,
    GITHUB_REF: scenario.ref,
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: String(run[0]),
    GITHUB_RUN_ATTEMPT: String(run[1]),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    ...inputsAsEnv(inputs, token),
    ...scenario.env,
  };
  const { exit, stdout, stderr } = await started(scenario.cwd, env, scenario.onStart);
  const lines = stdout.split(/\r\n|\r|\n/);
  const result = {
    exit,
    stdout,
    stderr,
    commands: lines.flatMap((line) => commandOf(line) ?? []),
    log: lines.filter((line) => !commandOf(line)).join('\n'),
    outputs: fileCommands(readFileSync(env.GITHUB_OUTPUT!, 'utf8')),
    summary: readFileSync(env.GITHUB_STEP_SUMMARY!, 'utf8'),
    temp,
  };
  demandNothingElse(env);
  demandNoSecret([token, inputs['api-key'] ?? ''], result, github);
  return result;
}

/** Commands of one kind, by their message. */
export const messages = (result: Result, name: string): string[] =>
  result.commands.filter((it) => it.name === name).map((it) => it.message);

/** `INPUT_*` as the runner writes them: hyphens stay, defaults of action.yml are filled in, an input it does not know is an error. */
function inputsAsEnv(given: Record<string, string>, token: string): Record<string, string> {
  for (const name of Object.keys(given)) if (!(name in manifest.inputs)) throw new Error(`action.yml has no input ${name}`);
  const all = Object.entries(manifest.inputs).map(([name, { default: fallback = '' }]) => {
    const value = given[name] ?? fallback.replace(/^\$\{\{ github\.token \}\}$/, token);
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const;
  });
  return Object.fromEntries(all);
}

function started(
  cwd: string,
  env: Record<string, string>,
  onStart?: (kill: () => void) => void,
): Promise<{ exit: number | null; stdout: string; stderr: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [entry], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', fail);
    onStart?.(() => child.kill('SIGKILL'));
    child.on('close', (exit) => done({ exit, stdout, stderr }));
  });
}

/** As the runner reads a line: `::name key=value::message` after any space, or the older `##[name key=value]message` anywhere. */
export function commandOf(line: string): Command | undefined {
  const now = /^[\s\u0085]*::([^ :]+)(?: ([^:]*))?::(.*)$/s.exec(line);
  const old = /##\[([^ \]]+)(?: ([^\]]*))?\](.*)$/s.exec(line);
  const [, name, properties = '', message = ''] = now ?? old ?? [];
  if (name === undefined) return undefined;
  const pairs = properties.split(now ? ',' : ';').filter((it) => it.includes('='));
  const decoded = pairs.map((it) => [it.slice(0, it.indexOf('=')), unescaped(it.slice(it.indexOf('=') + 1))] as const);
  return { name, properties: Object.fromEntries(decoded), message: unescaped(message) };
}

const unescaped = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');

/** A file of `name<<delimiter` blocks, or `name=value` lines. */
export function fileCommands(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const block = /^([^=<]+)<<(.+)$/.exec(lines[at]!);
    if (block) {
      const end = lines.indexOf(block[2]!, at + 1);
      found[block[1]!] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (lines[at]!.includes('=')) found[lines[at]!.split('=')[0]!] = lines[at]!.slice(lines[at]!.indexOf('=') + 1);
  }
  return found;
}

/** The action sets outputs, and nothing for later steps beside them. */
function demandNothingElse(env: Record<string, string>): void {
  for (const name of ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE']) {
    if (readFileSync(env[name]!, 'utf8') !== '') throw new Error(`the action wrote to ${name}`);
  }
}

/** No secret leaves the process, but for telling the runner to mask it. */
function demandNoSecret(secrets: string[], result: Result, github: GitHubDouble): void {
  const unmasked = result.commands.filter((it) => it.name !== 'add-mask').map((it) => JSON.stringify(it));
  const said = [
    result.log,
    result.stderr,
    result.summary,
    ...unmasked,
    ...Object.values(result.outputs),
    ...github.calls.map((it) => JSON.stringify(it.body ?? '')),
  ];
  for (const secret of secrets.filter((it) => it.length > 5)) {
    if (said.some((text) => text.includes(secret))) throw new Error('a secret was shown');
  }
}
