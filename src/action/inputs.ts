import * as core from '@actions/core';
import { type GateName, gateNames } from '../review.ts';
import { addressFault } from '../source/index.ts';

export const inputNames = [
  'command',
  'config',
  'environment',
  'decisions',
  'cache',
  'url',
  'api-key',
  'github-token',
  'comment',
  'fail-on',
  'allow-shrink',
] as const;
export type InputName = (typeof inputNames)[number];

export const commands = ['auto', 'validate', 'review', 'deploy', 'rollback'] as const;
export type Command = (typeof commands)[number];

export { type GateName, gateNames };

export interface Inputs {
  command: Command;
  config: string;
  environment: string;
  /** Paths of recorded decisions; empty: what the configuration says. */
  decisions: string[];
  /** Whether what is read of them is kept for the next run. */
  cache: boolean;
  url: string;
  apiKey: string;
  githubToken: string;
  comment: boolean;
  /** Gates that fail instead of warning. */
  failOn: GateName[];
  /** Packs, as `name@version`, that may empty or more than halve what is live. */
  allowShrink: string[];
}

/** A mistake of whoever wrote the workflow: the action can't run, and the message names the input. */
export class InputError extends Error {}

export const runnerInput = (name: InputName): string => core.getInput(name);

/** Reads and checks every input at once; the error names all that are wrong. */
export function readInputs(input: (name: InputName) => string): Inputs {
  const faults: string[] = [];
  const keep = <T>(read: () => T, fallback: T): T => {
    try {
      return read();
    } catch (error) {
      faults.push((error as Error).message);
      return fallback;
    }
  };
  const inputs: Inputs = {
    command: keep(() => oneOf('command', input('command') || 'auto', commands), 'auto'),
    config: keep(() => insidePath('config', input('config')), ''),
    environment: input('environment').trim(),
    decisions: keep(() => lines(input('decisions')).map((path) => insidePath('decisions', path)), []),
    cache: keep(() => trueOrFalse('cache', input('cache') || 'false'), false),
    url: keep(() => planeUrl(input('url')), ''),
    apiKey: keep(() => secret('api-key', input('api-key')), ''),
    githubToken: keep(() => secret('github-token', input('github-token')), ''),
    comment: keep(() => trueOrFalse('comment', input('comment') || 'true'), true),
    failOn: keep(() => gates(input('fail-on')), []),
    allowShrink: keep(() => lines(input('allow-shrink')).map(packVersion), []),
  };
  if (faults.length > 0) throw new InputError(faults.join('; '));
  return inputs;
}

/**
 * The address of a control plane: https, or http on this machine; no user name or password, no query. Empty stays empty.
 * `from`: where it was written, for the error, which never repeats the address: it may hold a password.
 */
export function planeUrl(text: string, from = 'input `url`'): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const found = addressFault(trimmed);
  if (found) throw new InputError(`${from}: ${found.message}; ${found.help}`);
  return trimmed.replace(/\/+$/, '');
}

/** What a header can carry. Of a secret that it can't, no library shall ever say so in its own words, which repeat it. */
function secret(name: 'api-key' | 'github-token', text: string): string {
  const trimmed = text.trim();
  if (/^[\x21-\x7e]*$/.test(trimmed)) return trimmed;
  throw new InputError(`input \`${name}\`: holds a space, a line break or a sign that no key has; copy it anew into the secret`);
}

function gates(text: string): GateName[] {
  return text
    .split(',')
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .map((it) => oneOf('fail-on', it, gateNames));
}

function oneOf<T extends string>(name: InputName, value: string, known: readonly T[]): T {
  const found = known.find((it) => it === value);
  if (found === undefined)
    throw new InputError(`input \`${name}\`: unknown value \`${value}\`; known are ${known.map((it) => `\`${it}\``).join(', ')}`);
  return found;
}

function trueOrFalse(name: InputName, value: string): boolean {
  if (!/^(true|false)$/i.test(value)) throw new InputError(`input \`${name}\`: write \`true\` or \`false\`, not \`${value}\``);
  return value.toLowerCase() === 'true';
}

function packVersion(text: string): string {
  if (/^[^@\s]+@\S+$/.test(text)) return text;
  throw new InputError(`input \`allow-shrink\`: write \`name@version\`, one a line, not \`${text}\``);
}

/** A path inside the workspace. */
function insidePath(name: InputName, path: string): string {
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split(/[\\/]/).includes('..') || path.includes('\0')) {
    throw new InputError(`input \`${name}\`: \`${path}\` leaves the workspace; give a path inside it`);
  }
  return path;
}

const lines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((it) => it.trim())
    .filter((it) => it !== '');
