/**
 * Time of the exact impact against the number of policies, the size of the change and the number of patterns: `npm run bench:impact [-- PACK.yaml]`.
 * Workload: copies of the policies of the given pack, each copy with its own action prefix; the ones that watch every action stand in the first copy only.
 * Beside it z3 (from PyPI, into `build/z3`) and Cedar's analysis (crates and cvc5 from PyPI, into `build/cedar`), each left out by name where it can't be had.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parse } from 'yaml';
import { type Impact, impact } from '../src/impact/index.ts';
import type { Policy, PolicyPack } from '../src/pack/index.ts';
import { buildCedar, rewritten, sayable } from './impact-cedar.ts';

const source = process.argv[2] ?? new URL('../test/impact/cases/forty-before.yaml', import.meta.url).pathname;
const { policies: forty }: PolicyPack = parse(readFileSync(source, 'utf8'));

function copies(count: number): PolicyPack {
  const policies: Policy[] = [];
  for (let copy = 0; policies.length < count; copy++)
    for (const policy of forty) {
      if (copy > 0 && !policy.action_types?.length) continue;
      if (policies.length === count) break;
      const action_types = policy.action_types?.map((glob) => `s${copy}.${glob}`);
      policies.push({ ...structuredClone(policy), name: `s${copy} ${policy.name}`, ...(action_types && { action_types }) } as Policy);
    }
  return { name: 'bench', version: '1.0.0', policies };
}

const fresh = (pack: PolicyPack): PolicyPack => ({ ...pack, policies: pack.policies.map((policy) => structuredClone(policy)) });

/** Raises the thresholds of the policies chosen. */
function raised(pack: PolicyPack, chosen: (policy: Policy) => boolean): PolicyPack {
  const head = fresh(pack);
  for (const policy of head.policies)
    if (policy.policy_type === 'threshold' && chosen(policy)) policy.trust_threshold = Math.min(100, policy.trust_threshold + 5);
  return head;
}

/** A weaker policy beside one on every action changes no verdict, but now every action type has to be looked at. */
function lookingEverywhere(pack: PolicyPack): PolicyPack {
  const floor = pack.policies.find(({ policy_type, action_types }) => policy_type === 'threshold' && !action_types?.length)!;
  return { ...pack, policies: [...pack.policies, { ...floor, name: 'weaker', trust_threshold: 1 } as Policy] };
}

