import type { Passage, ReadFinding } from './prose-types.ts'

const policy =
  'polic(?:y|ies)|process(?:es)?|procedures?|terms|wording|promises|commitments|timelines?|response times?'
/** "Former policy", "Policy (superseded)", "Process until 2023", "Changes to this policy". */
const bygone = new RegExp(
  [
    `^\\W*(?:(?:our|the) )?(?:former|previous|old|older|past|obsolete|superseded|retired|historical|archived?|earlier|withdrawn)\\b:?(?: \\w+){0,3} (?:${policy})[\\W\\d]*$`,
    `\\b(?:${policy})\\b.{0,20}\\b(?:superseded|obsolete|archived|withdrawn|retired|no longer (?:in force|valid|applies)|(?:before|until|up to) (?:\\w+ )?(?:19|20)\\d\\d)\\W*$`,
    `^\\W*(?:(?:document|policy) )?(?:changelog|change log|change history|revision history|version history|revisions|history)(?: of (?:this|the) \\w+)?\\W*$`,
    `^\\W*(?:history|changes) (?:of|to) (?:this|the|our) (?:document|page|file|${policy})\\W*$`,
  ].join('|'),
  'i',
)
/** "For paying customers", "Enterprise support". */
const customers =
  /\b(?:paying|paid|premium|enterprise|commercial|business) (?:\w+ )?(?:customers?|users?|subscri(?:bers?|ptions?)|support|plans?|tiers?|editions?|sla)\b|\b(?:support|service) contracts?\b/i

/** The passages that hold today, and for each section about what held once a finding. */
export function standing(all: readonly Passage[]): { passages: Passage[]; findings: ReadFinding[] } {
  const isBygone = ({ kind, text, section }: Passage) =>
    (kind === 'heading' ? [text] : section).some(heading => heading.length < 100 && bygone.test(heading))
  return {
    passages: all.filter(passage => !isBygone(passage)),
    findings: all
      .filter(passage => passage.kind === 'heading' && isBygone(passage))
      .map(({ marks, text }) => ({
        line: marks[0]?.[1] ?? 1,
        what: 'by its heading this held once: it is not read',
        text,
      })),
  }
}

/** Whether it stands in a section for those who pay, which is not what is promised to whoever reports. */
export const isForCustomers = ({ section }: Passage): boolean =>
  section.slice(1).some(heading => heading.length < 100 && customers.test(heading))
