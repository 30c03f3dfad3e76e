import {
  createHash,
  createPublicKey,
  createVerify,
  generateKeyPairSync,
  randomBytes,
  sign,
} from 'node:crypto'
import { type Auth, type Body, forbidden, Refusal, type Token, textsOf } from './http.ts'
import type { Knobs } from './knobs.ts'
import { type Installation, type Repository, roleOf, type World } from './world.ts'

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const unauthorized = (message: string) => new Refusal(401, message)

/** An App's key as GitHub hands it out: 2048 bits, PKCS#1. */
export function newPrivateKey(): string {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).privateKey
}

/** An App's JWT, RS256, for ten minutes from `at`. */
export function appJwt(appId: number, privateKey: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000)
  const text = `${base64({ alg: 'RS256', typ: 'JWT' })}.${base64({ iat: seconds - 30, exp: seconds + 570, iss: appId })}`
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), privateKey).toString('base64url')}`
}

const rank = (level: string | undefined) => (level === 'write' ? 2 : level === 'read' ? 1 : 0)
export const grants = (token: Token, permission: string, level: 'read' | 'write') =>
  permission === 'metadata' || rank(token.permissions[permission]) >= rank(level)

/** Knows who sends a request. Tokens live for one hour of `clock`, as do the JWT's ten minutes. */
export class Gate {
  readonly #tokens = new Map<string, Token>()
  readonly #people = new Map<string, string>()
  readonly #world: World
  readonly #publicKey
  readonly #clock: () => Date
  readonly #knobs: Knobs

  constructor(world: World, privateKey: string, clock: () => Date, knobs: Knobs) {
    this.#world = world
    this.#knobs = knobs
    this.#publicKey = createPublicKey(privateKey)
    this.#clock = clock
  }

  /** A token by which a test reads as a person. */
  personToken(login: string): string {
    const token = `ghp_${createHash('sha256').update(`person ${login}`).digest('hex').slice(0, 36)}`
    this.#people.set(token, login)
    return token
  }

  /** Finds who it is; refuses what is neither a valid JWT of the App nor a live token. */
  identify(header: string | undefined): Auth {
    if (header === undefined || header === '') return { kind: 'none' }
    const value = header.replace(/^(bearer|token)\s+/i, '').trim()
    if (/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(value)) return this.#app(value)
    const person = this.#people.get(value)
    if (person !== undefined) return { kind: 'person', login: person }
    const token = this.#tokens.get(value)
    if (token === undefined || token.expiresAt <= this.#clock()) throw unauthorized('Bad credentials')
    const installation = this.#world.installations.find(one => one.id === token.installationId)
    if (installation === undefined) throw unauthorized('Bad credentials')
    if (installation.suspendedAt !== null) throw new Refusal(403, 'This installation has been suspended')
    if (this.#clock().getTime() - token.issuedAt.getTime() < this.#knobs.tokenKnownAfter) throw forbidden()
    return { kind: 'installation', installation, token }
  }

  #app(jwt: string): Auth {
    const [head = '', body = '', signature = ''] = jwt.split('.')
    const verify = createVerify('RSA-SHA256').update(`${head}.${body}`)
    if (!verify.verify(this.#publicKey, Buffer.from(signature, 'base64url'))) {
      throw unauthorized('A JSON web token could not be decoded')
    }
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Body
    const [iat, exp] = [Number(claims.iat), Number(claims.exp)]
    const now = this.#clock().getTime() / 1000
    if (String(claims.iss) !== String(this.#world.app.id)) throw new Refusal(404, 'Integration not found')
    if (!(exp > now))
      throw unauthorized("'Expiration time' claim ('exp') must be a numeric value in the future")
    if (exp - now > 600 + 60) throw unauthorized("'Expiration time' claim ('exp') is too far in the future")
    if (!(iat <= now + 60)) throw unauthorized("'Issued at' claim ('iat') must be an Integer in the past")
    return { kind: 'app' }
  }

  /** `POST /app/installations/{id}/access_tokens`; `body` may ask for fewer repositories and permissions. */
  issue(installation: Installation, body: Body): Token {
    const asked = (body.permissions ?? installation.permissions) as Record<string, string>
    const unknown = body.permissions && this.#knobs.tokenForAdvisories
    for (const [name, level] of Object.entries(asked)) {
      if (name === 'repository_advisories' && unknown === 'refused')
        throw new Refusal(422, 'Invalid request.')
      if (rank(level) === 0 || rank(level) > rank(installation.permissions[name])) {
        throw new Refusal(422, 'The permissions requested are not granted to this installation.')
      }
    }
    const { repository_advisories, ...others } = asked
    const issuedAt = this.#clock()
    const token = {
      value: this.#newValue(),
      installationId: installation.id,
      permissions: { ...(unknown === 'ignored' ? others : asked), metadata: 'read' },
      repositoryIds: this.#repositoryIds(installation, body),
      issuedAt,
      expiresAt: new Date(issuedAt.getTime() + 3_600_000),
    }
    this.#tokens.set(token.value, token)
    return token
  }

  #repositoryIds(installation: Installation, body: Body): number[] | null {
    const own = this.#world.repositories.filter(
      repository =>
        repository.owner === installation.account &&
        (installation.repositoryIds === null || installation.repositoryIds.has(repository.id)),
    )
    const names = textsOf(body.repositories)
    const ids = Array.isArray(body.repository_ids) ? (body.repository_ids as number[]) : []
    if (body.repositories === undefined && body.repository_ids === undefined) return null
    const chosen = own.filter(one => names.includes(one.name) || ids.includes(one.id))
    if (chosen.length < names.length + ids.length) {
      throw new Refusal(
        422,
        'There is at least one repository that does not exist or is not accessible to the parent installation.',
      )
    }
    return chosen.map(one => one.id)
  }

  /** The stateless form in use since October 2026: `ghs_<app id>_<JWT>`, some 520 characters. */
  #newValue(): string {
    const claims = {
      iss: 'github',
      sub: this.#world.app.id,
      jti: randomBytes(16).toString('hex'),
      kid: 'sandbox',
    }
    const body = `${base64({ alg: 'RS256', typ: 'JWT' })}.${base64(claims)}`
    return `ghs_${this.#world.app.id}_${body}.${randomBytes(256).toString('base64url')}`
  }
}

/** Whether a token of an installation covers the repository. */
export function covers(auth: Auth, repository: Repository): boolean {
  if (auth.kind !== 'installation' || auth.installation.account !== repository.owner) return false
  const { installation, token } = auth
  const installed = installation.repositoryIds === null || installation.repositoryIds.has(repository.id)
  return installed && (token.repositoryIds === null || token.repositoryIds.includes(repository.id))
}

/** Whether the asker may know that the repository exists. */
export function mayView(world: World, auth: Auth, repository: Repository): boolean {
  if (!repository.private || covers(auth, repository)) return true
  return auth.kind === 'person' && roleOf(world, repository, auth.login) !== null
}
