/** What is warned of, and what is not: one table a code. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/index.ts';
import { packs } from '../pack/load.ts';

/** A pack of policies, each written as the fields that follow its name. */
const text = (name: string, ...policies: string[]) =>
  `name: ${name}\nversion: 1.0.0\npolicies:${policies.map((fields, i) => `\n  - { name: policy ${i}, ${fields} }`).join('') || ' []'}\n`;
const found = (...policies: string[]) =>
  lint(packs(text('p', ...policies))).map(({ code, span }) => `${code} ${span!.line}:${span!.column}`);
const codes = (...policies: string[]) => lint(packs(text('p', ...policies))).map(({ code }) => code);

const on = (type: string, more: string, decision = 'block', actions = 'pay') =>
  `policy_type: ${type}, action_types: [${actions}], decision: ${decision}, ${more}`;
const metadata = (rules: string, more = '', decision = 'block', actions = 'pay') =>
  on('metadata', `conditions: { ${more} rules: [${rules}] }`, decision, actions);
const rule = (field: string, operator: string, value?: string) =>
  `{ field: ${field}, operator: "${operator}"${value === undefined ? '' : `, value: ${value}`} }`;
const present = (field: string) => metadata(rule(field, 'not_exists'));

describe('allow-has-no-effect', () => {
  it.each(['policy_type: action_type', 'policy_type: threshold, trust_threshold: 50', 'policy_type: semantic'])('%s', (fields) => {
    expect(codes(`${fields}, action_types: [pay], decision: allow`)).toEqual(['allow-has-no-effect']);
  });
});

describe('never-triggers', () => {
  it.each([
    ['a trust below 0', on('threshold', 'trust_threshold: 0')],
    ['no hour and no day', on('temporal', 'conditions: { blocked_hours: [], blocked_days: [] }')],
    ['no agent', on('chain_of_custody', 'conditions: { forbidden_agents: [] }')],
    ['an order against a text', metadata(`${rule('a', '>', 'many')}, ${rule('b', 'exists')}`)],
    ['an order against a boolean', metadata(rule('a', '<=', 'true'))],
    ['orders against texts, any of them', metadata(`${rule('a', '>', 'x')}, ${rule('b', '<', 'y')}`, 'operator: OR,')],
    ['bounds that exclude each other', metadata(`${rule('a', '>', '10')}, ${rule('a', '<', '5')}`)],
    ['a field that is missing and equals', metadata(`${rule('a', '==', '7')}, ${rule('a', 'not_exists')}`)],
    ['a field that is missing and given', metadata(`${rule('a', 'exists')}, ${rule('a', 'not_exists')}`)],
    [
      'a sequence of other actions',
      on('sequence', 'conditions: { mode: velocity, window_seconds: 1, max_count: 1, match_action_types: [read] }'),
    ],
    ['a last step of another action', on('sequence', 'conditions: { mode: ordered, window_seconds: 1, steps: [pay, read] }')],
    ['bounds that meet, one strict', metadata(`${rule('a', '>', '10')}, ${rule('a', '<=', '10')}`)],
  ])('%s', (_, policy) => {
    expect(codes(policy, present('a'))).toContain('never-triggers');
  });

  it.each([
    ['bounds that exclude each other', metadata(`${rule('a', '>', '10')}, ${rule('a', '<', '5')}`)],
    ['an order against a text', metadata(rule('a', '>', 'many'))],
    ['two values at once', metadata(`${rule('a', '==', '1')}, ${rule('a', '==', '2')}, ${rule('a', 'exists')}`)],
    ['a pattern that nothing matches', on('content_pattern', 'conditions: { patterns: ["$x^"] }')],
  ])('alone it is no other policy that makes it needless: %s', (_, policy) => {
    expect(codes(policy).filter((code) => code !== 'bypass-by-omission')).toEqual(['never-triggers']);
  });

  it('what never triggers is not called needless beside others, and can not be dodged', () => {
    const never = metadata(`${rule('a', '>', '10')}, ${rule('a', '<', '5')}`);
    expect(codes(never, on('action_type', 'mode: live', 'block', 'read'))).toEqual(['never-triggers']);
  });

  it.each([
    ['a small trust', on('threshold', 'trust_threshold: 0.5')],
    ['hours alone', on('temporal', 'conditions: { blocked_hours: [3] }')],
    ['a depth alone', on('chain_of_custody', 'conditions: { max_chain_depth: 0, forbidden_agents: [] }')],
    ['a number as a text', metadata(rule('a', '>', '"10"'))],
    ['one order against a text of two, any of them', metadata(`${rule('a', '>', 'x')}, ${rule('b', '<', '3')}`, 'operator: OR,')],
    [
      'a sequence of some such actions',
      on('sequence', 'conditions: { mode: velocity, window_seconds: 1, max_count: 1, match_action_types: [x, "*y"] }'),
    ],
    ['a first step of another action', on('sequence', 'conditions: { mode: ordered, window_seconds: 1, steps: [read, "p*"] }')],
    ['bounds that leave a gap', metadata(`${rule('a', '>', '5')}, ${rule('a', '<', '10')}`)],
    ['bounds that meet, none strict', metadata(`${rule('a', '>=', '10')}, ${rule('a', '<=', '10')}`)],
    ['bounds on two fields', metadata(`${rule('a', '>', '10')}, ${rule('b', '<', '5')}`)],
    ['a field that is missing or equals', metadata(`${rule('a', '==', '7')}, ${rule('a', 'not_exists')}`, 'operator: OR,')],
    ['bounds, any of them', metadata(`${rule('a', '>', '10')}, ${rule('a', '<', '5')}`, 'operator: OR,')],
  ])('not %s', (_, policy) => {
    expect(codes(policy, present('a'), present('b'))).not.toContain('never-triggers');
  });
});

