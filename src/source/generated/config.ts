// Generated from schemas/ by scripts/generate.ts; do not edit.

/**
 * hindcast.yaml: what a repository says of its packs. Keys and tokens never stand in it.
 */
export interface Config {
  /**
   * Globs of the pack files, from the root of the repository. Default: every *.pack.yaml, *.pack.yml and *.pack.json.
   *
   * @minItems 1
   */
  packs?: [string, ...string[]];
  /**
   * Recorded decisions to replay: files or directories, from the root of the repository.
   */
  decisions?: string[];
  /**
   * The control planes that packs go to, by name.
   */
  environments?: {
    [k: string]: Environment;
  };
  gates?: Gates;
  /**
   * Action types (globs) whose verdict must never loosen without the label.
   */
  protect?: string[];
  /**
   * The label on a pull request that says a loosening is meant: it lets `protect`, and the gate `loosened` at `fail`, pass.
   */
  label?: string;
  /**
   * What must hold of every possible request, proven at each review.
   */
  never?: Never[];
  /**
   * Whether reports may show recorded content, redacted. Default false.
   */
  samples?: boolean;
}
export interface Environment {
  /**
   * Where the control plane answers, such as https://plane.example.com: https, or http on this machine. The key comes from HINDCAST_API_KEY.
   */
  url: string;
  /**
   * The names of the packs that go there. Default: all.
   */
  packs?: string[];
}
/**
 * What stops a change: `off` says nothing, `warn` says it, `fail` stops it. Default `warn`.
 */
export interface Gates {
  /**
   * Some request would be judged less strictly, or that could not be ruled out.
   */
  loosened?: 'off' | 'warn' | 'fail';
  /**
   * The version of a pack rose by less than the change asks for.
   */
  version?: 'off' | 'warn' | 'fail';
  /**
   * What is to be deployed is not what was reviewed.
   */
  reviewed?: 'off' | 'warn' | 'fail';
  /**
   * Recorded decisions could not be judged again, for want of a field.
   */
  undetermined?: 'off' | 'warn' | 'fail';
}
export interface Never {
  /**
   * An action type or a glob.
   */
  action_type: string;
  /**
   * The verdict that no such request may get.
   */
  verdict: 'allow' | 'escalate' | 'block';
  where?: Where;
}
/**
 * Which of these requests are meant. Absent: all.
 */
export interface Where {
  /**
   * Trust from `gte`, below `lt`.
   */
  trust_score?: {
    gte?: number;
    lt?: number;
  };
  /**
   * Hours of the day, UTC.
   *
   * @minItems 1
   */
  hours?: [number, ...number[]];
  /**
   * Days of the week, 1 (Monday) to 7 (Sunday), UTC.
   *
   * @minItems 1
   */
  days?: [number, ...number[]];
  /**
   * Steps from `gte` to `lte`.
   */
  chain_step?: {
    gte?: number;
    lte?: number;
  };
  /**
   * Over the acting agent and those that acted earlier in the chain.
   */
  agents?: {
    all_of?: string[];
    any_of?: string[];
    none_of?: string[];
  };
  /**
   * Patterns that all match, and patterns of which none does.
   */
  content?: {
    matches?: string[];
    excludes?: string[];
  };
  /**
   * Rules that all hold, or do not where `holds` is false.
   */
  metadata?: WhereRule[];
}
export interface WhereRule {
  field: string;
  operator: '>' | '<' | '>=' | '<=' | '==' | '!=' | 'contains' | 'not_contains' | 'exists' | 'not_exists';
  value?: string | number | boolean;
  holds?: boolean;
}
