// The scanner: NDJSON bytes in, one row of numbers per line out. Built by scripts/build-scanner.ts into src/replay/generated/scanner.ts.
//
// It reads every byte of a line and accepts it only when the line is strict JSON in strict UTF-8, one object without a repeated top-level
// key, its known fields of the right type in their usual spelling. Whatever else a line is, its row says EXACT, and the exact reader decides.
// So a row is never a guess: the scanner may be asked less, never be wrong.
// `src/replay/cache/columns` is built on top of it: the same rows, from columns that were kept.
//
// From the top: `scan` makes rows of lines and `read` takes one of them, which either follows one of the `layouts` or is read token by token, with
// `keys`, `fields` and `values` on top of `text`, `bare`, `number` and `time`. `cells/settle` counts the records whose answer is known.

export { actionCount, actionOf } from './actions';
export { matches } from './automaton';
export { agentTable, agentsEnd } from './cells/agents';
export { busyCount, closeHour, forgetHours } from './cells/hours';
export { addKeyed } from './cells/keyed';
export { cells, first, last, ran, settled } from './cells/settle';
export { lastLineEnd } from './lines';
export { layout } from './places';
export { walked } from './read';
export { line, next, scan } from './scan';
export { unescape } from './unescape';
export { setWindows, windows, windowsOfAny } from './windows';
