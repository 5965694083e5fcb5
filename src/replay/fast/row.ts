/** Flags of a row; the same as in `scanner/row.as`. */
export const EXACT = 1;
export const HAS_CONTENT = 2;
export const CONTENT_ESCAPED = 4;
export const CONTENT_WIDE = 8;
export const HAS_TRUST = 16;
export const HAS_TIME = 32;
export const HAS_AGENT = 64;
export const HAS_CHAIN = 128;
export const HAS_METADATA = 256;
export const AGENT_ODD = 512;
export const CHAIN_ODD = 1024;
export const HAS_STEP = 2048;
export const HAS_ID = 4096;
export const PLAIN_CONTENT = HAS_CONTENT | CONTENT_ESCAPED | CONTENT_WIDE;

/** Words (i32) of a row; trust and time are f64 at these half indices. */
export const WORDS = 24;
export const W = {
  flags: 0,
  at: 1,
  length: 2,
  line: 3,
  action: 4,
  decision: 5,
  step: 6,
  content: 7,
  contentLength: 8,
  buckets: 9,
  metadata: 14,
  metadataLength: 15,
  agent: 16,
  agentLength: 17,
  chain: 18,
  chainLength: 19,
  id: 20,
  idLength: 21,
  /** Number of the record in its block, where rows come from columns. */
  record: 22,
} as const;
export const HALF = { trust: 5, time: 6 } as const;

/** Bits of a cell; the same as in `scanner/cells/plan.as`. */
export const CELL = { flips: 1, escalatesBefore: 2, escalatesAfter: 4, loosens: 8, shown: 16 } as const;
