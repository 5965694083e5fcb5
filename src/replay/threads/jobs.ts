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
const PART = 32 * 1024 * 1024;
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

/** How many jobs a plain log of so many bytes is, give or take its lines. */
export function jobsIn(size: number, part = PART): number {
  let jobs = 0;
  for (let left = size; left > 0; left -= nextPart(left, part)) jobs++;
  return jobs;
}

/** How many of the bytes that are left are one part: the last ones are smaller, so that all threads end together. */
function nextPart(left: number, part: number): number {
  return Math.ceil(Math.min(part, Math.max(part, left) / SHARE));
}

/** Where a plain file can be cut: its start, starts of lines about `part` bytes apart or less, its end. */
function cutsOf(opened: Opened, part: number): number[] {
  const cuts = [0];
  while (true) {
    const from = cuts.at(-1)!;
    const at = from + nextPart(opened.size - from, part);
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
