/** Reads the bytes of a response; null as soon as there are more than allowed. Rejects if `signal` aborts first. */
export const readCapped = async (
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Buffer | null> => {
  if (response.body === null) return Buffer.alloc(0)
  const reader = response.body.getReader()
  // Node's fetch holds the signal weakly: after garbage collection, the signal no longer stops a body.
  const stop = (): void => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', stop)
  try {
    return await readAll(reader, maxBytes, signal)
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

const readAll = async (
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Buffer | null> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    signal.throwIfAborted()
    const { done, value } = await reader.read()
    signal.throwIfAborted()
    if (done) return Buffer.concat(chunks)
    size += value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
}
