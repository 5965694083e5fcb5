import { answer, closed, described, id, instant, integer, oneOf, open, orNull, pageOf, ref, text } from './build.ts';

const right = oneOf('*', 'enforce', 'read', 'manage', 'deploy', 'approvals', 'keys');

export const apiKeys = {
  ApiKeyRight: described(right, 'What a key may do; `*` is everything.'),
  CreateApiKeyRequest: closed(
    {
      name: described({ type: 'string', minLength: 1, maxLength: 256 }, 'What people know the key by.'),
      rights: described(
        { type: 'array', items: ref('ApiKeyRight'), minItems: 1, maxItems: 7, uniqueItems: true },
        'None that the asking key lacks itself.',
      ),
    },
    { expires_in_days: integer(1, 3650, 'Default: the key does not expire.') },
  ),
  ApiKey: open({
    key_id: id,
    name: text,
    rights: { type: 'array', items: ref('ApiKeyRight') },
    status: oneOf('active', 'expired', 'revoked'),
    created_at: instant,
    expires_at: orNull(instant),
    revoked_at: orNull(instant),
  }),
  ApiKeyResult: answer({ api_key: ref('ApiKey') }),
  IssuedApiKeyResult: answer({ api_key: ref('ApiKey'), key: described(text, 'The key itself, shown this once and kept as a hash.') }),
  ApiKeyList: pageOf('api_keys', 'ApiKey'),
};
