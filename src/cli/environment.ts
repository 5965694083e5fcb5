import { randomUUID } from 'node:crypto';
import { Hindcast } from '../client/index.ts';
import { type Plane, planeOf } from '../deliver/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import { addressFault } from '../source/index.ts';
import { loadForDelivery } from './packs.ts';
import type { CommonOptions, Settings } from './settings.ts';
import { UsageError, type World } from './world.ts';

export interface EnvironmentOptions extends CommonOptions {
  environment?: string;
  url?: string;
}

/** A control plane and the packs that belong there. */
export interface Environment {
  name: string;
  client: Hindcast;
  plane: Plane;
  /** The names of its packs; `undefined`: all. */
  packs: readonly string[] | undefined;
}

/** The environment that `--environment` or `--url` names; where the config has just one, that one. The key comes from `HINDCAST_API_KEY`. */
export function environment({ environment: asked, url }: EnvironmentOptions, { config }: Settings, world: World): Environment {
  const all = config.environments ?? {};
  const names = Object.keys(all);
  const name = asked ?? (url === undefined && names.length === 1 ? names[0] : undefined);
  const known = name !== undefined && Object.hasOwn(all, name) ? all[name] : undefined;
  if (asked !== undefined && !known) {
    throw new UsageError(`no environment \`${asked}\``, names.length > 0 ? `there is ${names.join(', ')}` : 'write it into hindcast.yaml');
  }
  const baseUrl = url ?? known?.url;
  if (baseUrl === undefined) {
    const help =
      names.length > 0
        ? `name one with \`--environment\`: ${names.join(', ')}; or give \`--url\``
        : 'name it with `--url`, or with `--environment` and hindcast.yaml';
    throw new UsageError('no control plane', help);
  }
  const client = clientOf(baseUrl, world);
  return { name: name ?? baseUrl, client, plane: planeOf(client, randomUUID), packs: known?.packs };
}

/** A client of the control plane that `--url` or the config names. The key comes from `HINDCAST_API_KEY`. */
export function clientOf(baseUrl: string, { env }: World): Hindcast {
  const fault = addressFault(baseUrl);
  if (fault) throw new UsageError(`\`--url\` ${fault.message}`, fault.help);
  const apiKey = env.HINDCAST_API_KEY;
  if (!apiKey) throw new UsageError('no API key', 'set HINDCAST_API_KEY');
  if (!/^[\x21-\x7e]+$/.test(apiKey))
    throw new UsageError('HINDCAST_API_KEY holds a space, a line break or a sign that no key has', 'copy it anew');
  return new Hindcast({ apiKey, baseUrl });
}

/** The packs here that belong to an environment. */
export async function packsFor({ packs }: Environment, place: string, settings: Settings, world: World): Promise<PolicyPack[]> {
  const found = (await loadForDelivery(place, settings, world)).map(({ pack }) => pack);
  const missing = (packs ?? []).filter((name) => !found.some((pack) => pack.name === name));
  if (missing.length > 0)
    throw new UsageError(`hindcast.yaml names packs that are not here: ${missing.join(', ')}`, 'correct `packs` of the environment');
  return packs ? found.filter(({ name }) => packs.includes(name)) : found;
}
