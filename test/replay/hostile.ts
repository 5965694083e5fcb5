import type { Dice } from '../model/random.ts';

/** The same record in a layout that no serializer would choose twice. */
export function hostile(dice: Dice, record: Record<string, unknown>): string {
  const extra: [string, unknown][] = dice.list(0, 3, () => [
    dice.pick(['x', 'decision ', 'Decision', 'é', 'action', 'trust', 'n']) + dice.int(0, 9),
    dice.pick<unknown>([
      { decision: 'block', trust_score: [1, { a: '}' }] },
      '"decision":"allow"',
      1e22,
      -0,
      [[], {}],
      '\u2028',
      'a\\"',
      null,
    ]),
  ]);
  const entries = [...Object.entries(record), ...extra].filter(([, value]) => value !== undefined);
  if (dice.chance(0.5)) entries.sort(() => dice.next() - 0.5);
  const [colon, comma] = dice.pick([
    [':', ','],
    [': ', ', '],
    [' :', ' ,'],
    ['\t:\r', ',  '],
  ]);
  const number = (value: number) =>
    dice.chance(0.8) ? String(value) : dice.pick([value.toExponential(), `${value}${String(value).includes('.') ? '0' : '.0'}`]);
  const write = (value: unknown): string => {
    if (typeof value === 'number') return number(value);
    if (typeof value === 'string' && dice.chance(0.1))
      return JSON.stringify(value).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    if (typeof value === 'string' && dice.chance(0.02))
      return JSON.stringify(`${value}😀`).replace('\ud83d', dice.pick(['\\ud83d', '\\uD83D\\u', '']));
    if (typeof value === 'string' && dice.chance(0.1))
      return JSON.stringify(value).replace(/[a-z]/, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);
    if (Array.isArray(value)) return `[${value.map(write).join(comma)}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}${colon}${write(item)}`)
      .join(comma)}}`;
  };
  const text = `{${entries.map(([key, value]) => `${JSON.stringify(key)}${colon}${write(value)}`).join(comma)}}`;
  return dice.chance(0.02) ? dice.pick([`${text} `, `${text}\r`, `${text}x`, ` ${text}`, `${text.slice(0, -1)}`, `${text}}`]) : text;
}
