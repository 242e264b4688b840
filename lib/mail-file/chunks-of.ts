/** So much of a file is in memory at a time. */
const CHUNK = 256 * 1024;

/**
 * The bytes of a file in their order, each time in the same piece of memory: what is kept of a chunk
 * must be copied. New memory for each would be given back only when a lot of it has gathered.
 */
export async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader({ mode: 'byob' });
  try {
    let read = await reader.read(new Uint8Array(CHUNK));
    while (!read.done) {
      yield read.value;
      read = await reader.read(new Uint8Array(read.value.buffer));
    }
  } finally {
    await reader.cancel();
  }
}
