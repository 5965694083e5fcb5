/** Ranges, limits and samples: the report is that of a log which holds the selected records alone. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { type LogFile, type ReplayReport, readRecord, type Selection } from '../../src/replay/index.ts';
import { replay, replayPlain } from '../../src/replay/replay.ts';
import { type Dice, randomLog, randomPacks, roll, variant } from '../model/random.ts';
import { chunked, engineOf, everything, lines, log, lowTrust, nothing } from './logs.ts';

const seed = Number(process.env.SEED || Date.now() % 1_000_000);
const encoder = new TextEncoder();

/** A log as lines of bytes, one character a byte. */
interface Text {
  name: string;
  lines: string[];
  /** Does a newline end the last line? */
  ended: boolean;
  mark: boolean;
}

function textOf(dice: Dice, name: string, written: Uint8Array): Text {
  const wanted = Buffer.from(written)
    .toString('latin1')
    .split('\n')
    .filter((line) => !isBlank(line));
  const blank = () => dice.pick(['', ' ', '\t', '\r']);
  const all = wanted.flatMap((line) => (dice.chance(0.05) ? [blank(), line] : [line]));
  return { name, lines: all, ended: dice.chance(0.7), mark: dice.chance(0.2) };
}

function bytesOf({ lines: all, ended, mark }: Text): Uint8Array {
  return bytesIn(`${mark ? '\xef\xbb\xbf' : ''}${all.join('\n')}${ended ? '\n' : ''}`);
}

