/** Names that only the document of a project has which takes reports. */
export const OWN_POLICY =
  /\b(?:(?:vulnerability|disclosure|embargo)(?: (?:disclosure|reporting|response|handling))?|security (?:disclosure|reporting|response)) polic(?:y|ies)\b|\bSECURITY\.md\b|\bpledge\.ya?ml\b/i
/** Many things have a "security policy": that it is the document has to be said by something else too. */
export const ANY_POLICY = /\bsecurity polic(?:y|ies)\b/i

/** Whether a title speaks of a policy, and so tells nothing of a flaw that may stand under it. */
export const speaksOfPolicy = (title: string): boolean =>
  OWN_POLICY.test(title.slice(0, 400)) || ANY_POLICY.test(title.slice(0, 400))
