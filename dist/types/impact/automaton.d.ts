import { type Expression } from './expression.ts';
/** Thrown where an automaton grows beyond what is built; the caller names the budget. */
export declare class TooLarge extends Error {
}
/** The state of an automaton that has matched: whatever follows, it stays so. */
export declare const matched = 0;
/**
 * Whether an expression matches somewhere in a text, as a deterministic automaton whose states are made when they are reached. Its alphabet is a partition
 * of the code points into classes that it does not tell apart.
 */
export declare class Automaton {
    #private;
    /** Tells automata apart; the same for the same automaton only. */
    readonly id: number;
    /** Where each piece of the alphabet begins, ascending from 0, and the class of the piece. */
    readonly begins: number[];
    readonly pieceClass: number[];
    readonly start: number;
    constructor(expression: Expression);
    get classes(): number;
    classOf(point: number): number;
    step(state: number, of: number): number;
    /** Whether a text that ends in this state matches. */
    matchesAtEnd(state: number): boolean;
    /** What a step from this state costs, whether or not it was taken before: so that work is counted alike in every process. */
    weight(state: number): number;
    /** What making it cost. */
    get cost(): number;
    /** At least so many characters are missing until it matches; never too many. */
    distance(state: number): number;
    /** Whether it matches somewhere in the text. Makes no states beyond the bound: then it goes on without keeping them. */
    test(text: string): boolean;
    /** Drops the states made so far, all but the first two. */
    forget(): void;
}
