/** A selection that can't be made. The message says what to do. */
export class SelectionError extends Error {
  override readonly name = 'SelectionError';
}
