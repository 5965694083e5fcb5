import { type CompiledPolicy, type Program, programOf } from '../../engine/index.ts';
import { trustPatterns } from '../../pack/index.ts';
import { type Windows, windowsOf } from './windows.ts';

/** What was made of patterns, for the next replay of the same policies. */
const made = new Map<string, { program: Program | undefined; windows?: Windows[] }>();
const MOST = 4096;

export function patternsOf({ definition }: CompiledPolicy): readonly string[] {
  return definition.policy_type === 'content_pattern' ? definition.conditions.patterns : [];
}

export function programFor(pattern: string): Program | undefined {
  const known = made.get(pattern);
  if (known !== undefined) return known.program;
  if (made.size >= MOST) made.clear();
  const program = programOf(pattern);
  made.set(pattern, { program });
  return program;
}

export function windowsFor(pattern: string, program: Program): Windows[] {
  const known = made.get(pattern);
  const windows = known?.windows ?? windowsOf(program);
  if (known !== undefined) known.windows = windows;
  return windows;
}

/** The programs of all patterns of these policies, for another thread. */
export function programsOf(policies: readonly CompiledPolicy[]): Map<string, Program | undefined> {
  return new Map(policies.flatMap(patternsOf).map((pattern) => [pattern, programFor(pattern)]));
}

/** Takes what another thread made, so that nothing is compiled twice. */
export function takePrograms(programs: ReadonlyMap<string, Program | undefined>): void {
  trustPatterns(programs.keys());
  for (const [pattern, program] of programs) if (made.size < MOST) made.set(pattern, { program });
}
