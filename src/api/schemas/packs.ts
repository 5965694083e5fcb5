import { answer, closed, count, described, flag, freeObject, id, instant, list, oneOf, open, orNull, ref, text } from './build.ts';

const packName = { type: 'string', minLength: 1, maxLength: 64 };
const version = { type: 'string', minLength: 1, maxLength: 256, description: 'Semantic version.' };
const hash = described({ type: 'string', maxLength: 80 }, '`sha256:` and 64 hex digits.');

const target = {
  name: packName,
  version,
  policy_definitions: { type: 'array', items: ref('PolicyDefinition'), maxItems: 10_000 },
};
const targetOptional = {
  description: { type: 'string', maxLength: 4000 },
  expected_source_hash: described(
    orNull({ type: 'string', maxLength: 80 }),
    'Deploy only if this is the `source_hash` that is live; null: only if the pack is not live. Absent: whatever is live.',
  ),
};

export const packs = {
  PackTarget: closed(target, targetOptional, 'One pack as it shall become.'),
  DeployRequest: {
    description: 'One pack, as published; or `packs`, all of them in one transaction or none.',
    type: 'object',
    properties: { expected_source_hash: targetOptional.expected_source_hash },
    anyOf: [ref('PackTarget'), ref('DeployManyRequest')],
  },
  DeployManyRequest: closed(
    { packs: { type: 'array', items: ref('PackTarget'), minItems: 1, maxItems: 1000 } },
    { reason: { type: 'string', maxLength: 2000 } },
  ),
  PackHold: open(
    { version: text, source_hash: hash, since: instant },
    { serial: count },
    'The content that was rolled back: it does not go live again under this version.',
  ),
  Pack: open(
    {
      name: text,
      version: text,
      serial: described(count, 'Counts every change of this pack, from 1.'),
      source_hash: hash,
      digest: hash,
      policy_count: count,
      deployed_at: instant,
      highest_version: described(text, 'The highest version ever live.'),
      restores: described(orNull({ type: 'integer' }), 'The serial that a rollback brought back.'),
      held: orNull(ref('PackHold')),
    },
    {
      description: text,
      live: flag,
      deployed_by: orNull(text),
      reason: orNull(text),
      summary: ref('PackSummary'),
      edited: described(
        flag,
        'Whether the policies in force are no longer those that were deployed: somebody changed the database. A deploy of a higher version mends it.',
      ),
    },
  ),
  PackSummary: open({ created: count, updated: count, removed: count, unchanged: count }, {}, 'How many policies.'),
  DeployOutcome: {
    enum: ['deployed', 'recorded', 'unchanged', 'held'],
    description:
      '`deployed`: live now. `recorded`: a higher version of equal content, no policy touched. `unchanged`: it was live already. `held`: skipped, it was rolled back before.',
  },
  PackDeployment: open({ pack: ref('Pack'), summary: ref('PackSummary'), outcome: ref('DeployOutcome') }, { warning: text }),
  DeployResult: answer(
    { outcome: ref('DeployOutcome') },
    {
      pack: described(ref('Pack'), 'With the form for one pack.'),
      summary: ref('PackSummary'),
      warning: text,
      packs: described(list(ref('PackDeployment')), 'With the form for several packs, in the order asked.'),
    },
  ),
  ValidateRequest: { anyOf: [ref('PackTarget'), ref('DeployManyRequest')] },
  PackFault: open(
    { code: text, message: text },
    {
      pack: text,
      policy: text,
      pointer: described(text, 'JSON Pointer into the request.'),
      help: text,
      severity: oneOf('error', 'warning'),
    },
  ),
  PackValidation: open(
    { name: text, version: text, valid: flag, summary: ref('PackSummary'), outcome: orNull(ref('DeployOutcome')) },
    { source_hash: hash, digest: hash },
  ),
  ValidateResult: answer({
    valid: flag,
    errors: list(ref('PackFault')),
    warnings: list(ref('PackFault')),
    packs: described(list(ref('PackValidation')), 'What a deploy would do, pack by pack.'),
  }),
  PackList: answer({ packs: list(ref('Pack')), set_digest: described(hash, 'The digest of all live packs together.') }),
  GetPackQuery: closed(
    {},
    { version: described(text, 'A version that was live once. Default: what is live.'), serial: { type: 'integer', minimum: 1 } },
  ),
  PackResult: answer({
    pack: ref('Pack'),
    policy_definitions: described(
      list(ref('PolicyDefinition')),
      'Of what is live: the policies in force, for reading back and comparing. Of another version: as they were deployed.',
    ),
  }),
  PackRevision: open(
    {
      serial: count,
      version: text,
      source_hash: hash,
      digest: hash,
      policy_count: count,
      deployed_at: instant,
      restores: orNull({ type: 'integer' }),
      live: flag,
    },
    { summary: ref('PackSummary'), deployed_by: orNull(text), reason: orNull(text), description: text },
  ),
  PackHistory: answer({ name: text, history: described(list(ref('PackRevision')), 'Newest first.'), next_cursor: orNull(text) }),
  RollbackRequest: closed(
    {},
    {
      version: described(text, 'The version to go back to. Default: the one live before this one.'),
      expected_source_hash: targetOptional.expected_source_hash,
      reason: { type: 'string', maxLength: 2000 },
    },
  ),
  RollbackResult: answer({
    pack: ref('Pack'),
    summary: ref('PackSummary'),
    outcome: described(oneOf('rolled_back', 'unchanged'), '`unchanged`: that version was live already.'),
    rolled_back_from: orNull(open({ version: text, serial: count, source_hash: hash })),
  }),

  VaultEntry: open({
    entry_id: id,
    sequence_number: described(count, 'From 1, without gaps.'),
    entry_type: text,
    previous_hash: orNull(text),
    content_hash: text,
    entry_hash: text,
    signed_at: text,
    content: described(freeObject, 'What was recorded; its keys are hashed as they stand.'),
    text: described(text, '`content` as the hashes cover it, byte for byte.'),
  }),
  ListVaultEntriesQuery: closed({}, { after: { type: 'integer', minimum: 0 }, limit: { type: 'integer', minimum: 1, maximum: 1000 } }),
  VaultEntries: answer({ entries: list(ref('VaultEntry')), next_after: orNull({ type: 'integer' }) }),
  VaultEntryResult: answer({ entry: ref('VaultEntry') }),
  VaultCheckpoint: open({
    origin: text,
    tree_size: count,
    merkle_root: described(text, 'RFC 6962 root of the entries, hex.'),
    created_at: instant,
    key_id: text,
    signature: described(text, 'Ed25519 over `note`, base64.'),
    note: described(text, 'The text that is signed.'),
  }),
  VaultCheckpointResult: answer({ checkpoint: ref('VaultCheckpoint') }),
  VaultCheckpoints: answer({ checkpoints: list(ref('VaultCheckpoint')), next_cursor: orNull(text) }),
  InclusionProofQuery: closed(
    {},
    { entry_id: id, sequence_number: { type: 'integer', minimum: 1 }, tree_size: { type: 'integer', minimum: 1 } },
  ),
  InclusionProof: answer({
    leaf_index: count,
    tree_size: count,
    leaf_hash: text,
    root_hash: text,
    path: described(list(text), 'Audit path of RFC 6962, hex, from the leaf up.'),
  }),
  ConsistencyProofQuery: closed({ from: { type: 'integer', minimum: 1 } }, { to: { type: 'integer', minimum: 1 } }),
  ConsistencyProof: answer({ from: count, to: count, from_root: text, to_root: text, path: list(text) }),
  VaultKey: open(
    { key_id: text, algorithm: text, public_key_pem: text, status: oneOf('active', 'retired', 'revoked'), created_at: instant },
    { retired_at: orNull(instant) },
  ),
  VaultKeys: answer({ keys: list(ref('VaultKey')) }),
  RotatedVaultKey: answer({
    key: ref('VaultKey'),
    checkpoint: described(ref('VaultCheckpoint'), 'Signed by the key that was replaced, over the entry that names the new one.'),
  }),

  Health: answer(
    {
      status: described(
        oneOf('ok', 'sealed', 'stopping'),
        '`sealed`: nothing can be recorded, so nothing is allowed. All but `ok` is answered 503, with these fields as `details`.',
      ),
    },
    {
      version: text,
      storage: oneOf('sqlite', 'postgresql'),
      keeps_content: flag,
      clock_ahead_seconds: described(count, "How far the plane's clock is ahead of the machine's, because its records are."),
    },
  ),
  OpenApiDocument: freeObject,
};
