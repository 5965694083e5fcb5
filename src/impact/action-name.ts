import { Automaton } from './automaton.ts';
import { everything } from './code-points.ts';
import { type Expression, literal } from './expression.ts';
import { covers, type Glob, globMatches, nameFor, readGlob } from './globs.ts';
import { type Budget, shortestText } from './text.ts';

export const longestName = 256;

/** A name that matches all of one list and none of the others; '' if there is none, `undefined` if that was not found out. */
export function sampleName(
  matching: readonly Glob[],
  others: readonly Glob[],
  names: ReadonlySet<string>,
  budget: Budget,
): string | undefined {
  for (const filler of ['x', '', 'other', 'q7', '-', '_~']) {
    const name = matching.length === 0 ? filler : nameFor(matching, filler);
    budget.steps -= matching.length + others.length;
    const fits = name !== '' && [...name].length <= longestName && !names.has(name) && matching.every((glob) => globMatches(glob, name));
    if (fits && !others.some((glob) => globMatches(glob, name))) return name;
  }
  if (isHeldByOne(matching, others, names)) return '';
  const excluded = [...others, ...[...names].filter((name) => matching.every((glob) => globMatches(glob, name))).map(readGlob)];
  budget.steps -= names.size + 20 * excluded.length;
  const demands = [
    { automaton: nothing(), holds: false },
    ...matching.map((glob) => ({ automaton: globAutomaton(glob), holds: true })),
    ...excluded.map((glob) => ({ automaton: globAutomaton(glob), holds: false })),
  ];
  const answer = shortestText(demands, budget);
  if (answer.kind === 'unknown') return undefined;
  return answer.kind === 'found' && [...answer.text].length <= longestName ? answer.text : '';
}

/**
 * Whether it is seen at a glance that some other glob matches all names that these match together: those between the longest head and the longest tail, and
 * the short ones in which the two run into each other.
 */
function isHeldByOne(matching: readonly Glob[], others: readonly Glob[], names: ReadonlySet<string>): boolean {
  if (matching.length === 0 || matching.some(({ pieces }) => pieces.length > 0)) return false;
  const head = matching.reduce((longest, glob) => (glob.head.length > longest.length ? glob.head : longest), '');
  const tail = matching.reduce((longest, glob) => (glob.tail.length > longest.length ? glob.tail : longest), '');
  const joint = readGlob(`${head}*${tail}`);
  if (!others.some((other) => covers(other, joint))) return false;
  for (let shared = 1; shared <= Math.min(head.length, tail.length); shared++) {
    const name = head + tail.slice(shared);
    if (!head.endsWith(tail.slice(0, shared)) || !matching.every((glob) => globMatches(glob, name))) continue;
    if (!names.has(name) && !others.some((glob) => globMatches(glob, name))) return false;
  }
  return true;
}

const automata = new Map<string, Automaton>();

/** A glob as an automaton. */
export function globAutomaton(glob: Glob): Automaton {
  const known = automata.get(glob.text);
  if (known) return known;
  const rest: Expression = { kind: 'repeat', part: { kind: 'one', of: everything }, least: 0, most: Number.POSITIVE_INFINITY };
  const parts = glob.text.split('*').flatMap((piece, i) => (i === 0 ? [literal(piece)] : [rest, literal(piece)]));
  const automaton = new Automaton({ kind: 'all', parts: [{ kind: 'assert', what: 'begin' }, ...parts, { kind: 'assert', what: 'end' }] });
  if (automata.size > 4096) automata.clear();
  automata.set(glob.text, automaton);
  return automaton;
}

function nothing(): Automaton {
  return globAutomaton(readGlob(''));
}