function bytesIn(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

function isBlank(line: string): boolean {
  return /^[ \t\r]*$/.test(line);
}

interface Counted {
  kept: Text[];
  outside: number;
  undated: number;
  records: number;
}

/** What is left when every record is asked by itself; what goes leaves spaces behind. */
function filtered(files: readonly Text[], keep: (at: number | undefined, number: number) => boolean, reads = true): Counted {
  const counted: Counted = { kept: [], outside: 0, undated: 0, records: 0 };
  for (const file of files) {
    const left = file.lines.map((given, index) => {
      const mark = index === 0 && !file.mark && given.startsWith('\xef\xbb\xbf') ? given.slice(0, 3) : '';
      const line = given.slice(mark.length);
      if (isBlank(line)) return given;
      const bytes = bytesIn(line);
      const ended = index < file.lines.length - 1 || file.ended;
      const reading = readRecord({ number: index + 1, offset: 0, length: bytes.length, bytes, ended });
      const at = reading.ok ? reading.record.request.at : undefined;
      if ((reads && !reading.ok) || keep(at, counted.records++)) return given;
      if (at === undefined) counted.undated++;
      else counted.outside++;
      return mark + ' '.repeat(bytes.length);
    });
    counted.kept.push({ ...file, lines: left });
  }
  return counted;
}

const without = ({ selection: _, ...report }: ReplayReport) => report;

describe('since and until', () => {
  it('give the report of the records in the range, over any layout and chunks', async () => {
    for (let run = 0; run < 12; run++) {
      const dice = roll(seed * 100 + run);
      const packs = randomPacks(dice);
      const [base, head] = [compile(packs), compile(variant(dice, packs))];
      const files = ['a', 'b'].map((name) => textOf(dice, name, randomLog(dice, packs, dice.int(0, 250))));
      const instants = files
        .flatMap((file) => file.lines)
        .map((line) => readRecord({ number: 1, offset: 0, length: 1, bytes: bytesIn(line), ended: true }))
        .flatMap((reading) => (reading.ok && reading.record.request.at !== undefined ? [reading.record.request.at] : []));
      if (instants.length === 0) instants.push(Date.UTC(2026, 0, 1));
      const edges = [dice.pick(instants), dice.pick(instants)].sort((a, b) => a - b) as [number, number];
      const select: Selection = dice.pick([{ since: edges[0], until: edges[1] }, { since: edges[0] }, { until: edges[1] }]);
      const model = filtered(
        files,
        (at) => at !== undefined && at >= (select.since ?? Number.NEGATIVE_INFINITY) && at < (select.until ?? Number.POSITIVE_INFINITY),
      );
      const expected = await replayPlain(
        model.kept.map((file) => log(bytesOf(file), file.name)),
        base,
        head,
      );
      for (const way of [replay, replayPlain])
        for (const size of [dice.int(1, 90), dice.int(90, 4000), 1 << 20]) {
          const given = files.map((file) => chunked(bytesOf(file), size, file.name));
          const report = await way(given, base, head, { select });
          if (JSON.stringify(without(report)) !== JSON.stringify(expected))
            expect({ seed, run, size, report: without(report) }).toEqual({ seed, run, size, report: expected });
          expect(report.selection).toMatchObject({ outside: model.outside, undated: model.undated, skipped: { files: 0 } });
        }
    }
  });

  it('keeps long lines and what broke off, at their places', async () => {
    const at = (day: number) => ({ created_at: `2026-01-0${day}T00:00:00Z` });
    const long = `{"action_type":"a","decision":"allow","x":"${'x'.repeat(1024 * 1024)}"}\n`;
    const text = encoder.encode(`${lines(at(1), at(2))}${long}${lines(at(3))}{"action_type":"a","deci`);
    const select = { since: Date.UTC(2026, 0, 2), until: Date.UTC(2026, 0, 3) };
    for (const size of [1000, 70_001, 1 << 22])
      for (const broken of [false, true]) {
        const file = { ...chunked(text, size), brokeOff: () => broken };
        const report = await replay([file], nothing, everything, { select });
        expect(report.classes).toMatchObject({ tightened: 1, unreadable: 2 });
        expect(report.samples[0]?.line).toBe(2);
        expect(report.unreadable).toMatchObject([
          { line: 3, reason: 'longer than 1 MiB', length: long.length - 1 },
          { line: 5, reason: 'incomplete', offset: text.length - '{"action_type":"a","deci'.length },
        ]);
        expect(report.selection).toMatchObject({ outside: 2, undated: 0 });
      }
  });
});

describe('dates in file names', () => {
  const day = 86_400_000;
  const start = Date.UTC(2026, 0, 1);
  const iso = (time: number) => new Date(time).toISOString();

  it('skip whole files, and never one that holds a record in the range', async () => {
    let skipped = 0;
    for (let run = 0; run < 150; run++) {
      const dice = roll(seed * 1000 + run);
      const period = dice.pick([1, 7]);
      const closing = dice.chance(0.5);
      const shift = dice.int(-14, 14) * 3_600_000;
      const write = dice.pick([
        (text: string) => `logs/app-${text}.ndjson`,
        (text: string) => `${text.replaceAll('-', '')}.ndjson`,
        (text: string) => `day=${text}/part-0.ndjson`,
      ]);
      const files = Array.from({ length: dice.int(1, 12) }, (_, index) => {
        const from = start + index * period * day + shift;
        const records = dice.list(0, 5, () => ({ created_at: iso(from + dice.int(0, period * day - 1)) }));
        return log(lines(...records), write(iso(start + (index + (closing ? 1 : 0)) * period * day).slice(0, 10)));
      });
      const since = start + dice.int(-5, 90) * day;
      const select = { since, until: since + dice.int(1, 40) * day };
      const [named, blind] = [
        await replay(files, nothing, everything, { select }),
        await replay(files.values(), nothing, everything, { select }),
      ];
      expect({ seed, run, ...named.classes }).toEqual({ seed, run, ...blind.classes });
      skipped += named.selection!.skipped!.files;
      expect(blind.selection!.skipped!.files).toBe(0);
    }
    expect(skipped).toBeGreaterThan(100);
  });

  it('are told, and files without one are read', async () => {
    const dated = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04'].map((month) =>
      log(lines({ created_at: `${month}-15T00:00:00Z` }), `log-${month}.ndjson`),
    );
    const others = ['build-20261399.ndjson', 'v2026.ndjson', '2026-01-01T2026-02-31.ndjson'].map((name) => log(lines({}), name));
    const report = await replay([...dated, ...others], nothing, everything, { select: { since: Date.UTC(2026, 2, 1) } });
    expect(report.selection).toEqual({
      since: '2026-03-01T00:00:00.000Z',
      outside: 2,
      undated: 3,
      skipped: { files: 1, first: ['log-2025-12.ndjson'] },
    });
    expect(report.classes.tightened).toBe(2);
  });
});

describe('limit', () => {
  it('gives the report of the first records, over any chunks, and reads no further', async () => {
    for (let run = 0; run < 10; run++) {
      const dice = roll(seed * 100 + 50 + run);
      const packs = randomPacks(dice);
      const [base, head] = [compile(packs), compile(variant(dice, packs))];
      const files = ['a', 'b', 'c'].map((name) => textOf(dice, name, randomLog(dice, packs, dice.int(0, 60))));
      const limit = dice.int(1, 200);
      const model = filtered(files, (_, number) => number < limit, false);
      const expected = await replayPlain(
        model.kept.map((file) => log(bytesOf(file), file.name)),
        base,
        head,
      );
      expect(expected.total).toBe(Math.min(limit, model.records));
      for (const way of [replay, replayPlain])
        for (const size of [dice.int(1, 90), 1 << 20]) {
          const given = files.map((file) => chunked(bytesOf(file), size, file.name));
          const report = await way(given, base, head, { select: { limit } });
          expect({ seed, run, report: without(report) }).toEqual({ seed, run, report: expected });
          expect(report.selection).toEqual({ limit });
        }
    }
    let opened = 0;
    const file = (name: string): LogFile => ({
      name,
      chunks: (function* () {
        opened++;
        yield encoder.encode(lines({}, {}));
      })(),
    });
    await replay(['a', 'b', 'c'].map(file), nothing, everything, { select: { limit: 3 } });
    expect(opened).toBe(2);
  });

  it('takes the newest files first, unless a policy looks back over them', async () => {
    const files = ['2026-01-01', '2026-01-03', '2026-01-02'].map((date) => log(lines({ decision_id: date }, {}), `${date}.ndjson`));
    const select = { limit: 4 };
    const report = await replay(files, nothing, everything, { select });
    expect(report.samples[0]?.decision_id).toBe('2026-01-03');
    expect(report.selection).toEqual({ limit: 4, order: 'newest file first' });
    const back = engineOf({
      name: 'back',
      policy_type: 'sequence',
      decision: 'block',
      conditions: { mode: 'velocity', max_count: 0, window_seconds: 60 },
    } as never);
    expect((await replay(files, nothing, back, { select })).selection).toEqual({ limit: 4 });
    expect((await replay([...files, log(lines({}), 'late.ndjson')], nothing, everything, { select })).selection).toEqual({ limit: 4 });
  });
});

