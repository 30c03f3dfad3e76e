// The entry of `npm start`: plain JavaScript, so that an old Node can read it and say what would work.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 20)) {
  process.stderr.write(
    `Pledge needs Node 22.20 or newer and this is ${process.versions.node}. Start it with \`npm start\` after \`npm ci\`, which brings its own Node.\n`,
  )
  process.exit(1)
}
await import('./main.ts')
