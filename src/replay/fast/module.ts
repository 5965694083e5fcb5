import { plain, relaxed } from '../generated/scanner.ts';

/** What `src/replay/cache/columns/` (AssemblyScript) adds to the scanner; `src/replay/cache/block.ts` uses it. */
export interface ColumnExports {
  place(base: number): number;
  clear(): void;
  full(): number;
  gather(from: number, to: number, before: number): number;
  keepLong(length: number, number: number): void;
  pack(into: number): number;
  unpack(from: number, length: number): number;
  startsOf(section: number): number;
  textsOf(section: number): number;
  topOf(section: number): number;
  setTopOf(section: number, top: number): void;
  leaveOut(section: number): void;
  actionNumbers(): number;
  actionOf(from: number, length: number): number;
  rowsFrom(from: number, most: number): number;
  watchContents(): void;
  flagsOf(record: number): number;
  sum(seed: bigint, from: number, length: number): bigint;
  sound(names: number): number;
  soundSection(section: number, count: number, length: number): number;
  records: { value: number };
  agents: { value: number };
  bucketsAt: { value: number };
  next: { value: number };
  line: { value: number };
}

export interface Exports extends ColumnExports {
  layout(...places: number[]): void;
  scan(from: number, to: number, most: number): number;
  lastLineEnd(from: number, to: number): number;
  actionCount(): number;
  setWindows(tables: number, groups: number): void;
  windows(from: number, length: number): number;
  matches(id: number, tables: number, transitions: number, from: number, length: number): number;
  unescape(from: number, length: number, into: number): number;
  windowsOfAny(from: number, length: number): number;
  cells(plans: number, busy: number, keyed: number, keyedSlots: number, scratch: number): void;
  addKeyed(plan: number, high: number, low: number, cell: number): number;
  agentTable(slots: number, count: number, from: number, to: number): void;
  agentsEnd(): number;
  closeHour(): void;
  forgetHours(): void;
  settled: { value: number };
  ran: { value: number };
  first: { value: number };
  last: { value: number };
  busyCount: { value: number };
  walked: { value: number };
}

let compiled: WebAssembly.Module | undefined;

/** The builds of the scanner, the fastest first: relaxed SIMD came with Node 21. */
export const builds = [relaxed, plain] as const;

/** The compiled scanner. Throws where WebAssembly with SIMD is missing. */
export function moduleOf(): WebAssembly.Module {
  compiled ??= compile(builds);
  return compiled;
}

function compile([build, ...others]: readonly string[]): WebAssembly.Module {
  const bytes = Buffer.from(build!, 'base64');
  return others.length === 0 || WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : compile(others);
}

/** Takes what was compiled elsewhere. */
export function shareModule(module: WebAssembly.Module): void {
  compiled = module;
}

/** Can this machine run the scanner? It needs WebAssembly with SIMD. */
export function scans(): boolean {
  try {
    moduleOf();
    return true;
  } catch {
    return false;
  }
}
