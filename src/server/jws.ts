import { parseBody } from './http/json.ts';

/** Three parts in base64url, and nothing beside them. */
const compact = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * Whether a text is a compact JWS whose header and claims can be read in one way only: as strict as a body, so with no claim twice. Says nothing
 * of its signature.
 */
export function isCompactJws(text: string): boolean {
  if (!compact.test(text)) return false;
  try {
    for (const part of text.split('.').slice(0, 2)) {
      const json = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url'));
      parseBody(json, { depth: 32, values: 1000 });
    }
    return true;
  } catch {
    return false;
  }
}
