import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a run a folder of its own for temporary files, which goes with it, whatever the tests leave there. */
export default function scratch(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'hindcast-tests-'));
  // Servers that refuse to run as root are started as somebody else.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
