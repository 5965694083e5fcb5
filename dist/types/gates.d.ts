import { type Counterexample, type Impact, type Never, type Where } from './impact/index.ts';
import { type Asked, type Placed, type PolicyPack } from './pack/index.ts';
import type { ReplayReport } from './replay/index.ts';
export type Level = 'off' | 'warn' | 'fail';
export declare const gateNames: readonly ['loosened', 'version', 'reviewed', 'undetermined'];
export type GateName = (typeof gateNames)[number];
export type Gates = Record<GateName, Level>;
export declare const defaultGates: Gates;
/** What one gate says of a change. `holds: false` at level `fail` stops it. */
export interface GateResult {
    gate: GateName | 'protect' | 'never';
    level: Level;
    holds: boolean;
    message: string;
    /** The label that let it pass although it is breached; absent where none did. */
    label?: string;
    /** The request that breaks a rule of `never`, whole: `message` leaves a long one out. */
    counterexample?: Pick<Counterexample, 'witness' | 'verdict' | 'triggered'>;
}
/** Whether nothing at level `fail` is breached: the one place where that is decided. */
export declare function passesGates(results: readonly GateResult[]): boolean;
/** What every gate but those over records and reviews says of a change. `impact` undefined: nothing could be compared. */
export declare function exactGates(gates: Gates, rules: Rules, before: readonly PolicyPack[], after: readonly Placed[], impact: Impact | undefined): GateResult[];
/** How far the versions have to rise, from the exact impact of the whole change. */
export declare function askedStep(impact: Pick<Impact, 'verdict' | 'complete'>): Asked;
/** Every recorded decision could be judged under both. */
export declare function undeterminedGate(level: Level, report: ReplayReport): GateResult;
/** What a config asks of every change beside the gates. */
export interface Rules {
    /** Globs of action types whose verdict must never loosen without the label. */
    protect?: readonly string[];
    /** Lets `protect`, and `loosened` at `fail`, pass. */
    label?: string;
    /** The labels that the pull request bears. */
    labels?: readonly string[];
    never?: readonly NeverRule[];
}
/** An invariant as a config writes it: lists may be left out, and a rule holds unless it says otherwise. */
export interface NeverRule extends Omit<Never, 'where'> {
    where?: Omit<Where, 'action_type' | 'content' | 'metadata' | 'policies'> & {
        content?: Partial<NonNullable<Where['content']>>;
        metadata?: readonly (Omit<NonNullable<Where['metadata']>[number], 'holds'> & {
            holds?: boolean;
        })[];
    };
}
