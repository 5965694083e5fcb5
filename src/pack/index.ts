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
export { globFault, globFaults, isVersion, patternFaults } from './rules.ts';
export { type Fault, policyTypes, suggestion } from './schema.ts';
export { type Shrink, shrinks } from './shrink.ts';
export { forbiddenCharacter, invisibleCharacter, largestFile, type SourceFile } from './text.ts';
export { changedPacks, compareVersions, type Step, shortSteps, stepBetween, versionFaults } from './versions.ts';
export { escapePointer } from './yaml-value.ts';
