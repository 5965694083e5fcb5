/** The plain path on a log: `node bench/replay-plain.ts BASE HEAD LOG`. What one writes first: parse each line, ask the engine. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compile } from '../src/engine/index.ts';
import type { PolicyPack } from '../src/pack/index.ts';
import { replayPlain } from '../src/replay/index.ts';
import { openRecords } from '../src/source/index.ts';

const [base, head, log] = process.argv.slice(2) as [string, string, string];
const packs = (file: string) => compile([parse(readFileSync(file, 'utf8')) as PolicyPack]);
process.stdout.write(JSON.stringify(await replayPlain(openRecords([log], process.stdin), packs(base), packs(head))));
