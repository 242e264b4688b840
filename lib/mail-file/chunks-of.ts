/** So much of a file is in memory at a time. */
const CHUNK = 512 * 1024;

/**
 * The bytes of a file in their order, asked for piece by piece: a stream of it into a buffer of ours never
 * ended at 1 GB in Chromium, two times of three. The piece is left to the browser's own tidying, which
 * looks at how much has gathered: given back by hand (`transfer`), more gathered elsewhere.
 */
export async function* chunksOf(file: Blob, from: number): AsyncGenerator<Uint8Array> {
  for (let start = from; start < file.size; start += CHUNK) {
    yield new Uint8Array(await file.slice(start, start + CHUNK).arrayBuffer());
  }
}
