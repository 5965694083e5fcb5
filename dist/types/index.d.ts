/** What a library user may hold: packs, their meaning, and what a change of them does. The client is `hindcast/client`. */
export * from './diagnostic.ts';
export { diffPacks, type FieldChange, type PackDiff, type PolicyChange } from './diff/index.ts';
export { compile, type Engine, type Judgement, liveRequest, Memory, type Request, readRequest, type Verdict, verdicts, } from './engine/index.ts';
export { lint } from './lint/index.ts';
export { canonical, digest, type LoadedPack, loadPacks, type Policy, type PolicyPack, type SourceFile, setDigest, sourceHash, } from './pack/index.ts';
export { type LogFile, type ReplayReport, replay } from './replay/index.ts';
export { annotations, json, markdown, text } from './report/index.ts';
export { type Change, defaultGates, type Gates, passes, type Review, review } from './review.ts';
