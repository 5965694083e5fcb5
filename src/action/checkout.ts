import type { Checked, Diagnostic } from '../diagnostic.ts';
import { type LoadedPack, loadPacks } from '../pack/index.ts';
import { defaultGates, type Gates } from '../review.ts';
import {
  type Config,
  checkConfig,
  commitOf,
  configFileAt,
  configName,
  git,
  packGlobs,
  packsAt,
  SourceError,
  unmatchedGlobs,
} from '../source/index.ts';
import type { Moment } from './event.ts';
import { type GateName, InputError } from './inputs.ts';

/** What stands in one commit: its configuration and its packs. */
export interface Side {
  sha: string;
  config: Config;
  /** Whether there is a configuration that could be read. */
  configured: boolean;
  packs: LoadedPack[];
  configFaults: Diagnostic[];
  /** Faults of the configuration and of the packs; with any, `packs` is empty. */
  faults: Diagnostic[];
  warnings: Diagnostic[];
}

/** Reads a commit, never the work tree: nothing that a step or a pull request left lying about is looked at. */
export async function sideAt(cwd: string, sha: string, configPath: string): Promise<Side> {
  await demand(cwd, sha);
  const path = configPath || configName;
  const file = await configFileAt(sha, cwd, path);
  const checked = file && ('code' in file ? unreadable(file) : checkConfig({ ...file, path }));
  const config = checked?.ok ? checked.value : {};
  const found = await packsAt(sha, cwd, config.packs ?? packGlobs);
  const loaded = loadPacks(found.files);
  const configFaults = checked && !checked.ok ? checked.errors : [];
  const unmatched = file && 'bytes' in file ? unmatchedGlobs({ ...file, path }, found) : [];
  const faults = [...configFaults, ...found.faults, ...(loaded.ok ? [] : loaded.errors)];
  const packs = faults.length === 0 && loaded.ok ? loaded.value : [];
  return { sha, config, configured: checked?.ok ?? false, packs, configFaults, faults, warnings: [...loaded.warnings, ...unmatched] };
}

const unreadable = (fault: Diagnostic): Checked<Config> => ({ ok: false, errors: [fault], warnings: [] });

/** A configuration that was asked for by name has to be there; without a name the defaults serve. */
export function demandConfig({ sha, configured, configFaults }: Side, configPath: string): void {
  if (configPath !== '' && !configured && configFaults.length === 0) {
    throw new InputError(`input \`config\`: there is no \`${configPath}\` in ${sha.slice(0, 12)}`);
  }
}

/** The two commits that a review compares: what the base branch has, and what it would have after the merge. */
export async function commitsOf(cwd: string, moment: Extract<Moment, { kind: 'review' }>): Promise<{ base: string; head: string }> {
  if (!moment.pull) return { base: moment.base, head: moment.sha };
  await demand(cwd, moment.sha);
  const parents = (await git(cwd, ['rev-list', '--parents', '-n', '1', moment.sha])).toString().trim().split(' ').slice(1);
  const [base, head] = parents;
  if (parents.length === 2 && head === moment.pull.head) return { base: base!, head: moment.sha };
  return { base: moment.pull.base, head: moment.pull.head };
}

/** Files of a change that judge it, say who must look at it, or run beside it: configuration, recorded decisions, owners, workflows. */
export async function guardsTouched(cwd: string, base: string, head: string, paths: readonly string[]): Promise<string[]> {
  const watched = [...paths, '.github', 'CODEOWNERS', 'docs/CODEOWNERS'].map((path) => `:(literal)${path}`);
  const listed = (await git(cwd, ['diff', '--name-only', '-z', '--no-renames', base, head, '--', ...watched])).toString();
  return listed.split('\0').filter((path) => path !== '');
}

/** Whether a file that holds a pack differs between two commits, if only in its comments. */
export async function packsTouched(cwd: string, base: Side, head: Side): Promise<boolean> {
  const listed = (await git(cwd, ['diff', '--name-only', '-z', '--no-renames', '--relative', base.sha, head.sha])).toString();
  const touched = new Set(listed.split('\0'));
  return [...base.packs, ...head.packs].some(({ file }) => touched.has(file));
}

/** The commit of a branch, walked along its own line, that last changed a file. */
export async function lastChangeOf(cwd: string, sha: string, file: string): Promise<string | undefined> {
  const found = (await git(cwd, ['log', '-1', '--first-parent', '--format=%H', sha, '--', `:(literal)${file}`])).toString().trim();
  return found === '' ? undefined : found;
}

export function gatesOf(config: Config, failOn: readonly GateName[]): Gates {
  return { ...defaultGates, ...config.gates, ...Object.fromEntries(failOn.map((name) => [name, 'fail'])) };
}

async function demand(cwd: string, sha: string): Promise<void> {
  if (await commitOf(cwd, sha)) return;
  throw new SourceError(`the commit ${sha} is not in this checkout`, 'let `actions/checkout` fetch the history: `fetch-depth: 0`');
}
