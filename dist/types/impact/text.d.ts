import { type Automaton } from './automaton.ts';
/** One demand on a text: that it matches, or that it does not. */
export interface Demand {
    automaton: Automaton;
    holds: boolean;
}
/** `unknown`: the budget ran out before a text was found or excluded. */
export type Answer = {
    kind: 'found';
    text: string;
} | {
    kind: 'impossible';
} | {
    kind: 'unknown';
};
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
/**
 * A shortest text that meets all demands. Demands are taken up one by one: a shortest text for some of them that happens to meet the others is the answer,
 * one that breaks a demand brings it in. So the product stays small, and an impossibility is found among the few demands that make it.
 */
export declare function shortestText(demands: readonly Demand[], budget: Budget): Answer;
