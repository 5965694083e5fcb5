/** Files whose root is a mapping with lists, laid out in whatever way YAML allows. */
import type { Dice } from '../model/random.ts';

/** A new line that is indented more than anything it may belong to. */
const deep = `\n${' '.repeat(24)}`;

/** The text of a file; a few are not sound. */
export function layout(dice: Dice): string {
  const keys = dice.list(1, 3, () => (dice.chance(0.03) ? dice.pick(['1', 'null']) : dice.pick(['name', 'version', 'x-y', '"a b"', 'é'])));
  const at = dice.int(0, keys.length);
  const roots = [...new Set([...keys.slice(0, at), dice.pick(['policies', "'policies'", '"policies"', '"pol icies"']), ...keys.slice(at)])];
  const flow = dice.chance(0.35);
  const body = flow ? flowRoot(dice, roots) : blockRoot(dice, roots);
  const start = dice.pick(['', '', '', '---\n', '# a comment\n', '\n\n', '--- # why\n']);
  const text = `${start}${body}${dice.pick(['\n', '', '\n# the end\n', '\n...\n', '\n\n  \n'])}`;
  return `${dice.chance(0.1) ? '\ufeff' : ''}${dice.chance(0.2) ? text.replaceAll('\n', '\r\n') : text}`;
}

function isList(key: string): boolean {
  return key.includes('icies') || key === 'x-y';
}

function flowRoot(dice: Dice, keys: readonly string[]): string {
  const pairs = keys.map((key) => `${key}:${dice.pick([' ', ' ', deep])}${isList(key) ? flowList(dice) : scalar(dice)}`);
  return `{${gap(dice)}${pairs.join(`${dice.pick(['', ' '])},${dice.pick([' ', '\n  '])}`)}${dice.pick(['', ',', ' '])}}`;
}

function blockRoot(dice: Dice, keys: readonly string[]): string {
  return keys
    .map((key) => {
      const named = dice.chance(0.05) ? `? ${key}\n:` : `${key}:`;
      if (!isList(key)) return `${named} ${scalar(dice)}${remark(dice)}`;
      if (dice.chance(0.3)) return `${named}${dice.pick([' ', '\n  '])}${flowList(dice)}${remark(dice)}`;
      return `${named}${remark(dice)}\n${blockList(dice, dice.pick([0, 2, 2, 4]), 9, 0)}`;
    })
    .join(`\n${filler(dice)}`);
}

/** Lines of a list whose dashes stand at a column; the last line has no end. */
function blockList(dice: Dice, column: number, most: number, depth: number): string {
  const entries = dice.list(1, most, () => `${' '.repeat(column)}-${blockEntry(dice, column, depth)}`);
  return entries.map((entry) => `${entry}${remark(dice)}`).join(`\n${filler(dice)}`);
}

function blockEntry(dice: Dice, column: number, depth: number): string {
  const kind = depth > 2 ? 0 : dice.int(0, 9);
  const space = ' '.repeat(dice.int(1, 3));
  if (kind <= 2) return `${space}${scalar(dice)}`;
  if (kind === 3) return dice.pick(['', ' # nothing', '\n']);
  if (kind === 4) return `${space}${flowValue(dice, depth + 1)}`;
  if (kind === 5) return `\n${blockList(dice, column + 2, 3, depth + 1)}`;
  if (kind === 6) return blockText(dice, column);
  const inner = column + 1 + space.length;
  const fields = dice.list(1, 4, () => dice.int(0, 99)).map((number) => field(dice, `k${number}`, inner, depth));
  const pad = ' '.repeat(inner);
  return kind === 7 ? `\n${pad}${fields.join(`\n${filler(dice)}${pad}`)}` : `${space}${fields.join(`\n${pad}`)}`;
}

function field(dice: Dice, key: string, column: number, depth: number): string {
  const name = dice.pick([key, key, key, `"${key}"`, `'${key}'`]);
  const kind = depth > 2 ? 0 : dice.int(0, 6);
  if (kind === 4) return `${name}:${remark(dice)}`;
  if (kind === 5) return `${name}:\n${blockList(dice, column + dice.int(0, 2), 3, depth + 1)}`;
  if (kind === 6) return `${name}:${blockText(dice, column)}`;
  return `${name}: ${kind === 3 ? flowValue(dice, depth + 1) : scalar(dice)}`;
}

function blockText(dice: Dice, column: number): string {
  const pad = ' '.repeat(column + dice.int(1, 3));
  const lines = dice.list(1, 3, () => dice.pick([`${pad}a: b`, `${pad}- # no comment`, '', `${pad}  more`]));
  return ` ${dice.pick(['|', '>', '|-', '>+', '|+'])}\n${[`${pad}first`, ...lines].join('\n')}`;
}

function flowList(dice: Dice): string {
  const entries = dice.list(0, 9, () => flowValue(dice, 0));
  return `[${gap(dice)}${entries.map((entry, index) => `${index > 0 ? comma(dice) : ''}${entry}`).join('')}${dice.pick(['', '', ' ', ',', deep])}]`;
}

function flowValue(dice: Dice, depth: number): string {
  const kind = depth > 2 ? 0 : dice.int(0, 7);
  if (kind === 5) return `[${dice.list(0, 3, () => flowValue(dice, depth + 1)).join(', ')}]`;
  if (kind === 6) return dice.pick(['{a, b: }', '{? a : b}', ...(depth === 0 ? ['a: b', '? a', '"a":b'] : [])]);
  if (kind < 3) return scalar(dice, true);
  const fields = dice.list(0, 3, () => dice.int(0, 40)).map((key) => `"k${key}":${dice.pick([' ', ''])}${flowValue(dice, depth + 1)}`);
  return `{${gap(dice)}${fields.join(comma(dice))}${gap(dice)}}`;
}

function comma(dice: Dice): string {
  return dice.pick([',', ', ', ', ', ' , ', `,${deep}`, `, # why${deep}`, `${deep}, `]);
}

function scalar(dice: Dice, inFlow = false): string {
  const plain = [
    'a',
    'delete_all',
    'two words',
    '1',
    '-2.50',
    '0x1f',
    'true',
    '~',
    'null',
    '2026-01-02',
    'a#b',
    'http://x',
    'longer than thirteen',
  ];
  const quoted = ["'it''s'", '"a\\tb\\u00e9"', `"two${deep}lines"`, `'two\n${deep}more'`, '""', "'# [ - '"];
  return dice.pick([...plain, ...plain, ...quoted, ...(inFlow ? [] : [`plain${deep}on two lines`])]);
}

function gap(dice: Dice): string {
  return dice.pick(['', '', ' ', deep, ` # c${deep}`]);
}

/** What may follow on a line. */
function remark(dice: Dice): string {
  return dice.pick(['', '', '', '', ' ', ' # why', '\t# tab']);
}

/** Lines between two entries. */
function filler(dice: Dice): string {
  return dice.pick(['', '', '', '', '\n', '# left\n', '      # right\n', '  \n', '\n\n    # far\n\n', '\t\n']);
}
