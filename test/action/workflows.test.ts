import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { manifest } from './run-action.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const guide = read('docs/github-action.md');
const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!).filter((text) => text.includes('jobs:'));
const workflows: [string, string][] = [
  ...globSync('examples/workflows/*.yml', { cwd: root })
    .sort()
    .map((file): [string, string] => [file, read(file)]),
  ...blocks.map((text, index): [string, string] => [`docs/github-action.md, block ${index + 1}`, text]),
];

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  environment?: string;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}

const ours = (step: Step) => step.uses?.startsWith('OWNER/hindcast@') ?? false;

/** What a workflow may grant, at the most. */
const most: Record<string, Record<string, string>> = {
  review: { contents: 'read', 'pull-requests': 'write' },
  deploy: { contents: 'read', 'pull-requests': 'read', deployments: 'write' },
  rollback: { contents: 'read', deployments: 'write' },
};

describe.each(workflows)('%s', (_, text) => {
  const workflow: Workflow = parse(text);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('pins every action to a commit, with the version beside it', () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('grants nothing on top, and to each job the least', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, { permissions }] of jobs) {
      expect(permissions).toBeDefined();
      for (const [scope, level] of Object.entries(permissions!)) {
        const allowed = most[name]?.[scope];
        expect(allowed === level || (allowed === 'write' && level === 'read'), `${name}: ${scope}: ${level}`).toBe(true);
      }
    }
  });

  test('never runs with the rights of the base branch on the code of a stranger', () => {
    const events = Object.keys(workflow.on);
    expect(events).not.toContain('pull_request_target');
    expect(events).not.toContain('workflow_run');
    if (events.includes('pull_request')) expect(text).not.toContain('secrets.');
  });

  test('keeps no credentials in the checkout, and fetches the history', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts).toHaveLength(jobs.length);
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false, 'fetch-depth': 0 });
    for (const step of checkouts) expect(Object.keys(step.with!)).not.toContain('allow-unsafe-pr-checkout');
  });

  test('puts nothing that others write into a shell', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  test('uses inputs that exist, and the key only under an environment', () => {
    const uses = steps.filter(ours);
    expect(uses.length).toBeGreaterThan(0);
    for (const step of uses) for (const name of Object.keys(step.with ?? {})) expect(Object.keys(manifest.inputs)).toContain(name);
    for (const [, job] of jobs) if (JSON.stringify(job).includes('secrets.')) expect(job.environment).toBeDefined();
  });

  test('ends some time, and does not run twice at once', () => {
    expect(workflow.concurrency?.group).toBeTruthy();
    for (const [, job] of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
});

test('there is a workflow for each moment', () => {
  expect(globSync('examples/workflows/*.yml', { cwd: root }).sort()).toEqual(
    ['deploy', 'review', 'rollback'].map((it) => `examples/workflows/${it}.yml`),
  );
});
