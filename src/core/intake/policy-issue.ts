import type { PublicIssue } from './public-issue.ts'

const POLICY =
  /\b(?:security|disclosure|vulnerability|embargo)(?: (?:disclosure|reporting|response))? polic(?:y|ies)\b|\bSECURITY\.md\b|\bpledge\.yml\b/i
const WISH =
  /\b(?:chang|updat|improv|clarif|shorten|extend|lengthen|propos|suggest|add(?:ing|s)?\b|remov|reword|rewrit|rephras|correct|amend|revis|outdated|obsolete|typo|missing|unclear|should|please|could we|can we|consider)/i
/** Of the policies of something else: browsers, clouds and databases have "security policies" too. */
const OTHER =
  /\b(?:content|csp|cors|pod|network|iam|sandbox|referrer|permissions?|row[- ]level|group|branch|password)[ -](?:security )?polic/i

/**
 * Whether a public issue asks to change the project's security policy: the title names the policy, and title or the
 * beginning of the text wishes something of it. Reads 400 characters of the title and 1,000 of the text.
 */
export function asksToChangePolicy({ title, body }: PublicIssue): boolean {
  const head = title.slice(0, 400)
  if (!POLICY.test(head) || OTHER.test(head)) return false
  const prose = (body ?? '').slice(0, 1000).replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`|^>.*$/gm, ' ')
  const about = prose
    .split(/[.!?\n]+/)
    .filter(sentence => POLICY.test(sentence) || /\bpolicy\b/i.test(sentence))
  return WISH.test(head) || about.some(sentence => WISH.test(sentence))
}
