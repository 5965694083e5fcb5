/**
 * Free text for readers of the file. It is no part of the digest.
 */
export type Description = string;
/**
 * One policy. `policy_type` decides which conditions it takes.
 */
export type Policy = ActionTypePolicy | ThresholdPolicy | ContentPatternPolicy | TemporalPolicy | ChainOfCustodyPolicy | MetadataPolicy | SequencePolicy | SemanticPolicy | FlowPolicy | InboundStampPolicy | EffectPolicy | IdentityPolicy | CompositePolicy;
/**
 * The name of the policy, unique in its pack. Reports, tests and the control plane know the policy by it.
 */
export type PolicyName = string;
/**
 * An action type, or a glob in which `*` stands for any run of characters, also the empty one. The whole name must match; case counts.
 */
export type Glob = string;
/**
 * The actions this policy watches: exact names or globs with `*`. Empty or absent: every action.
 */
export type ActionTypes = Glob[];
/**
 * What happens to a request that triggers this policy. The most restrictive decision among the triggered policies wins: allow < escalate < block.
 */
export type Verdict = 'allow' | 'escalate' | 'block';
/**
 * Orders the reasons that are listed, higher first; ties by name. It never changes the verdict. Default 100.
 */
export type Priority = number;
/**
 * `live` takes part in the verdict; `shadow` is judged in a second pass that never touches it. Default `live`.
 */
export type Mode = 'live' | 'shadow';
/**
 * The text shown to people when this policy triggers.
 */
export type Reason = string;
/**
 * Triggers when one of these agents acts, or acted earlier in the same `chain_id`.
 */
export type Agents = string[];
/**
 * How far back the window reaches, in seconds.
 */
export type WindowSeconds = number;
/**
 * Whose actions are counted together: `agent` (default) or `workspace`. Any other scope is judged by the service.
 */
export type Scope = string;
/**
 * A versioned set of policies that is deployed as one unit.
 */
export interface PolicyPack {
    /**
     * The name of the pack: lower case letters, digits and inner hyphens, at most 64 characters.
     */
    name: string;
    /**
     * Semantic version. A pack whose policies changed must carry a higher one than was ever live.
     */
    version: string;
    description?: Description;
    /**
     * The policies. Order does not matter.
     */
    policies: Policy[];
}
/**
 * Triggers whenever the action type matches.
 */
export interface ActionTypePolicy {
    name: PolicyName;
    description?: Description;
    /**
     * Triggers whenever the action type matches.
     */
    policy_type: 'action_type';
    action_types?: ActionTypes;
    decision: Verdict;
    priority?: Priority;
    mode?: Mode;
    reason?: Reason;
}
/**
 * Triggers when the trust score is strictly below `trust_threshold`.
 */
export interface ThresholdPolicy {
    name: PolicyName;
    description?: Description;
    /**
     * Triggers when the trust score is strictly below `trust_threshold`.
     */
    policy_type: 'threshold';
    action_types?: ActionTypes;
    decision: Verdict;
    priority?: Priority;
    mode?: Mode;
    reason?: Reason;
    /**
     * Trust below this value triggers the policy, 0 to 100.
     */
    trust_threshold: number;
}
/**
 * Triggers when any pattern matches anywhere in `action_content`.
 */
export interface ContentPatternPolicy {
    name: PolicyName;
    description?: Description;
    /**
     * Triggers when any pattern matches anywhere in `action_content`.
     */
    policy_type: 'content_pattern';
    action_types?: ActionTypes;
    decision: Verdict;
    priority?: Priority;
    mode?: Mode;
    reason?: Reason;
    /**
     * The patterns to look for.
     */
    conditions: {
        /**
         * Regular expressions in RE2 syntax: linear time, no look-around, no back-references. Case counts unless `(?i)`.
         *
         * @minItems 1
         */
        patterns: [string, ...string[]];
    };
}
/**
 * Triggers when the hour is listed or the day is listed, in UTC.
 */
