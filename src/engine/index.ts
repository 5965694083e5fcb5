export { asNumber } from '../pack/index.ts';
export type { Answer, CompiledPolicy, Condition, Outcome } from './condition.ts';
export { byPriority, compile, compileBoth, type Engine } from './engine.ts';
export { matcher } from './globs.ts';
export { parseInstant } from './instant.ts';
export {
  type Judgement,
  type PolicyRef,
  type Request,
  rank,
  stricter,
  type Triggered,
  type Unknown,
  type UnknownReason,
  type Verdict,
  verdicts,
} from './judgement.ts';
export { Memory } from './memory.ts';
export { compileRule, lookUp } from './metadata.ts';
export { compilePattern, type Pattern } from './pattern.ts';
export { dayOf, hourOf } from './policies/temporal.ts';
export { type Instruction, type Program, programOf } from './program.ts';
export { liveRequest, type ReadRequest, readRequest } from './request.ts';
