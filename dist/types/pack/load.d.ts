import { type Checked, type Span } from '../diagnostic.ts';
import type { Fault } from './fault.ts';
import type { PolicyPack } from './generated/policy-pack.ts';
import { type Validate } from './schema.ts';
import { type SourceFile } from './text.ts';
/** A pack with where its parts stand in the file. */
export interface LoadedPack {
    pack: PolicyPack;
    file: string;
    /** The place of an address such as `finance/Block high-value trades/trust_threshold`, `finance/version`; of a JSON Pointer such as `/policies/0`. */
    place(address: string): Span | undefined;
}
/** Reads packs, one a file. Every fault of every file is found in one run, at most 100 a file; nothing is compiled at start-up. */
export declare function loadPacks(files: readonly SourceFile[]): Checked<LoadedPack[]>;
/** A YAML file that fits its schema: its data, and where each part of it stands, by JSON Pointer. */
export interface CheckedYaml {
    file: string;
    value: unknown;
    place(pointer: string): Span;
}
/** Reads a YAML file strictly and checks it by a schema, and by `rules` that the schema cannot say. All faults in one run. */
export declare function checkYaml(file: SourceFile, schema: Validate, rules?: (value: unknown) => Fault[]): Checked<CheckedYaml>;