export interface TemporalPolicy {
    name: PolicyName;
    description?: Description;
    /**
     * Triggers when the hour is listed or the day is listed, in UTC.
     */
    policy_type: 'temporal';
    action_types?: ActionTypes;
    decision: Verdict;
    priority?: Priority;
    mode?: Mode;
    reason?: Reason;
    /**
     * The hours and days, in UTC. At least one list; either one triggers.
     */
    conditions: {
        /**
         * Hours of the day, 0 to 23, UTC.
         */
        blocked_hours?: number[];
        /**
         * Days of the week, 1 (Monday) to 7 (Sunday), UTC.
         */
        blocked_days?: number[];
    };
}
/**
 * Triggers when the chain is too deep, or a listed agent acts or acted earlier in the same chain.
 */
export interface ChainOfCustodyPolicy {
    name: PolicyName;
    description?: Description;
    /**
     * Triggers when the chain is too deep, or a listed agent acts or acted earlier in the same chain.
     */
    policy_type: 'chain_of_custody';
    action_types?: ActionTypes;
    decision: Verdict;
    priority?: Priority;
    mode?: Mode;
    reason?: Reason;
    /**
     * At least one of the two.
     */
    conditions: {
        /**
         * Triggers when `chain_step` is above this number.
         */
        max_chain_depth?: number;
        forbidden_agents?: Agents;
    };
}
/**
 * Triggers when all (`AND`) or any (`OR`) of the rules hold on the request's metadata.
 */
export interface MetadataPolicy {
    name: PolicyName;
    description?: Description;
    /**
     * Triggers when all (`AND`) or any (`OR`) of the rules hold on the request's metadata.
     */
    policy_type: 'metadata';
    action_types?: ActionTypes;
    decision: Verdict;
    priority?: Priority;
    mode?: Mode;
    reason?: Reason;
    /**
     * Rules on metadata and how they combine.
     */
    conditions: {
        /**
         * `AND`: all rules must hold (default). `OR`: any of them.
         */
        operator?: 'AND' | 'OR';
        /**
         * The comparisons.
         *
         * @minItems 1
         */
        rules: [MetadataRule, ...MetadataRule[]];
    };
}
/**
 * One comparison on a field of the request's metadata. A missing field, or a value of a type the operator does not take, makes every operator false but `not_exists`.
 */
export interface MetadataRule {
    /**
     * A dotted path into `metadata`, such as `args.amount`.
     */
    field: string;
    /**
     * `>` `<` `>=` `<=` compare numbers (a string that is exactly a JSON number counts as that number); `==` `!=` compare strings, numbers or booleans without coercion; `contains` `not_contains` look for a substring or a list member; `exists` `not_exists` ask for presence.
     */
    operator: '>' | '<' | '>=' | '<=' | '==' | '!=' | 'contains' | 'not_contains' | 'exists' | 'not_exists';
    /**
     * What the field is compared with. `exists` and `not_exists` take none.
     */
    value?: string | number | boolean;
}
/**
 * Triggers on how often, or in which order, actions happen over time.
 */
export interface SequencePolicy {
    name: PolicyName;
    description?: Description;
    /**
     * Triggers on how often, or in which order, actions happen over time.
     */
    policy_type: 'sequence';
    action_types?: ActionTypes;
    decision: Verdict;
    priority?: Priority;
    mode?: Mode;
    reason?: Reason;
    /**
     * `mode: velocity` counts; `mode: ordered` follows steps.
     */
    conditions: VelocityConditions | OrderedConditions;
}
/**
 * Counts matching actions of the scope in the window, the current one included.
 */
export interface VelocityConditions {
    /**
     * Triggers when more than `max_count` matching actions fall in the window.
     */
    mode: 'velocity';
    window_seconds: WindowSeconds;
    /**
     * So many actions are fine in the window; one more triggers.
     */
    max_count: number;
    /**
     * The actions that count: exact names or globs. Empty or absent: all.
     */
    match_action_types?: Glob[];
    scope?: Scope;
}
/**
 * Looks for steps that happened in order in the window, the current action being the last.
 */
