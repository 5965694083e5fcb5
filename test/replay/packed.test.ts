import { constants, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/replay/index.ts';
import { unpack } from '../../src/source/records-unpack.ts';
import { chunked, everything, lines, nothing } from './logs.ts';

const text = lines(...Array.from({ length: 3000 }, (_, n) => ({ decision_id: `${n}`, noise: Math.sin(n).toString(36) })));
const packed = zstdCompressSync(text, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 1, 2]);

/** Both decoders: the platform's own, and the one in script for platforms without. */
describe.each([
  ['of the platform', true],
  ['in script', false],
])('zstd %s', (_, native) => {
  const run = (bytes: Uint8Array, size: number) => {
    const end = { brokeOff: false };
    const chunks = unpack('l.zst', chunked(bytes, size).chunks, 'zstd', end, native);
    return replay([{ name: 'l.zst', chunks, brokeOff: () => end.brokeOff }], nothing, everything);
  };

  it.each([7, 4096, 1 << 20])('reads several frames and skips what is to be skipped, in chunks of %i', async (size) => {
    const report = await run(Buffer.concat([packed, skipped, packed]), size);
    expect(report.classes).toMatchObject({ tightened: 6000, unreadable: 0 });
  });

  it('uses what a cut file holds, and says so', async () => {
    for (const length of [packed.length >> 1, packed.length - 4, packed.length - 1, 9]) {
      const { classes, unreadable } = await run(packed.subarray(0, length), 1000);
      expect(classes.unreadable).toBe(1);
      expect(unreadable).toMatchObject([{ reason: 'incomplete', line: classes.tightened + 1 }]);
    }
  });

  it('refuses what follows the last frame', async () => {
    await expect(run(Buffer.concat([packed, Buffer.from('junkjunk')]), 1000)).rejects.toThrow(/`l\.zst` is damaged/);
  });
});

it('refuses a frame whose checksum is wrong, where the platform checks it', async () => {
  const wrong = Buffer.from(packed);
  wrong[wrong.length - 1]! ^= 1;
  const drain = async () => {
    for await (const chunk of unpack('l.zst', [wrong], 'zstd', { brokeOff: false })) expect(chunk.length).toBeGreaterThan(0);
  };
  await expect(drain()).rejects.toThrow(/damaged/);
});
