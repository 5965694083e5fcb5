/** What is wrong with an address, and what to do. */
export interface AddressFault {
  message: string;
  help: string;
}

/**
 * What keeps an address from being that of a control plane: https, or http on this machine, where a key can go to. The words never repeat it, for it
 * may hold a password.
 */
export function addressFault(text: string): AddressFault | undefined {
  if (!URL.canParse(text)) return { message: 'is not an address', help: 'write it whole, such as `https://plane.example.com`' };
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  if (username || password) return { message: 'carries a user name or password', help: 'take it out: the key never stands in an address' };
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname)))
    return { message: 'must start with `https://`', help: 'plain `http://` only reaches this machine' };
  if (search || hash) return { message: 'takes no query and no fragment', help: 'leave it out' };
  return undefined;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
