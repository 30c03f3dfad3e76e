import { type Commit, type Files, Objects, place, type Signature } from './objects.ts'

/** One repository's objects and references. Two repositories share nothing, even where one was copied. */
export class Git {
  readonly objects = new Objects()
  /** Full name (`refs/heads/main`) to the name of a commit or of an annotated tag. */
  readonly refs = new Map<string, string>()

  /** Takes every object, and the references that `wanted` lets through, as `git push --mirror` would. */
  copyFrom(other: Git, wanted: (ref: string) => boolean = () => true) {
    this.objects.take(other.objects)
    for (const [ref, sha] of other.refs) if (wanted(ref)) this.refs.set(ref, sha)
  }

  /** The tip of a branch, or null. */
  tip(branch: string): string | null {
    return this.refs.get(`refs/heads/${branch}`) ?? null
  }

  /** The commit that a name stands for, annotated tags followed, or null. */
  commitAt(sha: string): Commit | null {
    return this.objects.commits.get(this.objects.tags.get(sha)?.target ?? sha) ?? null
  }

  /** What people write for a commit: a whole SHA, a branch, a tag, or a reference with or without `refs/`. */
  resolve(revision: string): Commit | null {
    if (/^[0-9a-f]{40}$/.test(revision)) return this.commitAt(revision)
    const names = [revision, `refs/${revision}`, `refs/heads/${revision}`, `refs/tags/${revision}`]
    const found = names.map(name => this.refs.get(name)).find(sha => sha !== undefined)
    return found === undefined ? null : this.commitAt(found)
  }

  filesAt(commit: string | null): Files {
    const found = commit === null ? null : this.commitAt(commit)
    return found === null ? new Map() : this.objects.files(found.tree)
  }

  /** A commit that changes files of its first parent (text, or null to delete); it stands on no branch yet. */
  commit(
    parents: readonly string[],
    changes: Readonly<Record<string, string | null>>,
    message: string,
    author: Signature,
  ): string {
    const files = this.filesAt(parents[0] ?? null)
    for (const [path, text] of Object.entries(changes)) {
      const mode = files.get(path)?.mode ?? '100644'
      place(files, path, text === null ? null : { mode, sha: this.objects.addBlob(Buffer.from(text)) })
    }
    const tree = this.objects.treeOf(files)
    return this.objects.addCommit({ tree, parents, author, committer: author, message })
  }

  /** Whether the reference can stand beside the others: git keeps no branch `a/b` beside a branch `a`. */
  fits(ref: string): boolean {
    return ![...this.refs.keys()].some(one => one.startsWith(`${ref}/`) || ref.startsWith(`${one}/`))
  }
}

/** The rules of `git check-ref-format` for a full name. */
export const isRefName = (ref: string) =>
  /^refs(\/[^/]+){2,}$/.test(ref) &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses them.
  !/\.\.|@\{|[\x00-\x20\x7f~^:?*[\\]|\/\.|\.lock(\/|$)|\.$/.test(ref)
