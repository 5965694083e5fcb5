import type { ExitCode, World } from '../world.ts';

export async function demo(world: World): Promise<ExitCode> {
  world.err('');
  return 2;
}
