/**
 * Cuts real webhook payloads down to what a reader of the event needs.
 *
 *   npm i --prefix SOMEWHERE @octokit/webhooks-examples@7.6.1
 *   node test/github/make-events.ts SOMEWHERE/node_modules/@octokit/webhooks-examples
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Payload = Record<string, unknown>;

const root = process.argv[2];
if (!root) throw new Error('usage: node test/github/make-events.ts PATH_OF_WEBHOOKS_EXAMPLES');
const events: { name: string; examples: Payload[] }[] = JSON.parse(readFileSync(join(root, 'api.github.com/index.json'), 'utf8'));

const repository = 'id name full_name private html_url fork default_branch'.split(' ');
/** The keys that stay, by the key they stand under; anything that is not listed here stays whole when it is no object. */
const kept: Record<string, string[]> = {
  repository,
  repo: repository,
  owner: ['login', 'id', 'type'],
  user: ['login', 'id', 'type'],
  sender: ['login', 'id', 'type'],
  pusher: ['name'],
  installation: ['id'],
  pull_request:
    'id number state locked title html_url user head base labels merged merged_at merge_commit_sha draft author_association'.split(' '),
  head: ['label', 'ref', 'sha', 'user', 'repo'],
  base: ['label', 'ref', 'sha', 'user', 'repo'],
  head_commit: ['id', 'message', 'timestamp'],
};

function cut(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return key === 'commits' ? [] : value.slice(0, 2).map((item) => cut('', item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => kept[key]?.includes(name) ?? true);
  return Object.fromEntries(entries.map(([name, item]) => [name, cut(name, item)]));
}

const wanted: [file: string, event: string, (payload: Payload) => boolean][] = [
  ['pull_request.synchronize', 'pull_request', (it) => it.action === 'synchronize'],
  ['pull_request.opened', 'pull_request', (it) => it.action === 'opened'],
  ['pull_request.closed', 'pull_request', (it) => it.action === 'closed'],
  ['push.branch', 'push', (it) => String(it.ref).startsWith('refs/heads/')],
  ['push.tag', 'push', (it) => String(it.ref).startsWith('refs/tags/') && !it.deleted],
  ['push.tag-deleted', 'push', (it) => String(it.ref).startsWith('refs/tags/') && it.deleted === true],
  ['merge_group.checks_requested', 'merge_group', () => true],
  ['workflow_dispatch', 'workflow_dispatch', () => true],
];

mkdirSync(join(import.meta.dirname, 'events'), { recursive: true });
for (const [file, event, wants] of wanted) {
  const payload = events.find((it) => it.name === event)?.examples.find(wants);
  if (!payload) throw new Error(`no example of ${file}`);
  writeFileSync(join(import.meta.dirname, 'events', `${file}.json`), `${JSON.stringify(cut('', payload), null, 2)}\n`);
}
