import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** The first Chromium of this machine, or none. */
export function findChromium(): string | undefined {
  return names.find((name) => spawnSync(name, ['--version']).status === 0);
}

export interface Page {
  goto(url: string): Promise<void>;
  /** Presses a key as a person does, the focus deciding what it does. */
  press(key: 'Tab' | 'Enter' | 'Escape' | ' '): Promise<void>;
  type(text: string): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>;
  /** Errors and refusals of the content policy that the page wrote to its console. */
  complaints: string[];
  close(): Promise<void>;
}

/** Opens a page in a real browser over its debugging protocol. */
export async function openPage(chromium: string): Promise<Page> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const browser = spawn(
    chromium,
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'],
      // It is to talk to the page alone.
      ...['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const port = new URL(await debuggerUrl(browser)).port;
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as { type: string; webSocketDebuggerUrl: string }[];
  const socket = new WebSocket(targets.find(({ type }) => type === 'page')!.webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const complaints: string[] = [];
  const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method === 'Log.entryAdded' && message.params.entry.level === 'error') complaints.push(message.params.entry.text);
    else if (message.method === 'Runtime.exceptionThrown') complaints.push(message.params.exceptionDetails.text);
  });
  let last = 0;
  const send = (method: string, params: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      socket.send(JSON.stringify({ id, method, params }));
    });
  for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`);

  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })) as {
      result: { value: T };
      exceptionDetails?: { text: string };
    };
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return result.value;
  };
  const until = async (expression: string) => {
    const end = performance.now() + 10_000;
    while (!(await evaluate<boolean>(`Boolean(${expression})`))) {
      if (performance.now() > end)
        throw new Error(`waited in vain for ${expression}; the page says: ${await evaluate('document.body.innerText')}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
  const codes = { Tab: 9, Enter: 13, Escape: 27, ' ': 32 };
  return {
    complaints,
    evaluate,
    until,
    async goto(url) {
      await send('Page.navigate', { url });
      await until("document.readyState === 'complete' && location.href !== 'about:blank'");
    },
    async press(key) {
      const common = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: codes[key] };
      const text = key === 'Enter' ? { text: '\r' } : key === ' ' ? { text: ' ' } : {};
      await send('Input.dispatchKeyEvent', { type: text.text ? 'keyDown' : 'rawKeyDown', ...common, ...text });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
    },
    async type(text) {
      await send('Input.insertText', { text });
    },
    async close() {
      socket.close();
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function debuggerUrl(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr!.on('data', (chunk) => {
      said += chunk;
      const url = /ws:\/\/\S+/.exec(said)?.[0];
      if (url) resolve(url);
    });
    browser.once('exit', () => reject(new Error(`the browser ended: ${said}`)));
  });
}