describe('regex-in-glob', () => {
  it.each(['^pay', 'pay$', 'a|b', 'pay?', '.*pay', 'pay.+', 'pay[0-9]', 'pay.*now'])('%s', (glob) => {
    expect(codes(on('action_type', '', 'block', `'${glob}'`))).toEqual(['regex-in-glob']);
  });

  it.each(['pay.*', 'pay*', 'db:drop', 'a.b.c', 's7.*:prod', 'k8s/delete'])('not %s', (glob) => {
    expect(codes(on('action_type', '', 'block', `'${glob}'`))).toEqual([]);
  });
});

describe('always-triggers', () => {
  it.each([
    ['every action', 'policy_type: action_type, decision: block'],
    ['an empty list of actions', on('action_type', '', 'block', '')],
    ['a star', on('action_type', '', 'block', '"*"')],
    ['two stars', on('action_type', '', 'block', '"**"')],
    ['every hour', on('temporal', `conditions: { blocked_hours: [${Array.from({ length: 24 }, (_, i) => i)}] }`)],
    ['every day', on('temporal', 'conditions: { blocked_days: [1, 2, 3, 4, 5, 6, 7] }')],
    ['a pattern that matches the empty text anywhere', on('content_pattern', "conditions: { patterns: ['x*'] }")],
    ['patterns that match everything together', on('content_pattern', "conditions: { patterns: ['a', '^[^a]*$'] }")],
    [
      'a field that is there or not',
      metadata(`${rule('a', 'exists')}, ${rule('b', '>', '1')}, ${rule('a', 'not_exists')}`, 'operator: OR,'),
    ],
    ['the first of its kind', on('sequence', 'conditions: { mode: velocity, window_seconds: 1, max_count: 0 }')],
    ...['.*', '^', '$', '^.*', '.*$', '.*?', '(?i).*', '(?s)^.*$'].map((pattern) => [
      `the pattern ${pattern}`,
      on('content_pattern', `conditions: { patterns: [x, '${pattern}'] }`),
    ]),
  ])('%s', (_, policy) => {
    expect(codes(policy!)).toContain('always-triggers');
  });

  it.each([
    ['23 hours', on('temporal', `conditions: { blocked_hours: [${Array.from({ length: 23 }, (_, i) => i)}, 0] }`)],
    ['patterns that leave a content out', on('content_pattern', "conditions: { patterns: ['a', '^[^ab]*$'] }")],
    ['one field that is there, or another that is not', metadata(`${rule('a', 'exists')}, ${rule('b', 'not_exists')}`, 'operator: OR,')],
    ['a field that is there and not', metadata(`${rule('a', 'exists')}, ${rule('a', 'not_exists')}`)],
    ['every day but one', on('temporal', 'conditions: { blocked_days: [1, 2, 3, 4, 5, 6, 6] }')],
    ['the second of its kind', on('sequence', 'conditions: { mode: velocity, window_seconds: 1, max_count: 1 }')],
    ...['^$', '^.*$', '.+', '.', '(?i)^.*$', '\\\\.*', 'a.*'].map((pattern) => [
      `the pattern ${pattern}`,
      on('content_pattern', `conditions: { patterns: ['${pattern}'] }`),
    ]),
  ])('not %s', (_, policy) => {
    expect(codes(policy!)).not.toContain('always-triggers');
  });
});

