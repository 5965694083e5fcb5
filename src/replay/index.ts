export { type Affected, affected, type NamedFlips } from './affected.ts';
export type { Draft, Kept, Shelf } from './cache/shelf.ts';
export type { Paths } from './fast/paths.ts';
export { type Line, Lines } from './lines.ts';
export type { Progress, ReplayOptions, Threads } from './options.ts';
export { type DecisionRecord, type Reading, readObject, readRecord } from './record.ts';
export { replay, replayPlain } from './replay.ts';
export {
  type Class,
  type Counts,
  classes,
  type FlipCounts,
  type LeftOut,
  type Load,
  type LogFile,
  type Opened,
  type PolicyRow,
  type ReplayReport,
  type Sample,
  type SampleContent,
  type Selected,
  type Unreadable,
} from './report.ts';
export type { Selection } from './select/selection.ts';
export { SelectionError } from './select/selection-error.ts';
export { Rows, type Shape } from './shape.ts';
export { type Dialect, dialects } from './sql/dialects.ts';
export { type Query, type QueryReport, type QueryRow, queryOf, reportOf, type Unsaid } from './sql/query.ts';
export { type Run, replayIn } from './sql/report.ts';
export { startThreads } from './threads/crew.ts';
export { serveReplay } from './threads/worker.ts';
