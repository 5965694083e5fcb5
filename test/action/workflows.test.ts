import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadPacks } from '../../src/pack/index.ts';
import { checkConfig } from '../../src/source/index.ts';
import { hindcast } from '../cli/hindcast.ts';
import { manifest } from './run-action.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const pages = ['README.md', ...globSync('docs/*.md', { cwd: root }).sort()];

interface Snippet {
  place: string;
  language: string;
  text: string;
}

/** Every fenced block of the pages that users read, without the indent of a list it stands in. */
const snippets: Snippet[] = pages.flatMap((file) =>
  [...read(file).matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```/gm)].map(([, indent = '', language = '', text = ''], index) => ({
    place: `${file}, block ${index + 1}`,
    language,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  })),
);
const isWorkflow = ({ text }: Snippet) => /^jobs:/m.test(text);
const workflows: [string, string][] = [
  ...globSync('examples/workflows/*.yml', { cwd: root })
    .sort()
    .map((file): [string, string] => [file, read(file)]),
  ['examples/workflows/review.yml, with its commented steps', read('examples/workflows/review.yml').replaceAll(/^( *)#(?! \S)/gm, '$1')],
  ...snippets.filter(isWorkflow).map(({ place, text }): [string, string] => [place, text]),
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

describe.each(workflows)('E10: %s', (_, text) => {
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

test('the review can fetch recorded decisions before it reads them', () => {
  const [, text] = workflows.find(([name]) => name.endsWith('with its commented steps'))!;
  const { steps } = (parse(text) as Workflow).jobs.review!;
  expect(steps.map(({ run, with: given }) => run ?? given?.decisions)).toEqual([undefined, expect.stringContaining('curl '), 'decisions/']);
});

test('there is a workflow for each moment', () => {
  expect(globSync('examples/workflows/*.yml', { cwd: root }).sort()).toEqual(
    ['deploy', 'review', 'rollback'].map((it) => `examples/workflows/${it}.yml`),
  );
});

describe('E10: what the pages show', () => {
  test('no snippet pins an action to less than a commit, or takes a trigger with the rights of the base branch', () => {
    for (const { place, text } of snippets) {
      for (const line of text.split('\n').filter((it) => /\buses:/.test(it)))
        expect(line, place).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      expect(text, place).not.toMatch(/^\s*(pull_request_target|workflow_run):/m);
    }
  });

  test('a workflow on the page is one to copy, but where it adds a cache', () => {
    const bare = (text: string) => JSON.stringify(parse(text));
    const shown = snippets.filter((it) => isWorkflow(it) && !it.text.includes('uses: actions/cache'));
    expect(shown.length).toBeGreaterThan(0);
    const files = globSync('examples/workflows/*.yml', { cwd: root }).map((file) => bare(read(file)));
    for (const { place, text } of shown) expect(files.includes(bare(text)), place).toBe(true);
  });

  test('other YAML is a configuration or a pack that is accepted as it stands, its commented lines too', () => {
    const others = snippets.filter((it) => it.language === 'yaml' && !isWorkflow(it));
    expect(others.length).toBeGreaterThan(1);
    const accepted = (text: string) => {
      const bytes = new TextEncoder().encode(text);
      const faults = /^policies:/m.test(text)
        ? loadPacks([{ path: 'shown.pack.yaml', bytes }])
        : checkConfig({ path: 'hindcast.yaml', bytes });
      return faults.ok ? [] : faults.errors.map(({ code, message }) => `${code}: ${message}`);
    };
    for (const { place, text } of others) {
      expect(accepted(text), place).toEqual([]);
      expect(accepted(text.replaceAll(/^# ?/gm, '')), place).toEqual([]);
    }
  });

  test('every command line is one that there is, with options that it has', async () => {
    const lines = snippets
      .filter(({ language }) => language === 'sh')
      .flatMap(({ place, text }) => text.split('\n').map((line) => ({ place, line: line.replace(/\s#.*$/, '') })))
      .filter(({ line }) => /^(npx )?hindcast\b/.test(line));
    expect(lines.length).toBeGreaterThan(3);
    const help = new Map<string, string>();
    for (const { place, line } of lines) {
      const [command = ''] = line.replace(/^(npx )?hindcast /, '').split(' ');
      if (!help.has(command)) help.set(command, (await hindcast(root, [command, '--help'])).out);
      for (const [, option] of line.matchAll(/ (--[a-z-]+)/g))
        expect(help.get(command), `${place}: ${line}`).toMatch(new RegExp(`${option}\\b`));
    }
  });
});

describe('E6: what holds a key takes nothing from a cache', () => {
  const withKey = workflows.filter(([, text]) => text.includes('secrets.'));

  test.each(withKey)('%s runs the checkout and the action, and nothing beside them', (_, text) => {
    const steps = Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps);
    for (const step of steps) {
      expect(step.uses).toMatch(/^(actions\/checkout|OWNER\/hindcast)@/);
      expect(step.run).toBeUndefined();
      expect(Object.keys(step.with ?? {}).join()).not.toMatch(/cache|artifact/);
    }
  });

  test('deploying and rolling back are among them', () => {
    expect(withKey.map(([file]) => file)).toEqual(
      expect.arrayContaining(['examples/workflows/deploy.yml', 'examples/workflows/rollback.yml']),
    );
  });

  test('the action has one program, from its own commit, and nothing that runs before or after', () => {
    expect(parse(read('action.yml')).runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });
});