describe('bypass-by-omission', () => {
  const large = metadata(rule('amount', '>', '1000'));

  it.each([
    ['one comparison', [large]],
    ['a comparison for inequality', [metadata(rule('amount', '!=', '1'))]],
    ['a comparison for what is not contained', [metadata(rule('amount', 'not_contains', 'x'))]],
    ['any of two on one field', [metadata(`${rule('amount', '>', '10')}, ${rule('amount', '<', '-10')}`, 'operator: OR,')]],
    ['the absence is caught, but less strictly', [large, metadata(rule('amount', 'not_exists'), '', 'escalate')]],
    ['the absence is caught, on trial', [large, `${present('amount')}, mode: shadow`]],
    ['the absence is caught, of another action', [large, metadata(rule('amount', 'not_exists'), '', 'block', 'refund')]],
    ['the absence is caught, of another field', [large, present('currency')]],
    ['the absence is caught together with more', [large, metadata(`${rule('amount', 'not_exists')}, ${rule('b', 'exists')}`)]],
  ])('%s', (_, policies) => {
    expect(codes(...policies)).toContain('bypass-by-omission');
  });

  it.each([
    ['a rule beside it catches the absence', [metadata(`${rule('amount', '>', '10')}, ${rule('amount', 'not_exists')}`, 'operator: OR,')]],
    ['another policy does', [large, present('amount')]],
    [
      'another policy does, for every action',
      [large, `policy_type: metadata, decision: block, conditions: { rules: [${rule('amount', 'not_exists')}] }`],
    ],
    ['another policy does, by a glob', [large, metadata(rule('amount', 'not_exists'), '', 'block', '"p*"')]],
    ['every such action is blocked anyway', [large, on('action_type', '')]],
    ['any of several with the absence', [large, metadata(`${rule('amount', 'not_exists')}, ${rule('b', 'exists')}`, 'operator: OR,')]],
    ['nothing is compared', [metadata(rule('amount', 'exists'))]],
    ['it allows', [metadata(rule('amount', '>', '1'), '', 'allow')]],
  ])('not where %s', (_, policies) => {
    expect(codes(...policies)).not.toContain('bypass-by-omission');
  });

  it('is looked for over all packs', () => {
    expect(lint(packs(text('p', large), text('q', present('amount')))).map(({ code }) => code)).not.toContain('bypass-by-omission');
  });
});

describe('repeated-entry', () => {
  it.each([
    ['an action', on('threshold', 'trust_threshold: 1', 'block', 'pay, refund, pay'), '4:75'],
    ['a pattern', on('content_pattern', 'conditions: { patterns: [a, b, a] }'), undefined],
    ['an hour', on('temporal', 'conditions: { blocked_hours: [1, 1] }'), undefined],
    ['an agent', on('chain_of_custody', 'conditions: { forbidden_agents: [x, x] }'), undefined],
    ['a rule', metadata(`${rule('a', 'exists')}, ${rule('a', 'exists')}`), undefined],
    [
      'a counted action',
      on('sequence', 'conditions: { mode: velocity, window_seconds: 1, max_count: 1, match_action_types: [a, a] }', 'block', 'a'),
      undefined,
    ],
  ])('%s', (_, policy, at) => {
    expect(codes(policy)).toEqual(['repeated-entry']);
    if (at) expect(found(policy)).toEqual([`repeated-entry ${at}`]);
  });

  it('not for steps, whose order counts', () => {
    expect(codes(on('sequence', 'conditions: { mode: ordered, window_seconds: 1, steps: [a, a] }', 'block', 'a'))).toEqual([]);
  });
});

