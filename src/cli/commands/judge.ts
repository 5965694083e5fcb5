import { compile, liveRequest, Memory, readRequest } from '../../engine/index.ts';
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
  let number = 0;
  for await (const line of linesOf(world.stdin)) {
    number++;
    if (line.trim() === '') continue;
    const reading = readLine(line);
    if (!reading.ok) {
      await world.out(`${JSON.stringify({ line: number, error: reading.reason })}\n`);
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

/** Lines end at a newline and nowhere else: a JSON text may hold every other separator. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

function readLine(line: string): ReturnType<typeof readRequest> {
  try {
    return readRequest(JSON.parse(line));
  } catch {
    return { ok: false, reason: 'not JSON' };
  }
}
