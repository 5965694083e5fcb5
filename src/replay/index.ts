export type { Paths } from './fast/paths.ts';
export { type DecisionRecord, type Reading, readRecord } from './record.ts';
export { type Progress, type ReplayOptions, replay, replayPlain } from './replay.ts';
export {
  type Class,
  type Counts,
  classes,
  type FlipCounts,
  type Load,
  type LogFile,
  type PolicyRow,
  type ReplayReport,
  type Sample,
  type SampleContent,
  type Unreadable,
} from './report.ts';
export { Rows, type Shape } from './shape.ts';
export { type Dialect, dialects } from './sql/dialects.ts';
export { type Query, type QueryReport, type QueryRow, queryOf, reportOf, type Unsaid } from './sql/query.ts';
