import { createServer, type Socket } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { sender } from '../../src/server/webhooks/send.ts';
import { admitTarget, type Resolve, targets } from '../../src/server/webhooks/target.ts';

const never: Resolve = async () => {
  throw Object.assign(new Error(), { code: 'ENOTFOUND' });
};
const leadingTo =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

const loopbackSpellings = [
  ...['127.0.0.1', '127.1', '127.0.1', '0x7f.1', '0x7f000001', '0177.0.0.1', '2130706433', '017700000001', '127.0.0.1.', '127.0.0.255'],
  ...['0', '0.0.0.0', '[::1]', '[::]', '[::ffff:7f00:1]', '[::ffff:127.0.0.1]', '[::7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::1]'],
  ...['１２７.０.０.１', '①②⑦.0.0.1', '127。0。0。1'],
];
const insideAddresses = [
  ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '169.254.0.1', '100.64.0.1', '100.100.100.200'],
  ...['168.63.129.16', '192.0.0.192', '198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255', '192.0.2.1', '203.0.113.1'],
  ...[
    '[fe80::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[fec0::1]',
    '[ff02::1]',
    '[2001:db8::1]',
    '[2001::1]',
    '[100::1]',
    '[64:ff9b:1::a00:1]',
  ],
  ...['[::ffff:a9fe:a9fe]', '[2002:a00:1::]', '[0:0:0:0:0:ffff:168.63.129.16]', '[4000::1]'],
];
const otherForms = [
  ...['http://example.com/', 'ftp://example.com/', 'file:///etc/passwd', 'gopher://example.com/', 'javascript:alert(1)', 'data:,x'],
  ...['https://user@example.com/', 'https://user:password@example.com/', 'https://example.com/#part', '/only/a/path', 'example.com', ''],
  ...[
    'https://example.com:22/',
    'https://example.com:25/',
    'https://example.com:0/',
    'https://example.com:6667/',
    'https://[fe80::1%25eth0]/',
  ],
  ...['https://localhost/', 'https://LOCALHOST./', 'https://a.localhost/', 'https://printer.local/', 'https://metadata.google.internal/'],
  ...['https://metadata/', 'https://ⓛocalhost/'],
];
const good = ['https://example.com/hook?x=1', 'https://example.com:8443/', 'https://93.184.216.34/', 'https://[2606:4700::1111]/'];

describe('K1', () => {
  const read = (url: string) => targets([], never).read(url);

  test.each(loopbackSpellings)('a webhook to %s is refused', (host) => {
    expect(read(`https://${host}/`)).toHaveProperty('forbidden');
    expect(read(`https://${host}:8443/`)).toHaveProperty('forbidden');
  });

  test.each(insideAddresses)('a webhook to %s is refused', (host) => {
    expect(read(`https://${host}/`)).toHaveProperty('forbidden');
  });

  test.each(otherForms)('a webhook to `%s` is refused', (url) => {
    expect(read(url)).toHaveProperty('forbidden');
  });

  test.each(good)('a webhook to %s is accepted', (url) => {
    expect(read(url)).toBeInstanceOf(URL);
  });

  test('a name that leads inside is refused at creation, one that leads nowhere is accepted', async () => {
    await expect(admitTarget(targets([], leadingTo('10.0.0.1')), 'https://example.com/')).rejects.toMatchObject({
      code: 'webhook_target_forbidden',
    });
    await expect(admitTarget(targets([], leadingTo('93.184.216.34', '::1')), 'https://example.com/')).rejects.toThrow();
    expect((await admitTarget(targets([], leadingTo('93.184.216.34')), 'https://example.com/')).hostname).toBe('example.com');
    expect((await admitTarget(targets([], never), 'https://your-system.com/events')).hostname).toBe('your-system.com');
  });

  test('what an operator opens is open, and nothing beside it', () => {
    const opened = targets(['10.1.0.0/16', 'fd00::/64'], never);
    expect(opened.read('http://10.1.2.3:9000/')).toBeInstanceOf(URL);
    expect(opened.read('http://[fd00::1]/')).toBeInstanceOf(URL);
    expect(opened.read('http://hooks.internal/')).toBeInstanceOf(URL);
    for (const url of ['http://10.2.0.1/', 'https://127.0.0.1/', 'http://93.184.216.34/', 'http://[fd00:0:0:1::1]/'])
      expect(opened.read(url), url).toHaveProperty('forbidden');
    expect(() => targets(['10.1.0.0'], never)).toThrow();
  });
});