it('matches-everything: a star among other actions, at the star', () => {
  expect(found(on('threshold', 'trust_threshold: 1', 'block', 'pay, "*"'))).toEqual(['matches-everything 4:67']);
  expect(codes(on('threshold', 'trust_threshold: 1', 'block', '"*"'))).toEqual([]);
  expect(codes(on('threshold', 'trust_threshold: 1', 'block', '"*pay"'))).toEqual([]);
});

it('matches-everything: an empty list, at the list', () => {
  const every = on('threshold', 'trust_threshold: 1', 'block', '');
  expect(lint(packs(text('p', every)))).toMatchObject([
    {
      code: 'matches-everything',
      message: 'policy `policy 0`: an empty list of action types matches every action',
      span: { line: 4, column: 61 },
    },
  ]);
  expect(codes('policy_type: threshold, decision: block, trust_threshold: 1')).toEqual([]);
});

it('never-triggers: a comparison of numbers with a text names the rule, the text and the remedy', () => {
  expect(lint(packs(text('p', metadata(rule('amount', '>', 'lots')))))).toMatchObject([
    {
      code: 'never-triggers',
      message: 'policy `policy 0`: `>` compares numbers, and `lots` is none: the rule on `amount` never holds',
      help: 'write a number, or compare texts with `==` or `contains`',
    },
  ]);
});

it('empty-pack: at the empty list', () => {
  expect(found()).toEqual(['empty-pack 3:11']);
});

it('unused-value: for presence and absence alone', () => {
  expect(codes(metadata(rule('a', 'exists', '1')))).toEqual(['unused-value']);
  expect(codes(metadata(rule('a', 'not_exists', 'true')))).toEqual(['unused-value']);
});

it('invisible-character: in texts and patterns, also after a letter of two units', () => {
  expect(codes(on('action_type', 'reason: "a\\u200bb"'))).toEqual(['invisible-character']);
  expect(codes(on('action_type', 'description: "\\u2060"'))).toEqual(['invisible-character']);
  expect(codes(on('content_pattern', 'conditions: { patterns: ["a\\u00adb"] }'))).toEqual(['invisible-character']);
  expect(codes(on('action_type', 'reason: "👩 naïve"'))).toEqual([]);
});

describe('lookalike-name', () => {
  it('a name in two scripts', () => {
    expect(codes(on('action_type', '', 'block', '"p\u0430y"'))).toEqual(['lookalike-name']);
  });

  it('two names that look alike, both named', () => {
    const policies = ['pace', '\u0440\u0430\u0441\u0435'].map(
      (name, i) => `  - { name: ${name}, policy_type: action_type, action_types: [x${i}], decision: block }\n`,
    );
    const [warning, ...others] = lint(packs(`name: p\nversion: 1.0.0\npolicies:\n${policies.join('')}`));
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ code: 'lookalike-name', span: { line: 5, column: 13 } });
    expect(warning!.message).toContain('`pace`');
  });

  it('A12: two action types that look alike, wherever they stand', () => {
    const twin = '\u0440\u0430\u0443';
    const sequence = (name: string, conditions: string) =>
      `  - { name: ${name}, policy_type: sequence, decision: block, conditions: { window_seconds: 60, ${conditions} } }\n`;
    const warnings = lint(
      packs(
        `name: p\nversion: 1.0.0\npolicies:\n  - { name: a, policy_type: action_type, action_types: [pay, Pay, ${twin}], decision: block }\n` +
          sequence('b', `mode: velocity, max_count: 3, match_action_types: [x, ${twin}]`) +
          sequence('c', `mode: ordered, steps: [x, ${twin}]`),
      ),
    ).filter(({ code }) => code === 'lookalike-name');
    expect(warnings.map(({ span }) => `${span!.line}:${span!.column}`)).toEqual(['4:67', '5:144', '6:116']);
    for (const { message } of warnings)
      expect(message).toBe(`the action types \`${twin}\` and \`pay\` look alike, but are written in other letters`);
  });

  it('not names in one script, whatever it is', () => {
    expect(codes(on('action_type', '', 'block', '"плата", "заплатить", pay, "πληρωμή"'))).toEqual([]);
  });
});

it('same-policy: over all packs, whatever the name, the texts and the priority', () => {
  const [one, other] = [on('action_type', 'reason: a'), on('action_type', 'reason: b, priority: 5')];
  expect(codes(one, other)).toEqual(['same-policy']);
  const [warning] = lint(packs(text('p', one), text('q', other)));
  expect(warning).toMatchObject({
    code: 'same-policy',
    message: 'policy `policy 0` says the same as `p/policy 0`',
    span: { file: '1.pack.yaml' },
  });
  expect(codes(one, `${other}, mode: shadow`)).toEqual([]);
});

