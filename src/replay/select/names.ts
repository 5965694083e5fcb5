const DAY = 86_400_000;
const date = /(?<!\d)((?:19|20)\d\d)(?:([-_.]?)(\d\d)\2(\d\d)(?!\d)|[-_.](\d\d)(?![-_.]?\d))/g;

/** From when on, and before when, a file can hold records. */
export interface Span {
  from: number;
  to: number;
}

/**
 * What the dates in the names of log files say. A name may tell when its records begin, or when the file was closed, in some zone: so a file of a
 * series (names alike but for the date) holds nothing before the date of the file before it, and nothing after the date of the file after it, give
 * or take a day. The first and the last of a series are open on their side. `undefined`: nothing is said.
 */
export function spansOf(names: readonly string[]): (Span | undefined)[] {
  const series = new Map<string, Span[]>();
  const dated = names.map((name) => {
    const days = daysIn(name);
    if (days === undefined) return undefined;
    const key = name.replace(date, '*');
    const all = series.get(key) ?? [];
    series.set(key, [...all, days]);
    return { key, days };
  });
  return dated.map((one) => {
    if (one === undefined) return undefined;
    const others = series.get(one.key)!;
    const before = Math.max(...others.filter(({ from }) => from < one.days.from).map(({ from }) => from));
    const after = Math.min(...others.filter(({ to }) => to > one.days.to).map(({ to }) => to));
    return { from: before - DAY, to: after + DAY };
  });
}

/** The files from the newest to the oldest, by the dates in their names; `undefined` where not all have one, or all are of one date. */
export function newestFirst<File extends { name: string }>(files: readonly File[]): File[] | undefined {
  const dated = files.map((file, index) => ({ file, index, at: daysIn(file.name)?.from }));
  if (new Set(dated.map(({ at }) => at)).size < 2 || dated.some(({ at }) => at === undefined)) return undefined;
  return dated.sort((a, b) => b.at! - a.at! || a.index - b.index).map(({ file }) => file);
}

/** The days that the dates in a name cover: `2026-01-31`, `20260131`, `2026-01` (also `_` and `.` between), in folders too, as in `day=2026-01-31`. */
function daysIn(name: string): Span | undefined {
  const found = [...name.matchAll(date)].map(([, year, , month, day, onlyMonth]) =>
    day === undefined ? monthOf(Number(year), Number(onlyMonth)) : dayOf(Number(year), Number(month), Number(day)),
  );
  const known = found.filter((span) => span !== undefined);
  if (known.length === 0 || known.length < found.length) return undefined;
  return { from: Math.min(...known.map(({ from }) => from)), to: Math.max(...known.map(({ to }) => to)) };
}

function dayOf(year: number, month: number, day: number): Span | undefined {
  const from = Date.UTC(year, month - 1, day);
  const read = new Date(from);
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === day ? { from, to: from + DAY } : undefined;
}

function monthOf(year: number, month: number): Span | undefined {
  return month >= 1 && month <= 12 ? { from: Date.UTC(year, month - 1, 1), to: Date.UTC(year, month, 1) } : undefined;
}