describe('at the connection', async () => {
  let connections = 0;
  const inside = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
  const { port } = inside.address() as { port: number };
  afterAll(() => inside.close());
  const attempt = (url: string, resolve: Resolve, ranges: string[] = []) =>
    sender(targets(ranges, resolve))({ url, headers: {}, body: '{}' }, new AbortController().signal);

  test('K1, T7: no spelling of loopback is connected to, whatever was stored', async () => {
    for (const host of loopbackSpellings) {
      expect(await attempt(`https://${host}:${port}/`, never), host).toEqual({ error: 'target forbidden' });
      expect(await attempt(`http://${host}:${port}/`, never), host).toEqual({ error: 'target forbidden' });
    }
    expect(connections).toBe(0);
  });

  test('K2, T8: a name that leads inside by now is not connected to, nor one with any such address among its own', async () => {
    const sets = [['127.0.0.1'], ['93.184.216.34', '127.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], ['168.63.129.16'], []];
    for (const set of sets)
      expect(await attempt(`https://public.example:${port}/`, leadingTo(...set)), set.join()).toEqual({ error: 'target forbidden' });
    expect(connections).toBe(0);
  });

  test('a name that does not resolve is an error of the attempt', async () => {
    expect(await attempt(`https://public.example:${port}/`, never)).toEqual({ error: 'ENOTFOUND' });
  });

  test('over plain HTTP only what was opened is connected to', async () => {
    expect(await attempt(`http://name.example:${port}/`, leadingTo('93.184.216.34'), ['127.0.0.0/8'])).toEqual({
      error: 'target forbidden',
    });
    expect(connections).toBe(0);
    expect(await attempt(`http://name.example:${port}/`, leadingTo('127.0.0.1'), ['127.0.0.0/8'])).toHaveProperty('error');
    expect(connections).toBe(1);
  });
});

describe('K4: at a receiver that', async () => {
  const answers: Record<string, (socket: Socket) => void> = {
    'says nothing': () => undefined,
    'drips its headers': (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const dripping = setInterval(() => socket.write('x-a: b\r\n'), 20);
      socket.on('close', () => clearInterval(dripping));
    },
    'speaks no HTTP': (socket) => socket.end('220 mail.example ESMTP\r\n'),
    'sends headers without end': (socket) => {
      socket.write(`HTTP/1.1 200 OK\r\n${'x-a: b\r\n'.repeat(100_000)}`);
    },
    'has no TLS': (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'),
  };
  const open = targets(['127.0.0.0/8'], never);

  test.each(Object.keys(answers))('%s an attempt ends, in an error', async (name) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => answers[name]!(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const url = `${name === 'has no TLS' ? 'https' : 'http'}://127.0.0.1:${port}/`;
    const outcome = await sender(open, 300)({ url, headers: {}, body: '{}' }, new AbortController().signal);
    expect(outcome).toEqual({ error: expect.stringMatching(/^(timed out|HPE_\w+|EPROTO|ERR_SSL_\w+|ECONNRESET|EPIPE)$/) });
    server.close();
  });

  test.each(['Upgrade: x\r\nConnection: Upgrade\r\n', 'Upgrade: x\r\n', ''])('switches protocols an attempt ends: %j', async (headers) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n`));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const message = { url: `http://127.0.0.1:${port}/`, headers: {}, body: '{}' };
    expect(await sender(open)(message, new AbortController().signal)).toEqual({ status: 101 });
    server.close();
  });

  test('is given up an attempt ends at once', async () => {
    const server = createServer(() => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const { port } = server.address() as { port: number };
    expect(await sender(open)({ url: `http://127.0.0.1:${port}/`, headers: {}, body: '' }, controller.signal)).toEqual({
      error: 'interrupted',
    });
    server.close();
  });
});
