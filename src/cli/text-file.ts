import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal, shown } from './terminal.ts'

/** Of one file as it is read by itself. */
const longestText = 2_000_000

/** A file that is there but is no text that could be read; `message` goes after the file's name. */
export class Unreadable extends Error {}

/**
 * The text of a file, or of standard input for `-`. Throws a `Refusal` where it cannot be had: there is none, it
 * is longer than `longestText` bytes, or no text.
 */
export function readText(path: string): string {
  try {
    return path === '-' ? textFrom(0, longestText) : readFile(path, longestText)
  } catch (error) {
    const name = path === '-' ? 'Standard input' : shown(path)
    if (error instanceof Unreadable) throw new Refusal(`${name} ${error.message}`)
    throw new Refusal(`${name} cannot be read: ${reason(error)}.`)
  }
}

/**
 * A text file of a folder that may hold anything, or null where there is none. Symbolic links below the folder are
 * not followed: the App follows none either, and in a build of somebody's pull request one could print the machine's
 * own files.
 */
export function readTextWithin(folder: string, path: string, longest: number): string | null {
  const parts = path.split('/')
  for (const [n] of parts.entries()) {
    try {
      if (lstatSync(join(folder, ...parts.slice(0, n + 1))).isSymbolicLink())
        throw new Unreadable(
          'is a symbolic link or lies behind one, which is not followed: put the file itself there.',
        )
    } catch (error) {
      if (error instanceof Unreadable) throw error
      if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
      throw new Unreadable(`cannot be read: ${reason(error)}.`)
    }
  }
  try {
    return readFile(join(folder, path), longest)
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(`cannot be read: ${reason(error)}.`)
  }
}

/** Whether a path is a folder; false where there is nothing. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function readFile(path: string, longest: number): string {
  // Not blocking: opening a pipe that nobody writes to would wait for ever.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stat = fstatSync(file)
    if (stat.isDirectory()) throw new Unreadable('is a folder: name a file in it.')
    if (!stat.isFile()) throw new Unreadable('is no plain file; `-` reads from a pipe.')
    return textFrom(file, longest)
  } finally {
    closeSync(file)
  }
}

function textFrom(file: number, longest: number): string {
  const buffer = Buffer.alloc(longest + 1)
  let length = 0
  while (length <= longest) {
    const got = readSome(file, buffer, length)
    if (got === 0) return decoded(buffer.subarray(0, length))
    length += got
  }
  throw new Unreadable(`is longer than ${longest.toLocaleString('en')} bytes, which no policy is.`)
}

function readSome(file: number, buffer: Buffer, from: number): number {
  for (;;) {
    try {
      return readSync(file, buffer, from, buffer.length - from, null)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      // A terminal or pipe that has nothing yet.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

/** UTF-8. A stray byte of another encoding is let pass; a text that is mostly something else is none. */
function decoded(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that no text has.
  const strange = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\uFFFD]/g)?.length ?? 0
  if (text.includes('\0') || strange > 20 + text.length / 100) throw new Unreadable('is no text in UTF-8.')
  return text
}

function reason(error: unknown): string {
  const { code = 'unknown' } = error as NodeJS.ErrnoException
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such file',
    EACCES: 'you may not read it',
    EISDIR: 'it is a folder',
    ELOOP: 'its links go round in a circle',
  }
  return known[code] ?? `the system says ${code}`
}
