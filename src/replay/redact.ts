import type { Request } from '../engine/index.ts';
import type { SampleContent } from './report.ts';

const SHOWN = 500;
/** Only so much of a text is searched for secrets, and so can be shown. */
const SEARCHED = 4096;

/** A text in pieces: what may be shown, and what is shown only as its kind and a salted hash. */
type Pieces = (string | { kind: string; secret: string })[];

/** What is kept of a sampled record until its salt is known. */
export interface Content {
  action_type: Pieces;
  agent_id?: Pieces;
  trust_score?: number;
  chain_step?: number;
  action_content?: Pieces;
  metadata?: Pieces;
}

/** Kinds of secrets, the more telling first; the text between two matches is searched for the next kind. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g],
  ['token', /\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g],
  [
    'token',
    /\b(?:sk|pk|rk|ghp|gho|ghu|ghs|ghr|github_pat|glpat|xox[abeoprs]|xapp|npm|hf|AIza|ya29|SG|shpat|dop_v1|xyb|xb|whsec|fls)[-_.][\w-]{8,}(?:\.[\w-]+)*/g,
  ],
  ['token', /\b(?:AKIA|ASIA|AGPA|AIDA|AROA|ANPA)[0-9A-Z]{12,}\b|\bAIza[\w-]{30,}/g],
  ['secret', /(?<=\b(?:bearer|basic)\s+)[\w.~+/=-]{8,}/gi],
  [
    'secret',
    /(?<=\b[\w-]*(?:password|passwd|passphrase|pwd|secret|api[_-]?key|token|credential|authorization)s?["']?\s*(?:[:=]|=>|\bis\b)\s*["']?)[^\s"',;&}]+/gi,
  ],
  ['secret', /(?<=:\/\/[^\s/:@]*:)[^\s/@]+(?=@)/g],
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ['iban', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/g],
  ['card', /\b\d(?:[ -]?\d){12,18}\b/g],
  ['ssn', /\b\d{3}-\d{2}-\d{4}\b/g],
  ['phone', /(?<![\w.])\+?\d[\d ().-]{8,16}\d\b/g],
  ['secret', /\b(?=[\w+/-]*\d)(?=[\w+/-]*[A-Za-z])[A-Za-z0-9+/_-]{24,}={0,2}/g],
];

/** Takes a record's content apart, secrets out of the way. */
export function contentOf(request: Request): Content {
  const { trust_score, chain_step, agent_id, action_content, metadata } = request;
  return {
    action_type: take(request.action_type),
    ...(agent_id !== undefined && { agent_id: take(agent_id) }),
    ...(trust_score !== undefined && { trust_score }),
    ...(chain_step !== undefined && { chain_step }),
    ...(action_content !== undefined && { action_content: take(action_content) }),
    ...(metadata !== undefined && { metadata: shorten(piecesOf(metadata, { left: SEARCHED })) }),
  };
}

/** The salt of a report: no one who lacks the sampled records can guess it, and the same records always give the same one. */
export async function saltOf(contents: readonly Content[]): Promise<Uint8Array> {
  return sha256(new TextEncoder().encode(JSON.stringify(contents)));
}

/** What a reader of the report sees. */
export async function render(content: Content, salt: Uint8Array): Promise<SampleContent> {
  const { action_type, agent_id, action_content, metadata, ...numbers } = content;
  return {
    action_type: await text(action_type, salt),
    ...(agent_id && { agent_id: await text(agent_id, salt) }),
    ...numbers,
    ...(action_content && { action_content: await text(action_content, salt) }),
    ...(metadata && { metadata: await text(metadata, salt) }),
  };
}

/** Redacts first and cuts afterwards, so that no cut shows a part of a secret. */
function take(whole: string): Pieces {
  return shorten(redact(whole.slice(0, SEARCHED)));
}

/** Each kind is looked for in the text as it stands, and as it reads backwards. */
function redact(text: string): Pieces {
  let pieces: Pieces = [text];
  for (const [kind, pattern] of kinds) {
    for (const search of [apart, apartBackwards])
      pieces = pieces.flatMap((piece) => (typeof piece === 'string' ? search(piece, kind, pattern) : [piece]));
  }
  return pieces;
}

const secretName =
  /pass(word|wd|phrase|code)?$|pwd|secret|token|credential|authorization|api[_-]?key|private[_-]?key|^auth$|^pin$|cookie|session/i;

/** Metadata as JSON: what a secret's name announces is hidden whole, whatever it looks like. Stops when there is nothing `left` to search. */
function piecesOf(value: unknown, search: { left: number }, name = ''): Pieces {
  if (search.left <= 0) return ['…'];
  if (typeof value === 'object' && value !== null) {
    const entries = Array.isArray(value) ? value.map((item): [string, unknown] => ['', item]) : Object.entries(value);
    const pieces: Pieces = [Array.isArray(value) ? '[' : '{'];
    for (const [index, [key, item]] of entries.entries()) {
      if (index > 0) pieces.push(',');
      if (search.left <= 0) return [...pieces, '…'];
      if (!Array.isArray(value)) pieces.push('"', ...redact(plain(key, search)), '":');
      pieces.push(...piecesOf(item, search, Array.isArray(value) ? name : key));
    }
    return [...pieces, Array.isArray(value) ? ']' : '}'];
  }
  if (typeof value === 'boolean' || value === null) return [String(value)];
  if (secretName.test(name) && value !== '') return [{ kind: 'secret', secret: String(value).slice(0, SEARCHED) }];
  const found = redact(plain(String(value), search));
  return typeof value === 'number' ? found : ['"', ...found, '"'];
}

/** A string as JSON writes it, without its quotes, as far as there is anything left to search. */
function plain(text: string, search: { left: number }): string {
  const part = text.slice(0, Math.max(0, search.left));
  search.left -= part.length + 1;
  return JSON.stringify(part).slice(1, -1);
}

function shorten(pieces: Pieces): Pieces {
  const kept: Pieces = [];
  let room = SHOWN;
  for (const piece of pieces) {
    if (room <= 0) return [...kept, '…'];
    if (typeof piece !== 'string') {
      kept.push(piece);
      room -= piece.kind.length;
    } else {
      kept.push(piece.length <= room ? piece : `${piece.slice(0, room).replace(/\p{Surrogate}/u, '')}…`);
      if (piece.length > room) return kept;
      room -= piece.length;
    }
  }
  return kept;
}

function apart(text: string, kind: string, pattern: RegExp): Pieces {
  const pieces: Pieces = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push({ kind, secret: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

function apartBackwards(text: string, kind: string, pattern: RegExp): Pieces {
  const found = apart(backwards(text), kind, pattern);
  if (found.length === 1 && typeof found[0] === 'string') return [text];
  return found.reverse().map((piece) => (typeof piece === 'string' ? backwards(piece) : { kind, secret: backwards(piece.secret) }));
}

const backwards = (text: string): string => text.split('').reverse().join('');

async function text(pieces: Pieces, salt: Uint8Array): Promise<string> {
  const shown = await Promise.all(
    pieces.map(async (piece) => (typeof piece === 'string' ? piece : `[${piece.kind} ${await short(piece.secret, salt)}]`)),
  );
  return shown.join('');
}

async function short(secret: string, salt: Uint8Array): Promise<string> {
  const digest = await sha256(new Uint8Array([...salt, ...new TextEncoder().encode(secret)]));
  return [...digest.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
