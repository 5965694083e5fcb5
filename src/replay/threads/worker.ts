import { type MessagePort, parentPort } from 'node:worker_threads';
import { type compile, compileBoth, type Program } from '../../engine/index.ts';
import { prepare } from '../fast/machine.ts';
import { Pass } from '../fast/pass.ts';
import type { Paths } from '../fast/paths.ts';
import { takePrograms } from '../fast/patterns.ts';
import type { Gathered } from '../gathered.ts';
import type { LogFile, Opened } from '../report.ts';
import type { Job } from './jobs.ts';

/** What a thread is told. */
export interface Task {
  base: Packs;
  head: Packs;
  /** What the patterns of both were compiled to. */
  programs: ReadonlyMap<string, Program | undefined>;
  samples: boolean;
  jobs: readonly Job[];
  /** Shared: the next job, then records and KiB so far. */
  state: Int32Array;
}

/** What it answers. Files of its places are jobs in the order it took them: `took` are their numbers, `lines` how many lines each has. */
export interface Found {
  gathered: Gathered;
  paths: Paths;
  actions: ReadonlySet<string> | undefined;
  took: number[];
  lines: number[];
}

interface Seen {
  records: number;
  bytes: number;
}

type Packs = Parameters<typeof compile>[0];

const NEXT = 0;
const RECORDS = 1;
const KIB = 2;

/** Waits for a part of a replay and does it. `open` is how the door opens a log. The scanner comes first, to be set up while packs are still read. */
export async function serveReplay(open: (path: string) => LogFile): Promise<void> {
  const { jobs, samples, state, programs, base, head } = await taskOf(parentPort!);
  takePrograms(programs);
  const pass = new Pass(...compileBoth(base, head), { samples });
  const tell = tellOf(state);
  parentPort!.postMessage(await work(pass, claims(jobs, state), open, () => tell(pass.seen)));
  parentPort!.close();
}

function taskOf(port: MessagePort): Promise<Task> {
  return new Promise((resolve) => {
    port.on('message', (told: WebAssembly.Module | Task) => {
      if (told instanceof WebAssembly.Module) prepare(told);
      else resolve(told);
    });
  });
}

/** Jobs that no thread has taken yet. */
export function* claims(jobs: readonly Job[], state: Int32Array): Generator<[number, Job]> {
  for (let next = Atomics.add(state, NEXT, 1); next < jobs.length; next = Atomics.add(state, NEXT, 1)) yield [next, jobs[next]!];
}

/** Adds what one thread has seen to what all have seen. */
export function tellOf(state: Int32Array): (seen: Seen) => Seen {
  const told = { records: 0, kib: 0 };
  return ({ records, bytes }) => {
    const kib = Math.floor(bytes / 1024);
    const all = { records: Atomics.add(state, RECORDS, records - told.records), kib: Atomics.add(state, KIB, kib - told.kib) };
    const sum = { records: all.records + records - told.records, bytes: (all.kib + kib - told.kib) * 1024 };
    told.records = records;
    told.kib = kib;
    return sum;
  };
}

/** Does job after job. */
export async function work(
  pass: Pass,
  jobs: Iterable<readonly [number, Job]>,
  open: (path: string, file: number) => LogFile,
  progress: (file: number) => void,
): Promise<Found> {
  const took: number[] = [];
  const lines: number[] = [];
  let opened: { path: string; at: Opened } | undefined;
  try {
    for (const [number, { file, path, from, to }] of jobs) {
      took.push(number);
      if (from === undefined || to === undefined) {
        await pass.whole(open(path, file), () => progress(file));
        lines.push(0);
        continue;
      }
      if (opened?.path !== path) {
        opened?.at.close();
        opened = { path, at: open(path, file).open!()! };
      }
      lines.push(pass.part(opened.at, path, from, to, () => progress(file)));
    }
  } finally {
    opened?.at.close();
  }
  const paths = pass.end();
  return { gathered: pass.tally.gathered(), paths, actions: pass.judge.actions, took, lines };
}
