// Plain JavaScript, so that an old Node can read it and say what would work.

/**
 * Whether this Node can run Pledge; where not, a sentence that ends with `instead`.
 * @param {string} instead what would work, as a sentence
 * @returns {string | null}
 */
export function nodeTooOld(instead) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 20)) return null
  return `Pledge needs Node 22.20 or newer and this is ${process.versions.node}. ${instead}\n`
}
