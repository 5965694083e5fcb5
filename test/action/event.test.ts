import { describe, expect, test } from 'vitest';
import { type Event, momentOf } from '../../src/action/event.ts';
import type { Command } from '../../src/action/inputs.ts';
import { mergeGroupEvent, otherEvent, pullRequestEvent, pushEvent } from './scenario.ts';

const base = 'a'.repeat(40);
const head = 'b'.repeat(40);
const pull = pullRequestEvent({ base, head });
const at = (name: string, payload: unknown, ref = 'refs/pull/7/merge', sha = head): Event => ({ name, payload, sha, ref });

const push = (ref: string, changes: object = {}) => at('push', { ...pushEvent(ref, head), ...changes }, ref);

describe('what an event asks for', () => {
  test.each<[string, Event, Command, object]>([
    ['a pull request', at('pull_request', pull), 'auto', { kind: 'review', pull: { number: 7, fork: false, base, head } }],
    [
      'one from a fork',
      at('pull_request', pullRequestEvent({ base, head }, { fork: true })),
      'auto',
      { kind: 'review', pull: { fork: true } },
    ],
    ['an opened one', at('pull_request', pullRequestEvent({ base, head }, { file: 'pull_request.opened' })), 'auto', { kind: 'review' }],
    ['a closed one', at('pull_request', pullRequestEvent({ base, head }, { file: 'pull_request.closed' })), 'auto', { kind: 'nothing' }],
    ['a merge queue', at('merge_group', mergeGroupEvent({ base, head })), 'auto', { kind: 'review', base, sha: head }],
    ['a push to the default branch', push('refs/heads/main'), 'auto', { kind: 'deploy', branch: 'main', sha: head }],
    ['a push to another branch', push('refs/heads/topic'), 'auto', { kind: 'validate' }],
    ['a push to a branch named like the tag', push('refs/heads/rollback/finance/1.0.0'), 'auto', { kind: 'validate' }],
    ['a deleted branch', push('refs/heads/topic', { deleted: true }), 'auto', { kind: 'nothing' }],
    [
      'a rollback tag',
      push('refs/tags/rollback/finance/1.2.3'),
      'auto',
      { kind: 'rollback', pack: 'finance', version: '1.2.3', object: head },
    ],
    ['one with a suffix', push('refs/tags/rollback/finance/1.2.3-rc.1+b@2026/11'), 'auto', { kind: 'rollback', version: '1.2.3-rc.1+b' }],
    ['a deleted rollback tag', push('refs/tags/rollback/finance/1.2.3', { deleted: true }), 'auto', { kind: 'nothing' }],
    ['another tag', push('refs/tags/v1.0.0'), 'auto', { kind: 'unsupported' }],
    ...[
      'rollback/finance',
      'rollback/finance/1',
      'rollback/finance/v1.0.0',
      'rollback/Finance/1.0.0',
      'rollback/a/b/1.0.0',
      'rollback/a/1.0.0 ',
      'rollback/a/01.0.0',
    ].map((name): [string, Event, Command, object] => [`the tag ${name}`, push(`refs/tags/${name}`), 'auto', { kind: 'unsupported' }]),
    ['a dispatch', at('workflow_dispatch', otherEvent('workflow_dispatch')), 'auto', { kind: 'unsupported' }],
    ['pull_request_target', at('pull_request_target', pull), 'review', { kind: 'unsupported' }],
    ['workflow_run', at('workflow_run', pull), 'deploy', { kind: 'unsupported' }],
    ['deploy on a pull request', at('pull_request', pull), 'deploy', { kind: 'unsupported' }],
    ['deploy on another branch', push('refs/heads/topic'), 'deploy', { kind: 'unsupported' }],
    ['rollback on a branch', push('refs/heads/main'), 'rollback', { kind: 'unsupported' }],
    ['review on a push', push('refs/heads/main'), 'review', { kind: 'unsupported' }],
    ['validate anywhere', at('workflow_dispatch', {}), 'validate', { kind: 'validate' }],
    [
      'a pull request with a head that is an option',
      at('pull_request', pullRequestEvent({ base, head: '--upload-pack=x' })),
      'auto',
      { kind: 'unsupported' },
    ],
    ['an empty payload', at('pull_request', null), 'auto', { kind: 'unsupported' }],
  ])('%s', (_, event, command, moment) => {
    expect(momentOf(event, command)).toMatchObject(moment);
  });
});
