import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** An address that leads to a port of this machine, or to another one from now on. */
export type Address = {
  readonly port: number
  leadTo(port: number): void
  /** Ends all connections, as a server that is stopped does. */
  cutOff(): void
  /** Nothing comes through the connections there are any more, and nobody is told: so a machine is gone. New ones do. */
  vanish(): void
  close(): void
}

export async function openAddress(port: number): Promise<Address> {
  let to = port
  const open = new Set<Socket>()
  const server = createServer(from => {
    const onward = connect(to, '127.0.0.1')
    for (const [one, other] of [
      [from, onward],
      [onward, from],
    ] as const) {
      open.add(one)
      one.on('error', () => {})
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const cutOff = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: port => {
      to = port
    },
    cutOff,
    vanish: () => {
      for (const socket of open) socket.unpipe().pause()
    },
    close: () => {
      server.close()
      cutOff()
    },
  }
}