export interface OrderedConditions {
    /**
     * Triggers when the steps happened in order in the window and this action is the last of them.
     */
    mode: 'ordered';
    window_seconds: WindowSeconds;
    /**
     * Exact names or globs, in order; other actions may lie between.
     *
     * @minItems 2
     */
    steps: [Glob, Glob, ...Glob[]];
    scope?: Scope;
}
/**
 * A rule in plain language. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.
 */
export interface SemanticPolicy {
    name: PolicyName;
    description?: Description;
    /**
     * A rule in plain language. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.
     */
    policy_type: 'semantic';
    action_types?: ActionTypes;
    decision: Verdict;
    priority?: Priority;
    mode?: Mode;
    reason?: Reason;
    /**
     * As the enforcement service defines them.
     */
    conditions?: {
        /**
         * The rule in plain language.
         */
        semantic_rule?: string;
        /**
         * How sure the judge must be, 0 to 1.
         */
        min_confidence?: number;
        /**
         * What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.
         */
        on_unavailable?: string;
        [k: string]: unknown;
    };
}
/**
 * A rule on data labels and destinations. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.
 */
export interface FlowPolicy {
    name: PolicyName;
    description?: Description;
    /**
     * A rule on data labels and destinations. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.
     */
    policy_type: 'flow';
    action_types?: ActionTypes;
    decision: Verdict;
    priority?: Priority;
    mode?: Mode;
    reason?: Reason;
    /**
     * As the enforcement service defines them.
     */
    conditions?: {
        /**
         * What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.
         */
        on_unavailable?: string;
        [k: string]: unknown;
    };
}
/**
 * A rule on stamps of inbound instructions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.
 */
export interface InboundStampPolicy {
    name: PolicyName;
    description?: Description;
    /**
     * A rule on stamps of inbound instructions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.
     */
    policy_type: 'inbound_stamp';
    action_types?: ActionTypes;
    decision: Verdict;
    priority?: Priority;
    mode?: Mode;
    reason?: Reason;
    /**
     * As the enforcement service defines them.
     */
    conditions?: {
        /**
         * What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.
         */
        on_unavailable?: string;
        [k: string]: unknown;
    };
}
/**
 * A rule on the predicted effect. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.
 */
export interface EffectPolicy {
    name: PolicyName;
    description?: Description;
    /**
     * A rule on the predicted effect. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.
     */
    policy_type: 'effect';
    action_types?: ActionTypes;
    decision: Verdict;
    priority?: Priority;
    mode?: Mode;
    reason?: Reason;
    /**
     * As the enforcement service defines them.
     */
    conditions?: {
        /**
         * What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.
         */
        on_unavailable?: string;
        [k: string]: unknown;
    };
}
/**
 * A rule on identity and scopes. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.
 */
export interface IdentityPolicy {
    name: PolicyName;
    description?: Description;
    /**
     * A rule on identity and scopes. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.
     */
    policy_type: 'identity';
    action_types?: ActionTypes;
    decision: Verdict;
    priority?: Priority;
    mode?: Mode;
    reason?: Reason;
    /**
     * As the enforcement service defines them.
     */
    conditions?: {
        /**
         * What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.
         */
        on_unavailable?: string;
        [k: string]: unknown;
    };
}
/**
 * A combination of policies or conditions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.
 */
export interface CompositePolicy {
    name: PolicyName;
    description?: Description;
    /**
     * A combination of policies or conditions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.
     */
    policy_type: 'composite';
    action_types?: ActionTypes;
    decision: Verdict;
    priority?: Priority;
    mode?: Mode;
    reason?: Reason;
    /**
     * As the enforcement service defines them.
     */
    conditions?: {
        /**
         * What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.
         */
        on_unavailable?: string;
        [k: string]: unknown;
    };
}
