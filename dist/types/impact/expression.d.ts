import { type CodePoints } from './code-points.ts';
/** What must hold between two characters: `begin`/`end` of the text, of a line, at a word boundary or not. */
export type Assertion = 'begin' | 'end' | 'line-begin' | 'line-end' | 'boundary' | 'no-boundary';
/** A regular expression as a tree. Groups and greediness are gone: they never change whether something matches. */
export type Expression = {
    kind: 'empty';
} | {
    kind: 'one';
    of: CodePoints;
} | {
    kind: 'assert';
    what: Assertion;
} | {
    kind: 'all';
    parts: Expression[];
} | {
    kind: 'any';
    parts: Expression[];
} | {
    kind: 'repeat';
    part: Expression;
    least: number;
    most: number;
};
/** Thrown for syntax that is not read here; the pattern then stands for a question nobody can answer, and the impact says that it is incomplete. */
export declare class NotRead extends Error {
}
/** Reads RE2 syntax. The source is known to compile, so what is wrong is not told well here: it is only `NotRead`. */
export declare function readExpression(source: string): Expression;
export declare function literal(text: string): Expression;
