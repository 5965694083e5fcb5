import { Lines } from '../lines.ts';
import type { LogFile } from '../report.ts';

/** The files up to the record of this number; nothing after it is read. */
export async function* limited(files: AsyncIterable<LogFile>, limit: number): AsyncGenerator<LogFile> {
  const left = { records: limit };
  for await (const { name, chunks, brokeOff } of files) {
    if (left.records === 0) return;
    yield { name, chunks: upTo(chunks, left), ...(brokeOff && { brokeOff: () => left.records > 0 && brokeOff() }) };
  }
}

async function* upTo(chunks: LogFile['chunks'], left: { records: number }): AsyncGenerator<Uint8Array> {
  const lines = new Lines();
  let read = 0;
  for await (const chunk of chunks) {
    for (const { offset, length } of lines.push(chunk)) {
      left.records--;
      if (left.records > 0) continue;
      yield chunk.subarray(0, offset + length + 1 - read);
      return;
    }
    read += chunk.length;
    yield chunk;
  }
  if (lines.end() !== undefined) left.records--;
}
