import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  hkdfSync,
  type KeyObject,
  randomBytes,
  randomUUID,
} from 'node:crypto';
import { constants, copyFileSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { newId } from './ids.ts';
import type { Rows } from './store/store.ts';
import { StoreError } from './store/store.ts';

/** Seals what must be read again, such as signing keys and webhook secrets: a stolen database alone gives none of them away. */
export interface Safe {
  /** With a `word`, nobody opens it without the word either. */
  seal(text: string, word?: string): string;
  open(sealed: string, word?: string): string;
  /** A name for a word, the same each time, from which nobody who lacks the secret can guess the word. */
  nameOf(word: string): string;
}

/** The key that signs checkpoints and tokens. */
export interface SigningKey {
  keyId: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

const shortest = 32;

/** The plane's secret: given, or kept in a file of its own beside the database, made when it is not there. `sealed`: one was used before, so none is made. */
export function masterSecret(given: string | undefined, path: string | undefined, sealed: boolean): string {
  if (given !== undefined) {
    if (given.length < shortest)
      throw new StoreError('the secret of the plane has at least 32 characters', { help: 'set a longer HINDCAST_SECRET' });
    return given;
  }
  if (path === undefined) {
    throw new StoreError('several planes share one database: give them the same secret in HINDCAST_SECRET', {
      help: 'set HINDCAST_SECRET, 32 characters or more',
    });
  }
  const file = `${path}.secret`;
  const isThere = existsSync(file);
  if (sealed && !isThere) {
    throw new StoreError(`\`${file}\` is not there, and this database was sealed with what stood in it`, {
      help: 'put the file back beside the database, or set HINDCAST_SECRET to the secret it was started with',
    });
  }
  const secret = kept(file, isThere);
  if (secret.length < shortest)
    throw new StoreError(`\`${file}\` holds no secret of at least 32 characters`, {
      help: sealed
        ? 'put back the file that this database was started with, or set HINDCAST_SECRET to what stood in it'
        : 'remove the file, so that a secret is made',
    });
  return secret;
}

/** What stands in the file; where there is none it is made, whole or not at all, whoever else makes it at the same time. */
function kept(file: string, isThere: boolean): string {
  try {
    if (!isThere) {
      const beside = `${file}.${randomUUID()}`;
      writeFileSync(beside, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true });
      try {
        linkSync(beside, file);
      } catch (error) {
        // Another plane was first, or these files know no links.
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') copyFileSync(beside, file, constants.COPYFILE_EXCL);
      } finally {
        rmSync(beside);
      }
    }
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new StoreError(`the secret beside the database cannot be kept: ${(error as Error).message}`, { cause: error });
  }
}

/** Whether a database holds what a secret has sealed. */
export async function isSealed(rows: Rows): Promise<boolean> {
  return (await rows.get('select 1 as one from signing_keys limit 1')) !== undefined;
}

export function safeOf(secret: string): Safe {
  const derived = (word: string, use: string) => Buffer.from(hkdfSync('sha256', secret, word, `hindcast ${use}`, 32));
  const [key, namingKey] = [derived('', 'safe'), derived('', 'names')];
  const keyFor = (word: string | undefined) => (word === undefined ? key : derived(word, 'safe with a word'));
  return {
    seal(text, word) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', keyFor(word), iv);
      return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
    },
    open(sealed, word) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', keyFor(word), bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(-16));
      return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
    },
    nameOf: (word) => createHmac('sha256', namingKey).update(word).digest('hex'),
  };
}

/** The keys of the database that sign checkpoints and tokens: one that is active, made with the database, and those it replaced. */
export interface SigningKeys {
  /** The active key, as the transaction sees it: no plane signs with a key that another has retired. */
  active(rows: Rows): Promise<SigningKey>;
  /** Makes the key that shall be active; the one before it must be retired in the same transaction. */
  make(rows: Rows, now: number): Promise<SigningKey>;
  retire(rows: Rows, key: SigningKey, now: number): Promise<void>;
}

interface KeyRow {
  key_id: string;
  sealed: string;
}

const activeKey = 'select key_id, sealed from signing_keys where retired_at is null order by created_at desc limit 1';

/** Throws `StoreError` when the secret does not open the key that is there. */
export async function signingKeys(rows: Rows, safe: Safe, now: number): Promise<SigningKeys> {
  const known = new Map<string, SigningKey>();
  const read = ({ key_id, sealed }: KeyRow) => {
    const found = known.get(key_id) ?? signingKeyOf(key_id, createPrivateKey(opened(safe, sealed)));
    known.set(key_id, found);
    return found;
  };
  const row = await rows.get<KeyRow>(activeKey);
  if (row) read(row);
  else await makeKey(rows, safe, now);
  return {
    active: async (rows) => read((await rows.get<KeyRow>(activeKey))!),
    make: (rows, now) => makeKey(rows, safe, now),
    async retire(rows, { keyId }, now) {
      await rows.run('update signing_keys set retired_at = ? where key_id = ?', now, keyId);
    },
  };
}

function signingKeyOf(keyId: string, privateKey: KeyObject): SigningKey {
  return { keyId, privateKey, publicKey: createPublicKey(privateKey) };
}

async function makeKey(rows: Rows, safe: Safe, now: number): Promise<SigningKey> {
  const key = signingKeyOf(newId('vsk_', 16), generateKeyPairSync('ed25519').privateKey);
  await rows.run(
    'insert into signing_keys (key_id, public_key, sealed, created_at) values (?, ?, ?, ?)',
    ...[key.keyId, pemOf(key), safe.seal(key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()), now],
  );
  return key;
}

export function pemOf({ publicKey }: SigningKey): string {
  return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}

function opened(safe: Safe, sealed: string): string {
  try {
    return safe.open(sealed);
  } catch {
    throw new StoreError('the secret of the plane is not the one this database was made with', {
      help: 'put the `.secret` file that was made with the database beside it, or set HINDCAST_SECRET to the secret it was started with',
    });
  }
}

/** A short name for a secret, to compare it by. */
export function fingerprintOf(secret: string): string {
  return hash('sha256', secret, 'hex');
}