describe('unseen-action-type', () => {
  const seen = new Set(['pay:send', 'db:read']);
  const unseen = (actions: string) =>
    lint(packs(text('p', on('threshold', 'trust_threshold: 1', 'block', actions))), seen).map(({ code }) => code);

  it.each(['"pay:sned"', '"pay:sent"', '"Pay:send"', '"db:raed"'])('%s', (action) => {
    expect(unseen(action)).toEqual(['unseen-action-type']);
  });

  it.each(['"pay:send"', '"pay:*"', '"*"', '"deploy:production"'])('not %s', (action) => {
    expect(unseen(action)).toEqual([]);
  });

  it('never tells a recorded action type', () => {
    const [warning] = lint(packs(text('p', on('threshold', 'trust_threshold: 1', 'block', '"pay:sned"'))), seen);
    expect(JSON.stringify(warning)).not.toContain('pay:send');
  });
});

describe('the packs that come with the project', () => {
  const expected: Record<string, string[]> = { 'examples/packs/agentdojo-banking.pack.yaml': ['bypass-by-omission', 'bypass-by-omission'] };

  it.each(globSync('examples/packs/*.yaml'))('%s has no finding but what is meant', (path) => {
    expect(lint(packs(readFileSync(path, 'utf8'))).map(({ code }) => code)).toEqual(expected[path] ?? []);
  });
});

describe('redundant-policy', () => {
  const content = (...patterns: string[]) => on('content_pattern', `conditions: { patterns: [${patterns.map((one) => `'${one}'`)}] }`);
  const said = (...policies: string[]) => lint(packs(text('p', ...policies))).map(({ code, message }) => [code, message]);
  const rest = 'it needless: without it every request is judged the same';

  it('of two that say the same together one stays, and the message names it', () => {
    expect(said(content('a', 'b'), content('a|b'))).toEqual([['redundant-policy', `policy \`policy 1\`: \`policy 0\` makes ${rest}`]]);
    expect(said(content('a'), content('b'), content('a|b'))).toEqual([
      ['redundant-policy', `policy \`policy 2\`: \`policy 0\`, \`policy 1\` together make ${rest}`],
    ]);
  });

  it('what no request triggers is not called needless', () => {
    expect(said(content('a$b'), on('action_type', '', 'block', 'read'))).toEqual([
      ['never-triggers', 'policy `policy 0`: no request triggers it'],
    ]);
  });
});

describe('unexpected-value', () => {
  const sequence = (scope: string) => on('sequence', `conditions: { mode: velocity, window_seconds: 1, max_count: 1, scope: ${scope} }`);
  const semantic = (word: string) => on('semantic', `conditions: { semantic_rule: be kind, on_unavailable: ${word} }`);
  const said = (policy: string) => lint(packs(text('p', policy))).map(({ code, message, help }) => [code, message, help]);

  it.each([sequence('agent'), sequence('workspace'), semantic('allow'), semantic('block'), semantic('escalate')])('not %s', (policy) => {
    expect(codes(policy)).toEqual([]);
  });

  it('a scope that is counted by the service alone, and the word that was meant', () => {
    const message = (word: string) =>
      `policy \`policy 0\`: with the scope \`${word}\` only the service can judge the policy: \`agent\` and \`workspace\` are counted here`;
    expect(said(sequence('agents'))).toEqual([['unexpected-value', message('agents'), 'did you mean `agent`']]);
    expect(said(sequence('team'))).toEqual([['unexpected-value', message('team'), 'nothing has to be done if the service knows the word']]);
  });

  it('an answer for a service that is away which is none', () => {
    const [[code, message, help] = []] = said(semantic('alow'));
    expect([code, help]).toEqual(['unexpected-value', 'did you mean `allow`']);
    expect(message).toContain('the policy counts as triggered where it cannot be judged');
  });
});

it('a policy on everything is not told to become what it is', () => {
  const [warning] = lint(packs(text('p', 'policy_type: action_type, decision: block')));
  expect(warning!.help).toBe('list the actions that are meant in `action_types`');
});
