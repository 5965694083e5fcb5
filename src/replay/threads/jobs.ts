import type { LogFile, Opened } from '../report.ts';

/** One thread's piece of work: a whole log, or the lines between two bytes of a plain one. */
export interface Job {
  /** Index of the file. */
  file: number;
  path: string;
  from?: number;
  to?: number;
}

/** So many bytes of a plain log are one job: enough not to be felt, few enough that no thread waits long for another. */
export const PART = 32 * 1024 * 1024;
/** No part is more than one in so many of what is left of its file, but for the last few. */
const SHARE = 8;
const WINDOW = 64 * 1024;
const LF = 10;

/** The work on all files that other threads can open too, and how many bytes it is. A packed file is one job. */
export function jobsOf(files: readonly LogFile[], part = PART): { jobs: Job[]; bytes: number } {
  const jobs: Job[] = [];
  let bytes = 0;
  for (const [file, { path, open, size = 0 }] of files.entries()) {
    if (path === undefined) continue;
    const opened = open?.();
    if (opened === undefined) jobs.push({ file, path });
    else {
      const cuts = cutsOf(opened, part);
      for (let index = 1; index < cuts.length; index++) jobs.push({ file, path, from: cuts[index - 1]!, to: cuts[index]! });
      opened.close();
    }
    bytes += opened?.size ?? size;
  }
  return { jobs, bytes };
}

/** Where a plain file can be cut: its start, starts of lines about `part` bytes apart, its end. The last parts are smaller, to end together. */
function cutsOf(opened: Opened, part: number): number[] {
  const cuts = [0];
  while (true) {
    const from = cuts.at(-1)!;
    const at = from + Math.ceil(Math.min(part, Math.max(part, opened.size - from) / SHARE));
    const cut = at < opened.size ? lineAfter(opened, at) : opened.size;
    cuts.push(cut);
    if (cut >= opened.size) return cuts;
  }
}

/** The first start of a line from this byte on. */
function lineAfter(opened: Opened, from: number): number {
  const window = new Uint8Array(WINDOW);
  for (let at = from - 1; ; ) {
    const length = opened.read(window, at);
    if (length === 0) return at;
    const found = window.subarray(0, length).indexOf(LF);
    if (found >= 0) return at + found + 1;
    at += length;
  }
}
