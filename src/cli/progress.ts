import { count } from '../diagnostic.ts';
import type { LogFile, Progress } from '../replay/index.ts';
import type { World } from './world.ts';

/** Shows how far a long replay is, at most five times a second, on a terminal alone. */
export interface Meter {
  watch(logs: readonly LogFile[]): void;
  /** More of a log was read. */
  wake: () => void;
  /** More of it was judged. */
  progress: (progress: Progress) => void;
  /** Wipes the line. */
  clear(): void;
}

const BETWEEN = 200;

export function meterOn(world: World, quiet = false): Meter | undefined {
  if (!world.terminal || quiet) return undefined;
  let started: number | undefined;
  let shown = 0;
  let logs: readonly LogFile[] = [];
  let judged = { records: 0, bytes: 0 };
  let written = false;
  const wake = (): void => {
    const now = world.now();
    if (started === undefined) started = shown = now;
    if (now - shown < BETWEEN) return;
    shown = now;
    written = true;
    world.err(`\r${words(judged, shareOf(logs, judged.bytes), (now - started) / 1000)}\u001b[K`);
  };
  return {
    watch(watched) {
      logs = watched;
    },
    wake,
    progress({ records, bytes }) {
      judged = { records, bytes };
      wake();
    },
    clear() {
      if (written) world.err('\r\u001b[K');
    },
  };
}

/** How much of the stored bytes was read, from 0 to 1; `undefined` where some log does not tell its size. */
function shareOf(logs: readonly LogFile[], bytes: number): number | undefined {
  let [size, taken] = [0, 0];
  for (const log of logs) {
    if (log.size === undefined) return undefined;
    size += log.size;
    taken += Math.min(log.size, log.taken?.() ?? 0);
  }
  return size === 0 ? undefined : Math.min(1, (taken || bytes) / size);
}

function words({ records, bytes }: { records: number; bytes: number }, share: number | undefined, seconds: number): string {
  return [
    `${count(records)} records`,
    share === undefined ? `${count(bytes / 1e6)} MB` : `${Math.floor(share * 100)}%`,
    ...(records > 0 && seconds > 0 ? [`${count(records / seconds)} a second`] : []),
    ...(share !== undefined && share > 0.01 ? [`${time((seconds * (1 - share)) / share)} left`] : []),
  ].join(', ');
}

function time(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
