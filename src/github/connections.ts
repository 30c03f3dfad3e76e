import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Keeps a server open to newcomers: of the connections that have no whole request in (new, slow, idle), at most
 * `most` stay, and the one that waited longest gives way, so that those who say nothing lock nobody out. When the
 * server closes they get `closingMilliseconds`, because Node then stops its own timeouts.
 */
export function giveWayWhenCrowded(
  server: Server,
  { most, closingMilliseconds }: { readonly most: number; readonly closingMilliseconds: number },
): void {
  // In the order in which they began to wait.
  const waiting = new Set<Socket>()
  const wait = (socket: Socket) => {
    if (socket.destroyed) return
    waiting.delete(socket)
    waiting.add(socket)
    const [longest] = waiting
    if (waiting.size > most && longest) {
      waiting.delete(longest)
      longest.destroy()
    }
  }
  server.on('connection', (socket: Socket) => {
    socket.on('close', () => waiting.delete(socket))
    wait(socket)
  })
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request
    request.on('end', () => waiting.delete(socket))
    response.on('close', () => wait(socket))
  })
  const close = server.close.bind(server)
  server.close = callback => {
    const timer = setTimeout(() => {
      for (const socket of waiting) socket.destroy()
    }, closingMilliseconds)
    return close(error => {
      clearTimeout(timer)
      callback?.(error)
    })
  }
}
