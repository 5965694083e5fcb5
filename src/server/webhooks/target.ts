import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { ApiError } from '../../api/index.ts';

export interface Address {
  address: string;
  family: number;
}

/** All addresses of a name. Rejects when there are none. */
export type Resolve = (name: string) => Promise<Address[]>;

/** Where webhooks may go: public addresses over HTTPS, and the ranges that the operator allows. */
export interface Targets {
  resolve: Resolve;
  /** The URL, if its form and its literal address may be called; otherwise why not. Names are not looked up. */
  read(url: string): URL | { forbidden: string };
  /** Whether this URL may be called at this address. */
  allows(url: URL, address: string): boolean;
}

const systemResolve: Resolve = (name) => lookup(name, { all: true });

/** `ranges`: CIDR blocks that may be called although they are not public, over plain HTTP too. Throws a `RangeError` when one is no CIDR block. */
export function targets(ranges: readonly string[] = [], resolve: Resolve = systemResolve): Targets {
  const opened = ranges.map(readRange);
  const isOpened = (address: string) => {
    const parsed = ipaddr.process(address);
    return opened.some(([base, bits]) => base.kind() === parsed.kind() && parsed.match(base, bits));
  };
  const allows = ({ protocol }: URL, address: string) => isOpened(address) || (protocol === 'https:' && isPublic(address));
  return {
    resolve,
    allows,
    read(text) {
      const url = URL.parse(text);
      const forbidden = url ? problemOf(url, opened.length > 0, allows) : 'it is no absolute URL';
      return forbidden === undefined ? url! : { forbidden };
    },
  };
}

/** Refuses at creation what could never be called. A name that does not resolve now is accepted: it is looked up again at each delivery. */
export async function admitTarget(targets: Targets, text: string): Promise<URL> {
  const url = targets.read(text);
  if (!(url instanceof URL)) throw forbidden(url.forbidden);
  if (literalOf(url) !== undefined) return url;
  const known = await Promise.race([targets.resolve(url.hostname).catch(() => []), after(2000)]);
  if (known.some(({ address }) => !targets.allows(url, address))) throw forbidden('its name leads to an address that is not public');
  return url;
}

function readRange(range: string): ReturnType<typeof ipaddr.parseCIDR> {
  if (!ipaddr.isValidCIDR(range)) throw new RangeError(`\`${range}\` is no CIDR block`);
  return ipaddr.parseCIDR(range);
}

function after(milliseconds: number): Promise<Address[]> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, []).unref());
}

function forbidden(reason: string): ApiError {
  return new ApiError('webhook_target_forbidden', `events can't be sent to this \`url\`: ${reason}`, { details: { pointer: '/url' } });
}

function problemOf(url: URL, opened: boolean, allows: Targets['allows']): string | undefined {
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && opened)) return 'only https is';
  if (url.username !== '' || url.password !== '') return 'it carries a user name or password';
  if (url.hash !== '') return 'it carries a fragment';
  if (!portIsFit(url)) return 'its port belongs to another protocol';
  const literal = literalOf(url);
  if (literal !== undefined) return allows(url, literal) ? undefined : 'its address is not public';
  return opened || !isLocalName(url.hostname) ? undefined : 'its name is a local one';
}

/** The address that stands in a URL instead of a name. The URL parser has already made one form of the octal, hexadecimal and short ones. */
export function literalOf({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) ? bare : undefined;
}

/** Public addresses of cloud machines that only lead into the machine's own surroundings. */
const deceptive = new Set(['168.63.129.16']);
/** All that is global in IPv6 begins so; the deprecated `::a.b.c.d` for one does not. */
const globalIpv6 = ipaddr.IPv6.parseCIDR('2000::/3');

function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast' || deceptive.has(parsed.toString())) return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalIpv6);
}

function isLocalName(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  return !name.includes('.') || /\.(localhost|local|localdomain|internal|intranet|home\.arpa)$/.test(name);
}

/** Ports above 1023 that browsers refuse too: what listens there speaks something else. */
const strangePorts = new Set([
  ...[1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566],
  ...[6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
]);

function portIsFit({ port }: URL): boolean {
  const number = Number(port);
  return port === '' || number === 80 || number === 443 || (number >= 1024 && !strangePorts.has(number));
}
