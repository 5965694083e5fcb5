/** Packages from PyPI in a virtual environment of their own, in a folder that goes with the judge. */
import { type ExecFileOptions, execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Python {
  /** Puts a package, without what it needs, into a folder of its own, for `PYTHONPATH`; answers the folder. */
  alone(requirement: string): string;
  run(args: readonly string[], options?: ExecFileOptions): Promise<{ stdout: string; stderr: string }>;
  /** A program that a package brought. */
  program(name: string): string;
  folder: string;
  remove(): void;
}

/** Undefined when there is no Python 3, or the packages can't be had. */
export function openPython(...requirements: readonly string[]): Python | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'judge-python-'));
  const program = (name: string) => join(folder, 'bin', name);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const pip = (...args: string[]) =>
    execFileSync(program('python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...args], { stdio: 'ignore' });
  try {
    execFileSync('python3', ['-m', 'venv', folder], { stdio: 'ignore' });
    pip(...requirements);
  } catch {
    remove();
    return undefined;
  }
  return {
    alone(requirement) {
      const target = join(folder, 'alone', requirement);
      pip('--no-deps', '--target', target, requirement);
      return target;
    },
    async run(args, options = {}) {
      const { stdout, stderr } = await promisify(execFile)(program('python'), args, { maxBuffer: 1e8, ...options });
      return { stdout: String(stdout), stderr: String(stderr) };
    },
    program,
    folder,
    remove,
  };
}
