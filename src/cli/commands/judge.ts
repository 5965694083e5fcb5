import { compile, liveRequest, Memory, readRequest } from '../../engine/index.ts';
import { type Line, Lines, readObject } from '../../replay/index.ts';
import { loadValid } from '../packs.ts';
import { type CommonOptions, readSettings } from '../settings.ts';
import type { ExitCode, World } from '../world.ts';

export interface JudgeOptions extends CommonOptions {
  packs: string;
  live?: boolean;
}

/** Trust of an agent nobody knows yet, as a control plane starts it. */
const startingTrust = 50;

/**
 * Judges requests, one JSON object a line, and answers one judgement a line. What a request lacks is unknown, unless `--live` fills it in. Sequences see the
 * lines before; the agents of a chain are those the request names. A line that is no request is answered with its `error`, and the exit code is 2.
 */
export async function judge(options: JudgeOptions, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const engine = compile((await loadValid(options.packs, settings, world)).map(({ pack }) => pack));
  const memory = new Memory([engine]);
  let code: ExitCode = 0;
  for await (const line of linesOf(world.stdin)) {
    const reading = readLine(line, options.live ?? false);
    if (!reading.ok) {
      await world.out(`${JSON.stringify({ line: line.number, error: reading.reason })}\n`);
      code = 2;
      continue;
    }
    const { request: given } = reading;
    const known = { trust: given.trust_score ?? startingTrust, now: given.at ?? world.now(), chainAgents: given.chain_agents ?? [] };
    const request = options.live ? liveRequest(given, known) : given;
    await world.out(`${JSON.stringify(engine.judge(request, memory.outcome(request)))}\n`);
    memory.observe(request);
  }
  return code;
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const lines = new Lines();
  for await (const chunk of chunks) yield* lines.push(chunk);
  const last = lines.end();
  if (last) yield last;
}

/** A request by the rules for recorded ones; live, a control plane refuses a step of no chain (422 `invalid_chain`). */
function readLine(line: Line, live: boolean): ReturnType<typeof readRequest> {
  const read = readObject(line);
  if (!read.ok) return { ok: false, reason: read.fault.reason };
  const reading = readRequest(read.value);
  if (!live || !reading.ok || reading.request.chain_step === undefined || reading.request.chain_id !== undefined) return reading;
  return { ok: false, reason: '`chain_step` needs a `chain_id`' };
}
