/** What the rules look at: an issue taken apart, in lower case, without what the author did not say themselves. */
export type IssueText = {
  readonly title: string
  /** Sentences of the prose; list items, headings and table rows stand alone. Inline code stays in them. */
  readonly sentences: readonly string[]
  /** The sentences without those that only ask whether. */
  readonly statements: readonly string[]
  /** Fenced code, logs and indented blocks, line by line. */
  readonly code: readonly string[]
}

/** What is read of a body, in characters: a report that has not said it by then is read by a person anyway. */
const READ = 32_000
const LONGEST_SENTENCE = 600

/**
 * Takes an issue apart. Left out, because somebody else wrote it: HTML comments and ticked boxes of a form, quoted
 * text. One pass over at most 32,000 characters; never throws.
 */
export function takeApart(title: string, body: string | null): IssueText {
  const lines = withoutHtmlComments(tidy((body ?? '').slice(0, READ))).split('\n')
  const prose: string[] = []
  const code: string[] = []
  let fence = ''
  for (const line of lines) {
    const mark = /^ {0,3}(?:[-*] |\d{1,3}[.)] )?(```|~~~)/.exec(line)?.[1] ?? ''
    if (mark !== '' && (fence === '' || mark === fence)) {
      fence = fence === '' ? mark : ''
      prose.push('')
    } else if (fence !== '') code.push(line)
    else if (/^(?: {4}|\t)\s*\S/.test(line) && (prose.at(-1) ?? '').trim() === '') code.push(line)
    else if (!/^\s*(?:>|\||[-*+] \[[ x]\])/.test(line)) prose.push(line)
    else prose.push('')
  }
  const said = sentences(prose)
  return {
    title: tidy(title.slice(0, 400)).replaceAll('\n', ' ').trim(),
    sentences: said,
    statements: said.filter((piece, at) => !denied(piece, said[at + 1])),
    code: code.map(line => line.slice(0, LONGEST_SENTENCE)),
  }
}

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\r\n?/g, '\n')
    .replace(/[‘’ʼ´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replaceAll('**', '')

function withoutHtmlComments(text: string): string {
  let kept = ''
  let from = 0
  for (;;) {
    const start = text.indexOf('<!--', from)
    if (start < 0) return kept + text.slice(from)
    const end = text.indexOf('-->', start + 4)
    kept += text.slice(from, start)
    if (end < 0) return kept
    from = end + 3
  }
}

/** Joins wrapped lines, then cuts where a sentence ends; what is longer than any sentence is cut by length. */
function sentences(lines: readonly string[]): readonly string[] {
  const blocks: string[] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) blocks.push(open.join(' '))
    open = []
  }
  for (const line of lines) {
    const alone = /^\s*(?:#{1,6} |\||[-*+] |\d{1,3}[.)] |\*|$)/.test(line)
    if (alone) close()
    if (line.trim() !== '') open.push(line.trim().replace(/\s+/g, ' '))
    if (/^\s*(?:#{1,6} |\|)/.test(line)) close()
  }
  close()
  return blocks
    .flatMap(block => block.split(/(?<=[.!?:;…]["')\]]?) |(?<=[。！？；])/))
    .flatMap(piece => slices(piece.trim()))
    .filter(piece => piece !== '' && !ADVICE.test(piece))
}

/** Advice to reporters that issue forms bring along. */
const ADVICE =
  /\bif you (?:have |think you |believe you |think |believe |want to |would like to |are )?(?:'ve )?(?:found|find|discover|discovered|report|reporting|submit)\b.{0,80}(?:vulnerab|security|exploit)|\b(?:do not|don't) (?:report|open|post|file|disclose|use this) .{0,40}(?:secur|vulnerab|here|issue)|\battackers? (?:read|could|may|can|might) .{0,40}(?:this tracker|exploit (?:it|them)|before there)|\bmail (?:us|our security)|(?:this|it) is not a (?:vulnerab|security)/

/** A question that asks whether, or that a form asks and the author answers with no, states nothing. */
function denied(piece: string, next: string | undefined): boolean {
  if (!/\?["')\]*]*$/.test(piece)) return false
  return (
    /^[-*\s]*no\b/.test(next ?? '') ||
    /^(?:[-*]\s)?(?:is|are|was|were|do|does|has|have|who|which) /.test(piece)
  )
}

function slices(piece: string): readonly string[] {
  const cut: string[] = []
  for (let at = 0; at < piece.length; at += LONGEST_SENTENCE) cut.push(piece.slice(at, at + LONGEST_SENTENCE))
  return cut
}
