/** The logs and packs of the bench, made in `home` when they are first needed. */
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { packOf } from '../workload/packs.ts';

export const home = 'build/bench';
const layouts = { reversed: 'keys the other way round', spaced: "Python's separators", shuffled: 'keys in another order on every line' };
export type Layout = keyof typeof layouts;

export interface Packs {
  base: string;
  head: string;
}

export function logOf(records: number): string {
  const file = `${home}/${records}.ndjson`;
  if (!existsSync(file)) whole(file, (into) => execFileSync('node', ['bench/workload/generate.mjs', String(records), into]));
  return file;
}

/** The first records of a log. */
export function headOf(log: string, records: number): string {
  const file = log.replace(/\.ndjson$/, `.first-${records}.ndjson`);
  if (!existsSync(file)) {
    const lines: string[] = [];
    for (const line of linesOf(log)) if (lines.push(line) === records) break;
    writeFileSync(file, `${lines.join('\n')}\n`);
  }
  return file;
}

/** The same records, every line laid out anew. */
export function relaid(log: string, layout: Layout): { file: string; words: string } {
  const file = log.replace(/\.ndjson$/, `.${layout}.ndjson`);
  if (!existsSync(file))
    whole(file, (into) => {
      const out = openSync(into, 'w');
      let held: string[] = [];
      for (const line of linesOf(log)) {
        if (held.push(written(JSON.parse(line), layout)) < 5000) continue;
        writeSync(out, held.join(''));
        held = [];
      }
      writeSync(out, held.join(''));
      closeSync(out);
    });
  return { file, words: layouts[layout] };
}

/** Copies of the 40 policies; with `patterns` false those on contents are left out. */
export function packsOf(policies: number, patterns = true): Packs {
  const name = `${policies}${patterns ? '' : '-plain'}`;
  const made = { base: `${home}/base-${name}.json`, head: `${home}/head-${name}.json` };
  for (const side of ['base', 'head'] as const) {
    const pack = packOf(`bench/workload/${side}.yaml`, policies);
    if (!patterns) pack.policies = pack.policies.filter(({ policy_type }) => policy_type !== 'content_pattern');
    writeFileSync(made[side], JSON.stringify(pack));
  }
  return made;
}

/** No half-made file is taken for a whole one. */
function whole(file: string, make: (into: string) => void): void {
  make(`${file}.part`);
  renameSync(`${file}.part`, file);
}

function written(record: Record<string, unknown>, layout: Layout): string {
  if (layout === 'spaced') return `${spaced(record)}\n`;
  const entries = Object.entries(record);
  const other = layout === 'reversed' ? entries.reverse() : entries.sort(() => Math.random() - 0.5);
  return `${JSON.stringify(Object.fromEntries(other))}\n`;
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`)
    .join(', ')}}`;
}

function* linesOf(log: string): Generator<string> {
  const file = openSync(log, 'r');
  const buffer = Buffer.alloc(8 << 20);
  let held = 0;
  for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer, held, buffer.length - held, null)) {
    const end = buffer.lastIndexOf(10, held + length - 1);
    yield* buffer.toString('utf8', 0, end).split('\n');
    buffer.copyWithin(0, end + 1, held + length);
    held += length - end - 1;
  }
  closeSync(file);
}
