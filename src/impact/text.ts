import { type Automaton, matched, TooLarge } from './automaton.ts';

/** One demand on a text: that it matches, or that it does not. */
export interface Demand {
  automaton: Automaton;
  holds: boolean;
}

/** `unknown`: the budget ran out before a text was found or excluded. */
export type Answer = { kind: 'found'; text: string } | { kind: 'impossible' } | { kind: 'unknown' };

/**
 * Steps that may still be taken, shared by all questions of one comparison. They are counted, never timed, and count alike whatever was asked before: the same
 * packs get the same answer on every machine. One step is about a tenth of a microsecond.
 */
export interface Budget {
  steps: number;
  /** Patterns that were paid for. */
  read?: Set<string>;
  /** Answers that were found before, by question. */
  answers?: Map<string, Answer>;
}

const mostLettersOfOneQuestion = 40_000;
const mostStepsOfOneQuestion = 1_500_000;
/** A letter tried costs so much of the budget, and so much for each automaton: a state may have to be made for it. */
const priceOfLetter = 6;
const priceOfStep = 4;
const impossible: Answer = { kind: 'impossible' };
const unknown: Answer = { kind: 'unknown' };

/**
 * A shortest text that meets all demands. Demands are taken up one by one: a shortest text for some of them that happens to meet the others is the answer,
 * one that breaks a demand brings it in. So the product stays small, and an impossibility is found among the few demands that make it.
 */
export function shortestText(demands: readonly Demand[], budget: Budget): Answer {
  const question = demands.map(({ automaton, holds }) => (holds ? automaton.id : -1 - automaton.id)).join();
  budget.steps -= demands.length;
  const answer = budget.answers?.get(question) ?? grow(demands, budget);
  budget.answers?.set(question, answer);
  return answer;
}

function grow(demands: readonly Demand[], budget: Budget): Answer {
  const taken = demands.filter((demand) => demand.holds);
  for (;;) {
    const answer = bounded(taken, budget);
    if (answer.kind !== 'found') return answer;
    budget.steps -= demands.length * (1 + answer.text.length);
    const broken = demands.find((demand) => !taken.includes(demand) && demand.automaton.test(answer.text) !== demand.holds);
    if (!broken) return answer;
    taken.push(broken);
  }
}

/** States made for earlier questions don't count: if they fill an automaton, it begins anew. */
function bounded(demands: readonly Demand[], budget: Budget): Answer {
  for (let again = 0; again < 2; again++) {
    try {
      return search(demands, budget);
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      for (const { automaton } of demands) automaton.forget();
    }
  }
  return unknown;
}

interface Place {
  states: number[];
  from: Place | undefined;
  by: number;
  length: number;
}

/** A* through the product of the automata; a place is as far from the end as the farthest of the texts still to be matched. */
function search(demands: readonly Demand[], budget: Budget): Answer {
  const alphabet = commonAlphabet(demands.map((demand) => demand.automaton));
  const queues: Place[][] = [];
  const seen = new Set<string>();
  const offer = (place: Place): void => {
    const key = place.states.join();
    if (seen.has(key)) return;
    seen.add(key);
    let missing = 0;
    demands.forEach((demand, i) => {
      if (demand.holds) missing = Math.max(missing, demand.automaton.distance(place.states[i]!));
    });
    if (missing >= 1 << 28) return;
    const total = place.length + missing;
    queues[total] ??= [];
    queues[total].push(place);
  };
  let letters = mostLettersOfOneQuestion;
  const allowed = Math.min(budget.steps, mostStepsOfOneQuestion);
  let steps = allowed - alphabet.length * demands.length;
  try {
    offer({ states: demands.map((demand) => demand.automaton.start), from: undefined, by: 0, length: 0 });
    for (let total = 0; total < queues.length; total++) {
      const queue = queues[total] ?? [];
      for (let i = 0; i < queue.length; i++) {
        const place = queue[i]!;
        if (demands.every((demand, d) => demand.automaton.matchesAtEnd(place.states[d]!) === demand.holds))
          return { kind: 'found', text: spell(place) };
        const price = demands.reduce((sum, demand, d) => sum + priceOfStep + demand.automaton.weight(place.states[d]!), priceOfLetter);
        for (const letter of alphabet) {
          steps -= price;
          if (steps < 0 || --letters < 0) return unknown;
          const states = demands.map((demand, d) => demand.automaton.step(place.states[d]!, letter.classes[d]!));
          if (demands.some((demand, d) => !demand.holds && states[d] === matched)) continue;
          offer({ states, from: place, by: letter.point, length: place.length + 1 });
        }
      }
    }
    return impossible;
  } finally {
    budget.steps -= allowed - steps;
  }
}

function spell(place: Place): string {
  const points: number[] = [];
  for (let at: Place | undefined = place; at?.from; at = at.from) points.push(at.by);
  return points
    .reverse()
    .map((point) => String.fromCodePoint(point))
    .join('');
}

interface Letter {
  point: number;
  /** The class in each automaton. */
  classes: number[];
}

const friendly = Array.from(
  'abcdefghijklmnopqrstuvwxyz0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZ-_.,:;/=+*#@!?%&()[]{}<>|~^$"\'\\`',
  (c) => c.codePointAt(0)!,
);
const friendliness = new Map(friendly.map((point, i) => [point, i]));

/** One letter for every combination of classes that some character has, the most readable first. Halves of surrogate pairs are no characters. */
function commonAlphabet(automata: readonly Automaton[]): Letter[] {
  const key = automata.map(({ id }) => id).join();
  const known = alphabets.get(key) ?? makeAlphabet(automata);
  if (alphabets.size > 4096) alphabets.clear();
  alphabets.set(key, known);
  return known;
}

const alphabets = new Map<string, Letter[]>();

function makeAlphabet(automata: readonly Automaton[]): Letter[] {
  const letters = new Map<string, Letter>();
  const add = (point: number): void => {
    const classes = automata.map((automaton) => automaton.classOf(point));
    const key = classes.join();
    if (!letters.has(key)) letters.set(key, { point, classes });
  };
  friendly.forEach(add);
  const begins = new Set([0, 33, 127, 160, 0xe000, ...automata.flatMap((automaton) => automaton.begins)]);
  const rest = [...begins].filter((point) => point < 0xd800 || point >= 0xe000).sort((a, b) => Number(a < 32) - Number(b < 32) || a - b);
  rest.forEach(add);
  return [...letters.values()].sort((a, b) => (friendliness.get(a.point) ?? 999) - (friendliness.get(b.point) ?? 999));
}
