/** Who installs the package reads its pages too: what they link to must be in it. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, it } from 'vitest';

const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };

it.each(['README.md', ...globSync('docs/*.md').sort()])('%s links to what the package holds', (page) => {
  const targets = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => join(dirname(page), target!));
  expect(targets.filter((target) => !existsSync(target) || !files.includes(target.split('/')[0]!))).toEqual([]);
});
