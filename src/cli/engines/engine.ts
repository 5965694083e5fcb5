import type { Dialect, Run } from '../../replay/index.ts';

/** An engine that holds recorded decisions, open. */
export interface Session {
  name: string;
  dialect: Dialect;
  /** The table, or an expression that stands for one, with the columns of a decision record. */
  table: string;
  run: Run;
  /** Lines that are no records; absent where the engine holds no lines. */
  unreadable?(): Promise<number>;
  close(): Promise<void>;
}
