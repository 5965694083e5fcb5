import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GitHubDouble } from '../github/double.ts';
import { makeRepository } from './repository.ts';
import { runAction } from './run-action.ts';
import { doubleOfGitHub, openPull, pack, pullRequestEvent } from './scenario.ts';

let github: GitHubDouble;
beforeEach(async () => {
  github = await doubleOfGitHub();
});
afterEach(() => github.close());

/** Made up, in the shapes of what must not get out. */
const canaries = [
  'sk_live_51Hq7canaryAAAA',
  'ghp_canaryBBBBccccDDDD1234567890abcdef12',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJl',
  '-----BEGIN PRIVATE KEY-----canary',
  'password=canary-hunter2',
  'canary.person@example.org',
  'DE89370400440532013000',
  '4111111111111111',
  'agent-canary-007',
  'chain-canary-008',
  'decision-canary-009',
  'pay:canary-010',
];

const shown = (text: string): string[] => {
  const bytes = Buffer.from(text);
  const padded = (before: string) =>
    Buffer.from(before + text)
      .toString('base64')
      .slice(before.length + 4, -4);
  return [
    text,
    text.toUpperCase(),
    text.toLowerCase(),
    [...text].reverse().join(''),
    bytes.toString('base64'),
    padded('a'),
    padded('ab'),
    bytes.toString('hex'),
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
    [...text].map((it) => `&#${it.charCodeAt(0)};`).join(''),
    gzipSync(bytes).toString('base64').slice(16, -8),
  ];
};

test('nothing recorded reaches log, summary, annotation, output or comment', async () => {
  const [key, token, jwt, pem, password, mail, iban, card, agent, chain, decision, action] = canaries;
  const record = (index: number, changes: object = {}) => ({
    decision_id: `${decision}-${index}`,
    action_type: index % 2 ? 'pay' : action,
    action_content: `${key} ${pem} ${password}`,
    agent_id: agent,
    chain_id: chain,
    metadata: { token, jwt, nested: { mail, [iban!]: card } },
    trust_score: index * 5,
    created_at: `2026-11-01T10:00:${String(index % 60).padStart(2, '0')}Z`,
    decision: 'allow',
    ...changes,
  });
  const lines = Array.from({ length: 20 }, (_, index) => JSON.stringify(record(index)));
  lines.push(
    JSON.stringify(record(20, { decision: password })),
    `{"action_type": "${mail}", ${key}`,
    JSON.stringify(record(21, { trust_score: card })),
  );
  lines.push(JSON.stringify({ ...record(22), created_at: `${iban}` }), JSON.stringify(record(23, { action_type: undefined })), `${jwt}`);
  const repo = makeRepository({
    'finance.pack.yaml': pack(20),
    'hindcast.yaml': 'decisions: [log.ndjson]\n',
    'log.ndjson': `${lines.join('\n')}\n`,
  });
  const commits = repo.pull({ 'finance.pack.yaml': pack(70, '1.1.0').replace('[pay]', '["pay*"]') });
  github.state.pulls = [openPull(commits)];
  const payload = pullRequestEvent(commits);
  const result = await runAction({
    cwd: repo.dir,
    event: 'pull_request',
    payload,
    sha: commits.merge,
    ref: 'refs/pull/7/merge',
    github,
    token: 'writer-token',
  });
  expect(result).toMatchObject({ exit: 0, outputs: { loosened: '0' } });
  expect(Number(result.outputs.tightened)).toBeGreaterThan(0);
  const out = [
    result.stdout,
    result.stderr,
    result.summary,
    ...Object.values(result.outputs),
    ...github.state.comments.map((it) => it.body),
  ].join('\n');
  for (const canary of canaries) for (const form of shown(canary)) expect(out).not.toContain(form);
});
