/** One step of a pattern's nondeterministic automaton. Numbers are indices of instructions. */
export type Instruction = {
    kind: 'go';
    to: readonly number[];
}
/** Goes on where these hold between two characters: bits 1 line start, 2 line end, 4 text start, 8 text end, 16 word boundary, 32 none. */
 | {
    kind: 'assert';
    asserts: number;
    to: number;
}
/** Takes one character within `ranges` (pairs of code points, both included). */
 | {
    kind: 'take';
    ranges: readonly number[];
    to: number;
} | {
    kind: 'match';
} | {
    kind: 'fail';
};
export interface Program {
    start: number;
    instructions: readonly Instruction[];
}
/**
 * The automaton that the regex library made of a pattern, as plain data, for code that runs it over bytes. `undefined` when it holds something not
 * known here: such a pattern can only be tested as text. Throws on syntax outside RE2.
 */
export declare function programOf(source: string): Program | undefined;
