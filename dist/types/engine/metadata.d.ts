import { type MetadataRule } from '../pack/index.ts';
export type RuleTest = (metadata: Record<string, unknown>) => boolean;
/** Compiles one metadata rule. A missing field, or a value of a type the operator does not take, makes every operator false but `not_exists`. */
export declare function compileRule(rule: MetadataRule): RuleTest;
/** The value at a dotted path, `undefined` if there is none; `null` is none. At every level the longest joined key that leads to a value is taken. */
export declare function lookUp(metadata: unknown, path: readonly string[], from?: number): unknown;
