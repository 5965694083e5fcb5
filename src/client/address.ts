import { InvalidRequestError } from './errors.ts';

const vendor = 'https://www.xybern.com/api/v1';
const prefix = '/api/v1';

/** Where the plane is: the address that `/api/v1` paths follow, and the one that all others do. Neither ends in a slash. */
export interface Address {
  api: string;
  root: string;
}

/**
 * Reads a base URL. Without a path, `/api/v1` is meant; with one, it is taken as the place of `/api/v1`.
 * The key goes over http only to this machine, unless `allowHttp` says otherwise.
 */
export function readAddress(baseUrl: string | undefined, allowHttp: boolean): Address {
  const text = baseUrl ?? environment('HINDCAST_URL') ?? vendor;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw wrong('`baseUrl` is not a URL: write it whole, such as `https://plane.example.org`');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw wrong(`\`baseUrl\` has the scheme \`${url.protocol}\`: use https`);
  if (url.username || url.password) throw wrong('`baseUrl` carries a user name or password: pass the key as `apiKey`');
  if (url.search || url.hash) throw wrong('`baseUrl` carries a query or fragment: leave it out');
  if (url.protocol === 'http:' && !allowHttp && !isLoopback(url.hostname)) {
    throw wrong(`the key would go to \`${url.hostname}\` unencrypted: use https, or set \`allowHttp\``);
  }
  const path = url.pathname.replace(/\/+$/, '');
  const api = url.origin + (path || prefix);
  return { api, root: api.endsWith(prefix) ? api.slice(0, -prefix.length) : url.origin };
}

/** The whole URL of an operation's path. */
export function urlOf({ api, root }: Address, path: string): string {
  return path.startsWith(`${prefix}/`) ? api + path.slice(prefix.length) : root + path;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function environment(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    return process?.env?.[name] || undefined;
  } catch {
    return undefined; // a runtime that guards its environment
  }
}

function wrong(message: string): InvalidRequestError {
  return new InvalidRequestError('invalid_configuration', message);
}
