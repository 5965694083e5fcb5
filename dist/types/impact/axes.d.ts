import type { MetadataRule } from '../pack/index.ts';
import { Diagrams, type Operation } from './diagram.ts';
import { type LivePolicy, type Part } from './policies.ts';
/** One question that the diagrams ask of a request. `agents`: whether one of these is in the chain. */
export type Axis = {
    kind: 'trust' | 'step' | 'days' | 'hours';
} | {
    kind: 'agents';
    ids: readonly string[];
} | {
    kind: 'rule';
    rule: MetadataRule;
} | {
    kind: 'pattern';
    source: string;
} | {
    kind: 'switch';
    key: string;
};
/** The axes of some policies, in the order in which they are asked, and the policies as diagrams over them. */
export declare class Axes {
    #private;
    readonly axes: readonly Axis[];
    readonly diagrams: Diagrams;
    /**
     * What the changed policies ask comes first: where nothing changes, the rest is never asked. What one policy asks stays together, so that its answer need
     * not be remembered for long. Depends on the two sets together, not on which is which.
     */
    constructor(changed: readonly {
        condition: Part;
    }[], same: readonly {
        condition: Part;
    }[], budget: {
        steps: number;
    });
    /** The stricter of several verdict diagrams; what asks first is joined last, so that little is walked through twice. */
    stricter(ids: readonly number[]): number;
    apply(operation: Operation, a: number, b: number): number;
    /** The verdict of one policy alone on the actions it watches. */
    trigger(policy: LivePolicy): number;
    /** `value` where the condition holds, 0 elsewhere. */
    diagram(part: Part, value: number): number;
}
/** How many questions with a yes or a no a policy asks. */
export declare function flagsOf({ condition }: {
    condition: Part;
}): number;
/** Whether some policies together ask more different ones. */
export declare function asksMore(policies: readonly {
    condition: Part;
}[], most: number): boolean;
