import {
  answer,
  closed,
  count,
  described,
  flag,
  freeObject,
  id,
  instant,
  integer,
  list,
  oneOf,
  open,
  orNull,
  ref,
  text,
  trust,
} from './build.ts';

const actionType = {
  type: 'string',
  minLength: 1,
  maxLength: 256,
  description: 'Name of the action, 1 to 256 characters.',
};

export const deepestStep = 100_000;

const interceptOptional = {
  action_content: described(text, 'The text acted on: a query, a mail body, a prompt.'),
  content: described(text, 'Another name of `action_content`, as one published client sends it.'),
  metadata: described(freeObject, "Any JSON object. Its keys are the caller's own."),
  agent_id: described(id, 'The acting agent; it need not be registered.'),
  chain_id: described(id, 'Groups the steps of one workflow.'),
  chain_step: integer(0, deepestStep, 'Step number in the chain, from 0. Needs `chain_id`.'),
  parent_decision_id: described(id, 'The decision before this one in the chain.'),
  signed_assertion: described(
    { type: 'string', maxLength: 8192 },
    'Ed25519 identity proof of the agent: a compact JWS that names the action type and the hash of the content.',
  ),
  grant_id: described(id, 'A delegation grant that the agent presents.'),
  federation_token: described({ type: 'string', maxLength: 8192 }, 'A token of a partner workspace.'),
  session_id: id,
  contract_id: id,
  warrant: { type: 'string', maxLength: 8192 },
  commitment: { type: 'string', maxLength: 8192 },
  stamp: { type: ['string', 'boolean'], maxLength: 8192 },
};

const decisionOutcome = {
  decision: ref('Verdict'),
  decision_id: id,
  decision_path: ref('DecisionPath'),
  trust_score: described(trust, 'Trust of the agent when it was judged.'),
  reasoning: text,
  policies_evaluated: described(list(text), 'Ids of the live policies that were judged.'),
  policies_triggered: list(ref('TriggeredPolicy')),
  vault_entry_id: id,
  latency_ms: { type: 'number', minimum: 0 },
  created_at: instant,
};

const decisionDetail = {
  escalation_id: described(orNull(text), 'What to poll and resolve when `decision` is `escalate`.'),
  action_type: text,
  agent_id: orNull(text),
  chain_id: orNull(text),
  chain_step: orNull({ type: 'integer' }),
  parent_decision_id: orNull(text),
  revision: described(count, 'The revision of the policies in force that judged it.'),
  policy_set_hash: described(text, '`sha256:` and 64 hex digits over the policies in force.'),
  content_sha256: described(orNull(text), 'SHA-256 of the UTF-8 content, hex; null without content.'),
  metadata_sha256: orNull(text),
  identity_verified: flag,
  grant_id: orNull(text),
  window_id: orNull(text),
  breakglass_id: orNull(text),
  not_judged: described(
    list(ref('NotJudged')),
    'Policies that could not be judged here and let the request pass by their own `on_unavailable`.',
  ),
  shadow_results: orNull(ref('ShadowResults')),
};

export const core = {
  Verdict: { enum: ['allow', 'escalate', 'block'], description: 'allow < escalate < block.' },
  DecisionPath: {
    enum: [
      'fast',
      'standard',
      'identity',
      'delegation',
      'federation',
      'temporal_window',
      'permissions',
      'rbac',
      'breakglass',
      'agent_status',
    ],
    description: 'The step of the pipeline that settled the verdict.',
  },
  TriggeredPolicy: open(
    { policy_id: text, name: text, decision: ref('Verdict'), reason: text },
    { policy_type: text, priority: { type: 'integer' }, pack: orNull(text) },
  ),
  NotJudged: open({ policy_id: text, name: text, reason: text }, { pack: orNull(text) }),
  ShadowResults: open({
    shadow_decision: ref('Verdict'),
    live_decision: ref('Verdict'),
    would_have_changed: flag,
    triggered: list(ref('TriggeredPolicy')),
    reasoning: text,
  }),
  InterceptRequest: open({ action_type: actionType }, interceptOptional, 'A request to judge. Unknown fields are ignored.'),
  InterceptResult: answer(decisionOutcome, decisionDetail),
  BatchAction: open(
    { action_type: actionType },
    { ref: described(id, "The caller's own name for this action, given back with its result."), ...interceptOptional },
  ),
  BatchRequest: open({
    actions: {
      type: 'array',
      minItems: 1,
      maxItems: 500,
      items: ref('BatchAction'),
      description: '1 to 500 actions. One that is not as described here fails alone: its result carries the error.',
    },
  }),
  BatchItem: open(
    { index: count, ok: flag },
    {
      ref: orNull(text),
      error: described(ref('ErrorBody'), 'Why this action was not judged; it counts as not allowed.'),
      ...decisionOutcome,
      ...decisionDetail,
    },
    'The result of one action: a decision when `ok`, otherwise an error.',
  ),
  BatchResult: answer({
    total: count,
    allowed: described(count, 'How many were allowed.'),
    blocked: described(count, 'How many were blocked.'),
    escalated: described(count, 'How many were escalated.'),
    failed: described(count, 'How many could not be judged.'),
    results: described(list(ref('BatchItem')), 'One result for each action, in order.'),
  }),
  AgentCommRequest: open(
    { source_agent_id: id, target_agent_id: id, instruction: text },
    { ...interceptOptional, action_type: described(actionType, 'Default `agent_instruction`.') },
    'A message from one agent to another, judged before it is passed on.',
  ),
  AgentCommResult: answer({ ...decisionOutcome, source_agent_id: text, target_agent_id: text }, decisionDetail),
  ErrorBody: open({ code: text, message: text, request_id: text }, { details: {} }),
  ErrorAnswer: open({ ok: { type: 'boolean', const: false }, error: ref('ErrorBody') }),
  Acknowledgement: answer({}),
  ReasonRequest: closed({}, { reason: { type: 'string', maxLength: 2000 } }),
  ResolutionDecision: oneOf('allow', 'block', 'pending'),
};
