import type { Config } from '../source/index.ts';
import { InputError, type Inputs, planeUrl } from './inputs.ts';

/** Where packs go. */
export interface Environment {
  name: string;
  url: string;
  /** The packs that belong there; undefined: all. */
  packs?: readonly string[];
}

/** The environment that the inputs name, or the only one there is. Throws an `InputError` that says what is missing. */
export function environmentOf({ environment, url }: Inputs, config: Config): Environment {
  const all = config.environments ?? {};
  const names = Object.keys(all);
  const name = environment || (url === '' && names.length === 1 ? names[0]! : '');
  const known = Object.hasOwn(all, name) ? all[name] : undefined;
  if (environment !== '' && !known && url === '') {
    const there = names.length > 0 ? `there is ${names.map((it) => `\`${it}\``).join(', ')}` : 'the configuration has none';
    throw new InputError(`input \`environment\`: no environment \`${environment}\`; ${there}`);
  }
  const address = url || (known ? planeUrl(known.url, `the address of \`${name}\` in the configuration`) : '');
  if (address === '') {
    const help =
      names.length > 1
        ? `name one of ${names.map((it) => `\`${it}\``).join(', ')} with the input \`environment\``
        : 'give the input `url`, or an environment in `hindcast.yaml`';
    throw new InputError(`no control plane to deploy to: ${help}`);
  }
  return { name: name || 'control-plane', url: address, ...(known?.packs && { packs: known.packs }) };
}