interface Timed {
  ms: number;
  result: Impact;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;

/** The median of some runs, each on packs that were loaded before and never seen; what the loading left behind is swept away first. */
function time(base: PolicyPack, head: PolicyPack, runs: number): Timed {
  const times: number[] = [];
  let result!: Impact;
  for (let run = 0; run < runs; run++) {
    const [before, after] = [fresh(base), fresh(head)];
    // Twice: what has lived through two is out of the nursery, as what was loaded long ago.
    for (let i = 0; i < 2; i++) collect({ type: 'minor' });
    const start = performance.now();
    result = impact([before], [after]);
    times.push(performance.now() - start);
  }
  return { ms: times.sort((a, b) => a - b)[times.length >> 1]!, result };
}

const told = ({ ms, result }: Timed) =>
  `${ms.toFixed(1)} ms, ${result.regions.length} regions, ${result.verdict}${result.complete ? '' : `, not complete: ${result.budget}`}`;
const title = (text: string) => console.log(`\n${text}`);

title('one scoped threshold changed, by number of policies');
for (const count of [40, 100, 1000, 10_000]) {
  const base = copies(count);
  const name = `${count > 40 ? 's1' : 's0'} thr-trade`;
  const head = raised(base, (policy) => policy.name === name);
  const one = time(base, head, 9);
  console.log(`${count} policies: ${told(one)}`);
  const everything = time(base, lookingEverywhere(head), 3);
  const all = time({ ...base, policies: [] }, head, 1);
  console.log(`  the same regions by comparing everything: ${told(everything)}; ${(everything.ms / one.ms).toFixed(0)} times slower`);
  console.log(`  everything against nothing: ${told(all)}; ${(all.ms / one.ms).toFixed(0)} times slower`);
}

title('scoped thresholds changed, by size of the change at 10,000 policies');
const large = copies(10_000);
for (const size of [1, 10, 100, 1000]) {
  let left = size;
  const head = raised(large, ({ action_types }) => (action_types?.length ?? 0) > 0 && left-- > 0);
  console.log(`${size} changed: ${told(time(large, head, size > 100 ? 1 : 3))}`);
}

title('all thresholds changed');
for (const count of [40, 200, 1000]) {
  const base = copies(count);
  console.log(
    `${count} policies: ${told(
      time(
        base,
        raised(base, () => true),
        3,
      ),
    )}`,
  );
}

title('all policies on every action, all thresholds changed');
for (const count of [40, 200, 1000, 3000, 10_000]) {
  const base = copies(count);
  base.policies = base.policies.filter(({ policy_type }) => policy_type !== 'action_type');
  base.policies.forEach((policy, index) => {
    delete policy.action_types;
    if (policy.policy_type === 'threshold') policy.trust_threshold = ((index * 37) % 9500) / 100;
    if (policy.policy_type === 'content_pattern')
      policy.conditions.patterns = policy.conditions.patterns.map((pattern) => `${pattern}s${index}`) as [string];
  });
  console.log(
    `${count} policies: ${told(
      time(
        base,
        raised(base, () => true),
        1,
      ),
    )}`,
  );
}

title('one pattern changed among many on every action, by number of patterns');
for (const count of [10, 30, 100, 300]) {
  const patternOf = (i: number, figures: number) => `(?i)\\bword${i}\\s*[:=]\\s*\\d{${figures},}`;
  const policies = Array.from({ length: count }, (_, i): Policy => {
    const decision = i % 2 ? 'block' : 'escalate';
    return { name: `p${i}`, policy_type: 'content_pattern', decision, conditions: { patterns: [patternOf(i, 3)] } };
  });
  const base: PolicyPack = { name: 'patterns', version: '1.0.0', policies };
  const head = fresh(base);
  const changed = head.policies[1]!;
  if (changed.policy_type === 'content_pattern') changed.conditions.patterns = [patternOf(1, 2)];
  console.log(`${count} patterns: ${told(time(base, head, 3))}`);
}

/** What is asked of both: a change of one scoped threshold, and the same written otherwise. Word boundaries are left out: the script that asks z3 does not say them. */
function questions(count: number): [string, PolicyPack, PolicyPack][] {
  const base: PolicyPack = JSON.parse(JSON.stringify(copies(count)).replaceAll('\\\\b', ''));
  const oneEach = (policy: Policy): Policy[] =>
    policy.policy_type === 'content_pattern'
      ? policy.conditions.patterns.map((pattern, i) => ({ ...policy, name: `${policy.name} ${i}`, conditions: { patterns: [pattern] } }))
      : [policy];
  return [
    ['one threshold changed', base, raised(base, ({ name }) => name === 's0 thr-trade')],
    ['written otherwise', base, { ...base, policies: base.policies.flatMap(oneEach) }],
  ];
}

const ratio = (theirs: number, ours: number) => `${(theirs / ours).toFixed(0)} times as long`;

title('can a verdict change, asked of z3 (10 seconds at most); here every region is found');
const home = new URL('../build/z3', import.meta.url).pathname;
try {
  if (!existsSync(`${home}/bin/python`)) execFileSync('python3', ['-m', 'venv', home], { stdio: 'ignore' });
  execFileSync(`${home}/bin/python`, ['-m', 'pip', 'install', '--quiet', 'z3-solver'], { stdio: 'ignore' });
  const script = new URL('../test/judges/ask_z3.py', import.meta.url).pathname;
  for (const count of [40, 200, 1000])
    for (const [name, base, head] of questions(count)) {
      const ours = time(base, head, 5);
      const input = `${JSON.stringify({ base: [base], head: [head] })}\n`;
      const theirs = JSON.parse(execFileSync(`${home}/bin/python`, [script], { input, encoding: 'utf8', maxBuffer: 1e8 }));
      console.log(`${count} policies, ${name}: ${told(ours)}`);
      console.log(`  z3: ${theirs.ms.toFixed(0)} ms, ${theirs.answer}; ${ratio(theirs.ms, ours.ms)}`);
    }
} catch {
  console.log('left out: z3 can not be had here');
}

title("can a blocked request become unblocked or the other way round, asked of Cedar's analysis (60 seconds at most)");
const cedar = buildCedar();
if ('missing' in cedar) console.log(`left out: ${cedar.missing}`);
else
  for (const count of [30, 90, 300]) {
    const base = sayable(count);
    const pairs = [
      ['one threshold changed', raised(base, ({ name }) => name === 'p0')],
      ['written otherwise', rewritten(base)],
    ] as const;
    for (const [name, head] of pairs) {
      const ours = time(base, head, 5);
      const theirs = cedar.ask(base, head);
      console.log(`${count} policies, ${name}: ${told(ours)}`);
      const agree = theirs && theirs.equal === (ours.result.verdict === 'none');
      console.log(
        theirs
          ? `  Cedar: ${theirs.ms.toFixed(0)} ms, ${agree ? 'agrees' : 'DISAGREES'}; ${ratio(theirs.ms, ours.ms)}`
          : '  Cedar: no answer',
      );
    }
  }
