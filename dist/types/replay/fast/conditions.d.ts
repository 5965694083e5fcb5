import { type Answer, type CompiledPolicy, type Engine, Memory, type Program } from '../../engine/index.ts';
import { type Machine } from './machine.ts';
import type { Looks } from './paths.ts';
/**
 * How a condition is answered:
 * `fixed` by the action type alone; `trust`, `time`, `depth` by the class that the value falls in; `content` by windows and an automaton;
 * `text` by the pattern library, where the automaton can't be had; `asked` by the engine's own condition, on the fields it looks at;
 * `kept` by what was found out before, in place of `content`, `text` and those of `asked` that look at one field alone.
 */
export type Way = 'fixed' | 'trust' | 'time' | 'depth' | 'content' | 'text' | 'asked' | 'kept';
/** One condition, however many policies of both sides share it. */
export interface Shared {
    way: Way;
    policy: CompiledPolicy;
    /** `content`, `kept`: the buckets that make it a candidate; 0: every text is one. */
    buckets: number;
    /** `content`: its automaton, once it was needed. */
    automaton?: number;
    /** `content`: where the scanner looks for its automaton. */
    place?: number;
    programs: readonly Program[];
    /** The flag of the field without which the answer is unknown, where that is all it takes; else 0. */
    field: number;
    /** `kept`: where a bit for each record of the block at hand stands. */
    hits: number;
}
/** All conditions of two engines, each once, with what they need. */
export declare class Conditions {
    #private;
    /** Do sequences or agents of chains matter? Then every record is part of the past. */
    readonly remembers: boolean;
    /** Feeds on every record when `remembers`. */
    readonly memory: Memory;
    /** With `kept`, what looks at one field alone is answered by `hits`, and nothing is watched. */
    constructor(base: Pick<Engine, 'live'>, head: Pick<Engine, 'live'>, machine: Machine, kept?: boolean);
    /** All of them, by what makes two the same. */
    get all(): ReadonlyMap<string, Shared>;
    /** The policies that take more than the bytes of a record. */
    get looks(): Looks;
    of(policy: CompiledPolicy): Shared;
    /** Does the pattern match the text in the machine's memory? */
    matches(shared: Shared, from: number, length: number): boolean;
    /** Where the scanner looks for the automaton of a condition; it stands there once it was needed. */
    placeOf(shared: Shared): number;
    /** Counts on some contents which windows are rare there, and watches for those from now on. It changes the speed and nothing else. */
    tune(contents: readonly {
        from: number;
        length: number;
    }[]): void;
}
/** Do sequences or agents of chains matter? */
export declare function remembering(...engines: readonly Pick<Engine, 'live'>[]): boolean;
/** The answer of a `fixed` condition. */
export declare function fixedAnswer({ policy }: Shared, actionType: string): Answer;
