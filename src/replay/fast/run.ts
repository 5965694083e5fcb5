import type { Engine } from '../../engine/index.ts';
import type { ReplayOptions } from '../replay.ts';
import type { LogFile, ReplayReport } from '../report.ts';
import { Rows } from '../shape.ts';
import { Tally } from '../tally.ts';
import { Judge } from './judge.ts';
import { Machine } from './machine.ts';
import { CHUNK, Reader, type Sink } from './reader.ts';

/** The same report as the plain replay gives, by way of the scanner. */
export async function replayFast(
  files: AsyncIterable<LogFile> | Iterable<LogFile>,
  base: Engine,
  head: Engine,
  options: ReplayOptions,
): Promise<ReplayReport> {
  const rows = new Rows(base, head);
  const tally = new Tally(rows, options.samples ?? false);
  const machine = new Machine();
  const judge = new Judge(base, head, rows, tally, machine, options.classify);
  const seen = { records: 0, bytes: 0 };
  for await (const log of files) {
    const file = tally.file(log.name);
    const reader = new Reader(machine, sinkOf(machine, judge, file), seen);
    const opened = log.open?.();
    if (opened !== undefined) {
      try {
        while (reader.take((into) => opened.read(into.subarray(0, CHUNK)))) options.progress?.({ file: log.name, ...seen });
      } finally {
        opened.close();
      }
    } else
      for await (const chunk of log.chunks) {
        reader.give(chunk);
        options.progress?.({ file: log.name, ...seen });
      }
    const cut = reader.end(log.brokeOff?.() ?? false);
    if (cut !== undefined) tally.unreadable(file, { line: cut.line, reason: 'incomplete', offset: cut.offset });
  }
  judge.flush();
  judge.paths.layout = machine.walked;
  judge.paths.tokens = seen.records - judge.paths.exact - machine.walked;
  options.explain?.(judge.paths);
  if (judge.actions) options.actions?.(judge.actions);
  return tally.report();
}

/** Scans lines and judges their rows at once. */
function sinkOf(machine: Machine, judge: Judge, file: number): Sink {
  return {
    scan(from, to, { line }) {
      const { rows, ...scanned } = machine.scan(from, to);
      judge.rows(rows, file, line);
      return scanned;
    },
    line: (bytes, about) => judge.line(bytes, about, file),
  };
}
