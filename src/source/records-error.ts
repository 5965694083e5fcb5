/** Recorded decisions that can't be had or can't be trusted: the run ends (exit 2). The message names the file and what to do, never its content. */
export class RecordsError extends Error {
  override readonly name = 'RecordsError';
}
