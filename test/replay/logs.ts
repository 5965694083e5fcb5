import { compile, type Engine } from '../../src/engine/index.ts';
import type { Policy } from '../../src/pack/index.ts';
import { type LogFile, type ReplayOptions, type ReplayReport, replay } from '../../src/replay/index.ts';

export const nothing = compile([]);

export function engineOf(...policies: Policy[]): Engine {
  return compile([{ name: 'p', version: '1.0.0', policies }]);
}

export const lowTrust = engineOf({ name: 'low trust', policy_type: 'threshold', trust_threshold: 50, decision: 'block' });
export const everything = engineOf({ name: 'everything', policy_type: 'action_type', decision: 'escalate' });

export function log(bytes: string | Uint8Array, name = 'log.ndjson'): LogFile {
  return { name, chunks: [typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes] };
}

export function chunked(bytes: Uint8Array, size: number, name = 'log.ndjson'): LogFile {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.slice(index * size, (index + 1) * size));
  return { name, chunks };
}

/** One record a line, `fields` beside what every record needs. */
export function lines(...records: object[]): string {
  return records.map((fields) => `${JSON.stringify({ action_type: 'a', decision: 'allow', ...fields })}\n`).join('');
}

export function replayed(text: string | Uint8Array, base = nothing, head = lowTrust, options: ReplayOptions = {}): Promise<ReplayReport> {
  return replay([log(text)], base, head, options);
}

export function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((a, b) => a + b, 0);
}