describe('sample', () => {
  const records = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ decision_id: `d${n}`, trust_score: n % 101, agent_id: `g${n}` }));
  const chosen = (report: ReplayReport) => report.agents.map(({ agent_id }) => agent_id).sort();

  it('is the same for a seed, however the log is cut, and part of a larger one', async () => {
    for (let run = 0; run < 8; run++) {
      const dice = roll(seed * 100 + 80 + run);
      const texts = records(dice.int(1, 600)).map((one) => lines(one));
      const size = dice.int(1, 300);
      const select: Selection = { sample: { size, seed: dice.int(0, 1000) } };
      const whole = await replay([log(texts.join(''))], nothing, everything, { select });
      expect(whole.total).toBe(Math.min(size, texts.length));
      expect(whole.selection).toEqual({ sample: { size, of: texts.length, seed: select.sample!.seed } });
      const cut = dice.int(0, texts.length);
      const parts = [texts.slice(0, cut), texts.slice(cut)].map((part, index) =>
        chunked(encoder.encode(part.join('')), dice.int(1, 500), `p${index}`),
      );
      expect({ seed, run, chosen: chosen(await replayPlain(parts, nothing, everything, { select })) }).toEqual({
        seed,
        run,
        chosen: chosen(whole),
      });
      const larger = await replay([log(texts.join(''))], nothing, everything, {
        select: { sample: { ...select.sample!, size: size + 20 } },
      });
      expect(chosen(larger)).toEqual(expect.arrayContaining(chosen(whole)));
    }
  });

  it('gives the report of the records it holds, at their places, faults and all', async () => {
    for (let run = 0; run < 8; run++) {
      const dice = roll(seed * 100 + 90 + run);
      const packs = randomPacks(dice);
      const [base, head] = [compile(packs), compile(variant(dice, packs))];
      const files = ['a', 'b'].map((name) => textOf(dice, name, randomLog(dice, packs, dice.int(0, 150))));
      const select = { sample: { size: dice.int(1, 120), seed: run } };
      const given = () => files.map((file) => log(bytesOf(file), file.name));
      const all = await replay(given(), base, head, { select: { sample: { size: 10_000, seed: run } } });
      expect({ seed, run, report: without(all) }).toEqual({ seed, run, report: await replayPlain(given(), base, head) });
      const [fast, plain] = [await replay(given(), base, head, { select }), await replayPlain(given(), base, head, { select })];
      expect(fast).toEqual(plain);
      expect(fast.total).toBe(Math.min(select.sample.size, all.total));
    }
  });

  it('comes from the records of the range, and shares of it are near those of the log', async () => {
    const log20k = lines(
      ...Array.from({ length: 20_000 }, (_, n) => ({ trust_score: n % 100, created_at: `2026-01-0${1 + (n % 4)}T00:00:00Z` })),
    );
    const select = { since: Date.UTC(2026, 0, 2), sample: { size: 4000, seed: 7 } };
    const report = await replay([log(log20k)], nothing, lowTrust, { select });
    expect(report.total).toBe(4000);
    expect(report.selection).toMatchObject({ outside: 5000, sample: { of: 15_000 } });
    expect(Math.abs(report.classes.tightened / 4000 - 0.5)).toBeLessThan(0.05);
  });

  it('that would not fit into the memory allowed is refused', async () => {
    const line = lines({ action_content: 'x'.repeat(900_000) });
    const many = { name: 'big', chunks: Array.from({ length: 90 }, () => encoder.encode(line)) };
    await expect(replay([many], nothing, everything, { select: { sample: { size: 80, seed: 1 } } })).rejects.toThrow(/more than 64 MiB/);
    expect((await replay([{ ...many }], nothing, everything, { select: { sample: { size: 40, seed: 1 } } })).total).toBe(40);
  });
});
