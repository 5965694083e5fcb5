/**
 * Cedar's own analysis (`cedar-policy-symcc`, with cvc5 as its solver) on packs that both can say: who may not do what, by globs on the action type, by trust
 * and by equality of a metadata field. Cedar knows two verdicts, so every policy here blocks. Its words for a glob, a threshold and a field are `like`, `<` and `==`.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Policy, PolicyPack } from '../src/pack/index.ts';

const folder = new URL('../build/cedar', import.meta.url).pathname;
const sources = new URL('./cedar', import.meta.url).pathname;

/** The program, built where cargo and a solver are to be had; otherwise the reason why not. */
export function buildCedar():
  | { ask(base: PolicyPack, head: PolicyPack): { equal: boolean; ms: number } | undefined }
  | { missing: string } {
  mkdirSync(folder, { recursive: true });
  const solver = solverProgram();
  if (!solver) return { missing: 'no cvc5: neither a program of that name nor the module from PyPI' };
  try {
    execFileSync('cargo', ['build', '--release', '--quiet', '--target-dir', `${folder}/target`], { cwd: sources, stdio: 'ignore' });
  } catch {
    return { missing: 'no cargo, or the crates could not be had' };
  }
  writeFileSync(`${folder}/schema`, schema);
  return {
    ask(base, head) {
      writeFileSync(`${folder}/base`, inCedar(base));
      writeFileSync(`${folder}/head`, inCedar(head));
      const files = ['schema', 'base', 'head'].map((name) => `${folder}/${name}`);
      try {
        const env = { ...process.env, CVC5: solver };
        return JSON.parse(
          execFileSync(`${folder}/target/release/cedar-bench`, files, { env, encoding: 'utf8', stdio: 'pipe', timeout: 90_000 }),
        );
      } catch {
        return undefined;
      }
    },
  };
}

/** A cvc5 on the path, or the module from PyPI behind a script that speaks as the program does. */
function solverProgram(): string | undefined {
  if (process.env.CVC5) return process.env.CVC5;
  const [home, program] = [`${folder}/python`, `${folder}/cvc5`];
  try {
    if (!existsSync(`${home}/bin/python`)) execFileSync('python3', ['-m', 'venv', home], { stdio: 'ignore' });
    execFileSync(`${home}/bin/python`, ['-m', 'pip', 'install', '--quiet', 'cvc5==1.4.2'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  writeFileSync(program, `#!/bin/sh\nexec "${home}/bin/python" "${sources}/solver.py" "$@"\n`);
  chmodSync(program, 0o755);
  return program;
}

const schema = `entity Agent, Workspace;
action act appliesTo { principal: [Agent], resource: [Workspace], context: { action_type: String, trust: Long, currency?: String } };
`;

function inCedar({ policies }: PolicyPack): string {
  const when = (policy: Policy): string[] => {
    const globs = (policy.action_types ?? []).map((glob) => `context.action_type like ${JSON.stringify(glob)}`);
    const parts = globs.length > 0 ? [`(${globs.join(' || ')})`] : [];
    if (policy.policy_type === 'threshold') parts.push(`context.trust < ${policy.trust_threshold}`);
    if (policy.policy_type === 'metadata')
      for (const { field, value } of policy.conditions.rules)
        parts.push(`context has ${field} && context.${field} == ${JSON.stringify(value)}`);
    return parts;
  };
  const forbid = (policy: Policy) => `forbid(principal, action, resource) when { ${when(policy).join(' && ')} };`;
  return ['permit(principal, action, resource);', ...policies.map(forbid)].join('\n');
}

/** Policies of the three kinds that both can say, in turn. */
export function sayable(count: number): PolicyPack {
  const names = ['pay', 'db', 'deploy', 'shell', 'iam'];
  const policies = Array.from({ length: count }, (_, i): Policy => {
    const scope = `s${Math.floor(i / 30)}.${names[i % 5]}`;
    const common = { name: `p${i}`, decision: 'block' as const, action_types: [i % 2 ? `${scope}:*` : `${scope}_${i}`] };
    if (i % 3 === 0) return { ...common, policy_type: 'threshold', trust_threshold: 20 + (i % 60) };
    if (i % 3 === 1)
      return { ...common, policy_type: 'metadata', conditions: { rules: [{ field: 'currency', operator: '==', value: `C${i % 7}` }] } };
    return { ...common, policy_type: 'action_type', action_types: [`${scope}:drop_${i}`] };
  });
  return { name: 'both', version: '1.0.0', policies };
}

/** The same written otherwise: a weaker threshold beside each one. */
export function rewritten({ policies, ...pack }: PolicyPack): PolicyPack {
  const beside = policies.flatMap((policy): Policy[] =>
    policy.policy_type === 'threshold'
      ? [policy, { ...policy, name: `${policy.name} low`, trust_threshold: policy.trust_threshold - 10 }]
      : [policy],
  );
  return { ...pack, policies: beside };
}
