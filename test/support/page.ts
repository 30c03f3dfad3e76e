import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** A page as GitHub reads it. */
export const markdown = unified().use(remarkParse).use(remarkGfm)

const active = [
  ...['link', 'image', 'html', 'linkReference', 'imageReference', 'definition', 'footnoteReference'],
]

/** What GitHub would make of a page: everything but text and code, and what it finds in the text outside of code. */
export function effects(source: string): readonly string[] {
  const found: string[] = []
  const visit = (node: Nodes): void => {
    if (active.includes(node.type)) found.push(node.type)
    if (node.type === 'text') {
      const mentions = /(?<![\w`])@[a-z\d][\w-]*(\/[\w-]+)?/gi
      const references =
        /(?<!\w)(?:[\w.-]+\/[\w.-]+)?#\d+|(?<!\w)gh-\d+|(?<!\w)(?:[\w.-]+@)?[\da-f]{7,40}(?!\w)/gi
      const others = /https?:\/\/|www\.|\$|[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--[\n]]/gv
      for (const all of [mentions, references, others]) found.push(...(node.value.match(all) ?? []))
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(markdown.parse(source))
  return found
}

/**
 * What of a page that `who` matches is alive: mentioned, referred to, linked, loaded or read as HTML. For pages of
 * ours that have links and mentions of their own beside text from outside.
 */
export function alive(source: string, who: RegExp): readonly string[] {
  const found: string[] = []
  const visit = (node: Nodes): void => {
    const said =
      ('url' in node ? `${node.type} ${node.url}` : null) ??
      (node.type === 'html' ? `html ${node.value}` : null) ??
      (node.type === 'text' ? node.value : null)
    if (said !== null && who.test(said)) found.push(said)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(markdown.parse(source))
  return found
}
