export {
  type CanonicalPack,
  type CanonicalPolicy,
  canonical,
  canonicalPolicies,
  canonicalPolicy,
  digest,
  setDigest,
  sourceHash,
} from './canonical.ts';
export type { Fault } from './fault.ts';
export type {
  ActionTypePolicy,
  ChainOfCustodyPolicy,
  CompositePolicy,
  ContentPatternPolicy,
  EffectPolicy,
  FlowPolicy,
  IdentityPolicy,
  InboundStampPolicy,
  MetadataPolicy,
  MetadataRule,
  OrderedConditions,
  Policy,
  PolicyPack,
  SemanticPolicy,
  SequencePolicy,
  TemporalPolicy,
  ThresholdPolicy,
  VelocityConditions,
  Verdict,
} from './generated/policy-pack.ts';
export { type CheckedYaml, checkYaml, type LoadedPack, loadPacks } from './load.ts';
export { suggestion } from './meant.ts';
export { escapePointer } from './pointer.ts';
export { regexOf, trustPatterns } from './regex.ts';
export { asNumber, contradictionIn, type IdleValue, idleValue } from './rule-sense.ts';
export { globFault, globFaults, isVersion, patternFaults, ruleFaults } from './rules.ts';
export { policyTypes } from './schema.ts';
export { type Shrink, shrinks } from './shrink.ts';
export { folded, forbiddenCharacter, invisibleCharacter, largestFile, type SourceFile } from './text.ts';
export {
  type Asked,
  changedPacks,
  compareVersions,
  farSteps,
  type Placed,
  type Step,
  shortSteps,
  stepBetween,
  versionFaults,
  versionRemedy,
} from './versions.ts';
