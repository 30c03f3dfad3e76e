import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** 64 bits of SHA-256 over a value's JSON, as people can compare and type them: "3f2a-9c41-07de-11b2". */
export const fingerprint = (value: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))))
    .slice(0, 16)
    .replace(/(.{4})(?!$)/g, '$1-')

/** A fingerprint as somebody wrote it: upper case and code marks do not count. Null where it is none. */
export function readFingerprint(text: string): string | null {
  const bare = text.replaceAll('`', '').trim().toLowerCase()
  return /^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/.test(bare) ? bare : null
}
