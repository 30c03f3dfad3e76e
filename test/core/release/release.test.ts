import { beforeEach, describe, expect, it } from 'vitest'
import { fixLines, openAudits } from '../../../src/core/case/remediation.ts'
import { seeAdvisory } from '../../../src/core/decide/observe.ts'
import { hearCase } from '../../../src/core/decide/other-case.ts'
import { seeMirror, seePublicPull, seePull } from '../../../src/core/decide/remediation.ts'
import { missing } from '../../../src/core/release/missing.ts'
import { checklist } from '../../../src/core/remediation/checklist.ts'
import { trackingBody } from '../../../src/core/views/tracking-issue.ts'
import { alice, bob, context, OneCase, policy, publicIssue, rae, replayed } from '../../support/one-case.ts'

const configured = context({
  policy: policy({
    remediation: {
      'acme/engine': { mirror: 'acme/engine-private', releases: ['main', 'release/1.x'] },
    },
  }),
})

let one: OneCase

beforeEach(() => {
  one = new OneCase({ context: configured })
  one.tags = ['v1.4.2', 'v2.2.1']
  one.perform()
  for (const text of ['/accept', '/affected acme/engine', '/fix']) {
    one.comment(text)
    one.perform()
  }
})

const merge = (...lines: readonly string[]): void => {
  for (const { line, pull } of fixLines(one.case.remediation)) {
    if (!pull || !lines.includes(line)) continue
    const change = {
      ...pull,
      state: 'merged',
      merged: line.length.toString(16).repeat(20),
      head: 'c'.repeat(40),
      ticked: Object.keys(checklist),
    } as const
    one.change((draft, given) =>
      seePull(draft, { mirror: pull.mirror.id, number: pull.number }, change, given),
    )
  }
  one.perform()
}

const seePublic = (state: 'open' | 'merged' | 'closed', base?: string): void => {
  for (const { publicPull } of fixLines(one.case.remediation)) {
    if (!publicPull || 'byHand' in publicPull) throw new Error('nothing is open in public')
    const place = { repository: publicPull.in.id, number: publicPull.number }
    one.change((draft, given) => seePublicPull(draft, place, { state, base }, given))
  }
}
const mergePublic = (): void => seePublic('merged')

/** Commands, one comment each, with everything at GitHub done; gives the last thing that was said. */
const say = (...texts: readonly string[]): string => {
  for (const text of texts) {
    one.comment(text)
    one.perform()
  }
  return one.words('tellCoordinators').at(-1) ?? ''
}

const fingerprintIn = (words: string): string => {
  const found = /To do exactly this: `\/release ([0-9a-f-]+)`/.exec(words)?.[1]
  if (!found) throw new Error(`nothing to confirm in: ${words}`)
  return found
}
const confirm = (words: string): string => say(`/release ${fingerprintIn(words)}`)
const since = (from: number): readonly string[] => one.kinds().slice(from)

describe('/release', () => {
  it('takes back a first date that waits, and none begins over a fix that is public', () => {
    one.context = context({
      policy: { ...configured.policy, promises: { ...policy().promises, disclose: null } },
    })
    const waiting = new OneCase({ context: one.context })
    waiting.tags = one.tags
    one = waiting
    one.perform()
    say('/accept', '/affected acme/engine', '/fix')
    merge('main', 'release/1.x')
    say('/embargo until 2027-01-15')
    const shown = say('/release')
    expect(shown).toContain('Takes back the date that is proposed')
    confirm(shown)
    expect(one.words('tellReporter').at(-1)).toContain('2027-01-15 00:00 UTC is off')
    const { answer } = one.reporterWrites('/embargo accept')
    expect(answer).toContain('No date is proposed')
    expect(one.reporterWrites('/embargo until 2027-01-15').answer).toContain('no first date and no later one')
    expect(one.case.embargo.state).toBe('none')
  })

  it('shows what is missing, the day, the mirrors and what the step does, and does nothing', () => {
    merge('main')
    const before = one.asked.length
    const words = say('/release')
    expect(words).toContain('`acme/engine` `release/1.x`: the fix is not merged (open).')
    expect(words).toContain('Similar problems: `acme/engine` is not audited.')
    expect(words).toContain('No CVE id is asked for. `/cve`')
    expect(words).toContain('`rae` was not asked how to be credited. `/credit ask`')
    expect(words).toContain('No announcement is written')
    expect(words).toContain("Whether users' data was touched is not said.")
    expect(words).toContain('Today is Monday, 2026-11-02 (UTC).')
    expect(words).toContain('The embargo stands until **2027-01-31 09:00 UTC**, Sunday, 2027-01-31.')
    expect(words).toContain('2027-01-31. **Mind that this is a weekend')
    expect(words).toContain(
      `\`acme/engine\` \`main\`: the branch at \`${'b'.repeat(40)}\`; its fix at \`${'c'.repeat(40)}\`, merged as`,
    )
    expect(words).toContain('Ends the embargo.')
    expect(words).toContain(`acme/engine-private#1 changes at \`${'c'.repeat(40)}\``)
    expect(since(before)).toEqual(['readHeads', 'tellCoordinators', 'tellCoordinators'])
    expect(one.case.embargo.state).toBe('active')
  })

  it('says what will have to go public by hand, before it is confirmed', () => {
    merge('main')
    const pull = fixLines(one.case.remediation).find(({ line }) => line === 'main')?.pull
    if (!pull) throw new Error('no such pull request')
    const place = { mirror: pull.mirror.id, number: pull.number }
    one.change((draft, given) => seePull(draft, place, { ...pull, byHand: 'it changes a workflow' }, given))
    const words = say('/release')
    expect(words).toContain(
      '`acme/engine` `main`: **will have to go public by hand** (it changes a workflow)',
    )
    expect(words).toContain('Hands over the commands that bring what acme/engine-private#1 changes')
    expect(words).not.toContain('Opens a pull request')
  })

  it('asks again where a mirror became readable after it was shown', () => {
    merge('main', 'release/1.x')
    const words = say('/release')
    const mirror = fixLines(one.case.remediation)[0]?.pull?.mirror.id ?? 0
    one.change((draft, given) => seeMirror(draft, mirror, { why: 'mirror is public', who: [] }, given))
    one.perform()
    expect(confirm(words)).toContain('`acme/engine`: **its mirror is public**')
    expect(one.case.embargo.state).toBe('active')
  })

  it('finds a mirror that is public by what it reads for the step itself', () => {
    merge('main', 'release/1.x')
    const words = say('/release')
    const { pulls } = one.case.remediation
    const lines = [...pulls].map(([key, { state, head, merged }]) => ({
      repository: 'acme/engine',
      line: key.split('#')[1] ?? '',
      branch: one.seen.branch,
      pull: { state, head, merged },
      exposed: 'mirror is public' as const,
    }))
    one.seen = { ...one.seen, lines }
    expect(confirm(words)).toContain('`acme/engine`: **its mirror is public**')
    expect(one.case.embargo.state).toBe('active')
    expect(one.words('tellCoordinators').filter(text => text.includes('is public now'))).toHaveLength(1)
    expect(trackingBody(one.case, one.facts)).toContain('**merged**, **mirror is public**')
  })

  it('walks from the fixes to the end of the case, a confirmation at a time', () => {
    merge('main', 'release/1.x')
    say(
      '/audit acme/engine done the parser',
      '/user-data no Nothing was.',
      '/severity CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
      '/credit ask',
      '/credit @rae finder',
      '/announce Please update.',
      '/release tag acme/engine v2.2.2 main',
      '/release tag acme/engine none release/1.x',
    )
    one.change((draft, given) =>
      seeAdvisory(draft, { state: 'draft', cve: 'CVE-2026-1', publishedAt: null, collaborators: [] }, given),
    )
    one.seen = { ...one.seen, advisory: one.seen.advisory && { ...one.seen.advisory, cve: 'CVE-2026-1' } }
    expect(openAudits(one.case.remediation)).toEqual([])

    let from = one.asked.length
    confirm(say('/release'))
    expect(since(from).filter(kind => kind === 'openPublicPull')).toHaveLength(2)
    expect(one.case.embargo.state).toBe('exited')
    expect(since(from)).not.toContain('publishAdvisory')

    mergePublic()
    const shown = say('/release')
    expect(shown).toContain('Credits on the advisory: `rae` (finder), `alice` (coordinator)')
    from = one.asked.length
    confirm(shown)
    expect(since(from).filter(kind => /nameCredits|publishAdvisory/.test(kind))).toEqual(['publishAdvisory'])
    expect(one.case.publishedAt).toEqual(one.now)

    const announcing = say('/release')
    expect(announcing).toContain('Nothing is missing.')
    expect(announcing).toContain('Please update.')
    from = one.asked.length
    confirm(announcing)
    expect(one.asked.slice(from)).toContainEqual({
      confirmation: fingerprintIn(announcing),
      kind: 'draftRelease',
      repository: 'acme/engine',
      line: 'main',
      tag: 'v2.2.2',
      words: 'Please update.',
    })
    one.advance()
    one.perform()
    expect(one.case.report).toBe('closed')
    expect(one.words('tellCoordinators').at(-1)).toContain('publish the drafted releases')
  })

  it('stays open while something is missing, and closes by itself once nothing is', () => {
    merge('main', 'release/1.x')
    say(
      '/user-data no Nothing.',
      '/severity CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
      '/credit @rae none',
    )
    say('/release tag acme/engine none main', '/release tag acme/engine none release/1.x')
    confirm(say('/release'))
    confirm(say('/release'))
    confirm(say('/release'))
    one.change((draft, given) =>
      seeAdvisory(
        draft,
        { state: 'published', cve: 'CVE-2026-1', publishedAt: null, collaborators: [] },
        given,
      ),
    )
    mergePublic()
    one.advance()
    expect(one.case.report).toBe('accepted')
    say('/audit acme/engine done the parser')
    one.advance()
    expect(one.case.report).toBe('closed')
  })

  it('asks again, and says what changed, where a mirror moved meanwhile', () => {
    merge('main')
    const shown = say('/release')
    one.seen = { ...one.seen, branch: 'd'.repeat(40) }
    const before = one.asked.length
    const again = confirm(shown)
    expect(again).toContain('**Nothing was done**: it is not what was confirmed any more.')
    expect(again).toContain(
      `the mirror's branch, \`acme/engine\` \`main\`: was \`${'b'.repeat(40)}\`, is \`${'d'.repeat(40)}\``,
    )
    expect(since(before)).not.toContain('openPublicPull')
    expect(one.case.embargo.state).toBe('active')
    expect(fingerprintIn(again)).not.toBe(fingerprintIn(shown))
    confirm(again)
    expect(one.case.embargo.state).toBe('exited')
  })

  it('shows whose embargo ends with it, and asks again where a duplicate was added', () => {
    merge('main')
    const shown = say('/release')
    expect(shown).not.toContain('duplicate')
    const ghsa = 'GHSA-2222-2222-2222'
    const until = one.case.embargo.until?.toISOString() ?? null
    const news = { kind: 'duplicate', of: null, reporter: bob, until, byPolicy: true, ended: null } as const
    one.change((draft, given) => hearCase(draft, { from: ghsa, as: 'duplicate', ...news }, given))
    const again = confirm(shown)
    expect(again).toContain('**Nothing was done**')
    expect(again).toContain(
      `the embargoes of the duplicates: \`${ghsa}\`. Their reporters are to be told the same.`,
    )
    expect(one.case.embargo.state).toBe('active')
    confirm(again)
    expect(one.case.embargo.state).toBe('exited')
    expect(one.asked).toContainEqual(
      expect.objectContaining({ kind: 'tellCase', ghsa, news: expect.objectContaining({ kind: 'end' }) }),
    )
  })

  it('takes a fingerprint once, from any coordinator, and answers an old or unknown one', () => {
    merge('main')
    const shown = fingerprintIn(say('/release'))
    one.comment(`/release ${shown}`, bob)
    one.perform()
    expect(one.facts).toContainEqual(
      expect.objectContaining({ kind: 'releaseConfirmed', step: 'open', person: bob }),
    )
    const before = one.asked.length
    expect(one.comment(`/release ${shown}`).reply).toContain('is not valid any more')
    expect(one.comment('/release 0000-1111-2222-3333').reply).toContain('Nothing was shown under')
    expect(since(before)).toEqual(['tellCoordinators', 'tellCoordinators'])
  })

  it('lets nobody confirm twice at once, nor who is no coordinator any more', () => {
    merge('main')
    const shown = fingerprintIn(say('/release'))
    one.comment(`/release ${shown}`, bob)
    expect(one.comment(`/release ${shown}`).reply).toContain('is being confirmed right now')
    one.context = {
      ...one.context,
      roster: one.context.roster.filter(({ person }) => person.id === alice.id),
    }
    one.perform()
    expect(one.kinds()).not.toContain('openPublicPull')
    expect(one.words('tellCoordinators').join('\n')).toContain(
      '`bob`, who confirmed, is no coordinator any more',
    )
  })

  it('tells what is done of a step that is called off half-way, and what is not', () => {
    merge('main', 'release/1.x')
    one.comment(`/release ${fingerprintIn(say('/release'))}`, bob)
    one.perform(effect =>
      effect.kind === 'openPublicPull' && effect.line !== 'main'
        ? { kind: 'called off', by: bob }
        : one.yes(effect),
    )
    const words = one.words('tellCoordinators').join('\n')
    expect(words).toContain('`bob`, who confirmed, is no coordinator any more')
    expect(words).not.toContain('Nothing was done')
    expect(words).toMatch(
      /Done already: the embargo has ended, and the reporter is told[^\n]*`main`\. Not done/,
    )
    expect(words).toContain('Not done: the public pull request for `acme/engine`, `release/1.x`.')
  })

  it('is another day tomorrow, and the same one where only the embargo moved', () => {
    merge('main')
    const shown = say('/release')
    one.now = new Date(one.now.getTime() + 86_400_000)
    const tomorrow = confirm(shown)
    expect(tomorrow).toContain('- the day changed')
    expect(tomorrow).not.toContain('the embargo changed')
    one.comment('/embargo until 2026-12-01')
    one.perform()
    const moved = confirm(tomorrow)
    expect(moved).toContain('- the embargo changed')
    expect(moved).not.toContain('the day changed')
  })

  it('warns of a day off once, of today before the date to come', () => {
    merge('main')
    one.now = new Date('2026-11-07T09:00:00.000Z')
    const words = say('/release')
    expect(words).toContain('Today is Saturday, 2026-11-07 (UTC). **Mind that this is a weekend')
    expect(words.match(/Mind that/g)).toHaveLength(1)
  })

  it('shows that the reporter has asked for more time, also where they did between showing and confirming', () => {
    merge('main')
    const shown = say('/release')
    expect(one.reporterWrites('/embargo extend 2027-03-01').answer).toContain('2027-03-01')
    one.perform()
    const again = confirm(shown)
    expect(again).toContain('- the embargo changed')
    expect(again).toContain('**The reporter has asked for 2027-03-01 00:00 UTC instead, and is not answered')
    expect(one.case.embargo.state).toBe('revise')
  })

  it('says that nothing was done where the case was closed or settled before the mirrors were read', () => {
    merge('main')
    const shown = fingerprintIn(say('/release'))
    one.comment(`/release ${shown}`)
    one.comment('/close')
    one.perform()
    expect(one.words('tellCoordinators').at(-1)).toContain(
      '**Nothing was done**: the case was closed meanwhile.',
    )
    expect(one.kinds()).not.toContain('openPublicPull')
    expect(one.case.release.asked).toBeNull()
  })

  it('shows a step anew that was shown before the case was closed and taken up again', () => {
    merge('main')
    const shown = say('/release')
    expect(trackingBody(one.case, one.facts)).toContain('- To be confirmed: the fixes go public')
    say('/close')
    expect(trackingBody(one.case, one.facts)).not.toContain('To be confirmed')
    say('/accept')
    const again = confirm(shown)
    expect(again).toContain('**Nothing was done**')
    expect(again).toContain('how often the report was taken up again after a close: was 0, is 1')
    expect(one.case.embargo.state).toBe('active')
    confirm(again)
    expect(one.case.embargo.state).toBe('exited')
  })

  it('is for accepted reports', () => {
    const fresh = new OneCase({ context: configured })
    fresh.perform()
    const { reply, facts } = fresh.comment('/release')
    expect(reply).toContain('Only an accepted report is released: `/accept` first. `/embargo end REASON`')
    expect(facts.map(({ kind }) => kind)).toEqual(['commandsRead'])
    merge('main')
    const shown = fingerprintIn(say('/release'))
    one.comment(`/release ${shown}`)
    one.comment('/defer')
    one.perform()
    expect(one.words('tellCoordinators').at(-1)).toContain('the report is not accepted any more (deferred)')
    expect(one.case.embargo.state).toBe('active')
  })

  it('knows before the embargo ends which fixes cannot be copied to the public, and hands those over', () => {
    merge('main', 'release/1.x')
    const shown = say('/release')
    expect(shown.match(/Opens a pull request in/g)).toHaveLength(2)
    one.byHand.set('main', 'does not fit the public branch')
    const again = confirm(shown)
    expect(again).toContain('- what the step does changed')
    expect(again).toContain('`acme/engine`, `main`, by hand: does not fit the public branch.')
    expect(again).toContain(
      '`acme/engine` `main`: **will have to go public by hand** (does not fit the public branch)',
    )
    expect(one.case.embargo.state).toBe('active')
    const before = one.asked.length
    confirm(again)
    expect(since(before).filter(kind => kind === 'openPublicPull')).toHaveLength(1)
    expect(one.words('tellCoordinators').join('\n')).toContain(`git diff --binary ${'b'.repeat(40)}...`)
    expect(fixLines(one.case.remediation).map(({ publicPull }) => publicPull)).toMatchObject([
      { byHand: 'does not fit the public branch' },
      { state: 'open' },
    ])
  })

  it('asks again for what was found of a copy when it was shown', () => {
    merge('main')
    say('/release')
    const last = () => one.asked.findLast(effect => effect.kind === 'readHeads')?.lines
    expect(last()).toMatchObject([{ line: 'main', copy: null }, { line: 'release/1.x' }])
    one.comment(`/release ${one.case.release.shown?.fingerprint}`)
    expect(last()).toMatchObject([{ line: 'main', copy: { onto: 'b'.repeat(40), byHand: null } }, {}])
    one.perform()
    say('/release publish')
    expect(last()?.map(line => 'copy' in line)).toEqual([false, true])
  })

  it('names what is merged in a mirror and no part of it, whenever it was merged', () => {
    merge('main')
    expect(say('/release')).not.toContain('not part of this release')
    say('/affected acme/engine@<2.0')
    const words = say('/release')
    expect(words).toMatch(
      /Merged in its mirror, \*\*not part of this release\*\*.*\n\n- acme\/engine-private#\d+/,
    )
    expect(words).not.toMatch(/Opens a pull request in/)
    merge('release/1.x')
    say('/affected not acme/engine')
    expect(say('/release').match(/acme\/engine-private#\d+ \(/g)).toHaveLength(2)
  })

  it('sees a mirror that is private again', () => {
    merge('main')
    const mirror = fixLines(one.case.remediation)[0]?.pull?.mirror.id ?? 0
    one.change((draft, given) => seeMirror(draft, mirror, { why: 'mirror is public', who: [] }, given))
    expect(say('/release')).toContain('**its mirror is public**')
    const { pulls } = one.case.remediation
    const lines = [...pulls].map(([key, { state, head, merged }]) => ({
      ...{ repository: 'acme/engine', line: key.split('#')[1] ?? '', branch: one.seen.branch },
      ...{ pull: { state, head, merged }, exposed: null },
    }))
    one.seen = { ...one.seen, lines }
    expect(say('/release')).not.toContain('mirror is public')
  })

  it('publishes only what the advisory said when it was confirmed', () => {
    confirm(say('/release'))
    const shown = say('/release publish')
    one.comment(`/release ${fingerprintIn(shown)}`)
    one.perform(effect =>
      effect.kind === 'publishAdvisory' ? { kind: 'changed', state: 'draft' } : one.yes(effect),
    )
    expect(one.case.publishedAt).toBeNull()
    const all = one.words('tellCoordinators')
    expect(all.join('\n')).toContain('**Nothing was published**')
    expect(all.at(-1)).toContain('To do exactly this')
  })

  it('hands over the clicks where GitHub lets no App publish, and sees it published', () => {
    confirm(say('/release'))
    one.comment(`/release ${fingerprintIn(say('/release'))}`)
    one.perform(effect =>
      effect.kind === 'publishAdvisory' ? { kind: 'refused', status: 403 } : one.yes(effect),
    )
    expect(one.words('tellCoordinators').at(-1)).toMatch(/choose \*\*Publish advisory\*\*/)
    expect(say('/release')).toContain('waits to be published by hand')
    // What is shown after another refusal is the same, and what confirmed it once does not confirm it again.
    const again = fingerprintIn(say('/release publish'))
    one.comment(`/release ${again}`)
    one.perform(effect =>
      effect.kind === 'publishAdvisory' ? { kind: 'refused', status: 403 } : one.yes(effect),
    )
    expect(fingerprintIn(say('/release publish'))).not.toBe(again)
    one.change((draft, given) =>
      seeAdvisory(draft, { state: 'published', cve: null, publishedAt: one.now, collaborators: [] }, given),
    )
    const published = { summary: 'Parser takes too much', vulnerabilities: [] }
    one.seen = {
      ...one.seen,
      advisory: one.seen.advisory && { ...one.seen.advisory, state: 'published', published },
    }
    // Nothing was fixed that anybody could see.
    const shown = say('/release')
    expect(shown).toContain('A vulnerability in `acme/engine` is public: `Parser takes too much`.')
    expect(shown).toContain('No release with a fix is known yet.')
    expect(shown).not.toContain('update')
    one.seen = {
      ...one.seen,
      advisory: one.seen.advisory && {
        ...one.seen.advisory,
        published: {
          ...published,
          vulnerabilities: [
            {
              package: { ecosystem: 'npm', name: 'engine' },
              vulnerable_version_range: '< 2',
              patched_versions: '2.0.0',
              vulnerable_functions: null,
            },
          ],
        },
      },
    }
    expect(say('/release')).toContain('`acme/engine` has been fixed: `Parser takes too much`.')
  })

  it.each([
    ['/release never', 'Write `/release` for the next step'],
    ['/release open now', 'Write `/release` for the next step'],
    ['/release tag acme/other v1', 'for one of the release lines that are fixed: `acme/engine` `main`'],
    ['/release tag acme/engine v1', 'for one of the release lines'],
    ['/release tag acme/engine a..b main', 'is no name for a tag'],
    ['/release tag acme/engine v2.2.1 main', 'is released already, without the fix'],
    ['/release tag acme/engine v1.4.2 main', 'is released already, without the fix'],
  ])('refuses %j', (text, answer) => {
    const { reply, effects } = one.comment(text)
    expect(reply).toContain(answer)
    expect(effects).toHaveLength(1)
  })

  it('takes one tag for one release line', () => {
    one.comment('/release tag acme/engine v2.2.2 main')
    expect(one.comment('/release tag acme/engine v2.2.2 release/1.x').reply).toContain(
      '`v2.2.2` is the tag of `acme/engine` `main`',
    )
    expect(one.comment('/release tag acme/engine v2.2.2 main').reply).not.toContain('not done')
  })

  it('takes no tag that is there and lacks the fix, under whatever name', () => {
    one.tagged.set('v1.4.1', { commit: 'e'.repeat(40), withFix: false })
    for (const tag of ['v1.4.1', 'refs/tags/v1.4.1']) {
      const { reply, facts } = one.comment(`/release tag acme/engine ${tag} release/1.x`)
      expect(reply).toContain(
        `\`v1.4.1\` of \`acme/engine\` is there already, at \`${'e'.repeat(40)}\`, without the fix`,
      )
      expect(facts.map(({ kind }) => kind)).toEqual(['commandsRead'])
    }
    expect(one.comment('/release tag acme/engine refs/heads/main main').reply).toContain('is no name for a')
    one.comment('/release tag acme/engine refs/tags/v2.2.2 main')
    expect([...one.case.release.tags.values()]).toEqual(['v2.2.2'])
  })

  it('takes the word of a coordinator for a tag that has the fix in another way, at its commit alone', () => {
    merge('main', 'release/1.x')
    const [there, moved] = ['e'.repeat(40), 'f'.repeat(40)]
    const vouch = '/release tag acme/engine v2.2.2 main vouch Cherry-picked as 3f2a9c4'
    expect(one.comment(vouch).reply).toContain('is not seen in `acme/engine` now')
    one.tagged.set('v2.2.2', { commit: there, withFix: false })
    one.comment('/release tag acme/engine none release/1.x')
    expect(one.comment('/release tag acme/engine v2.2.2 main').reply).toContain('main vouch TEXT`')
    expect(one.comment('/release tag acme/engine v2.2.2 main vouch').reply).toContain('Say how the fix came')
    expect(one.comment(vouch).reply).toContain(`That it has the fix, at \`${there}\`, is your word`)
    expect(one.comment('/release tag acme/engine v2.2.1 main vouch By us').reply).not.toContain('your word')
    one.tagged.set('v2.2.1', { commit: there, withFix: false })
    // What was the newest release when the lines were read may have the fix after all.
    expect(one.comment('/release tag acme/engine v2.2.1 main').reply).toContain('is released already')
    expect(one.comment('/release tag acme/engine v2.2.1 main vouch By us').reply).toContain('your word')
    one.comment(vouch)
    confirm(say('/release'))
    mergePublic()
    confirm(say('/release'))
    one.tagged.set('v2.2.2', { commit: moved, withFix: false })
    expect(say('/release')).toContain('without the fix')
    one.tagged.set('v2.2.2', { commit: there, withFix: false })
    const shown = say('/release')
    expect(shown).toContain('**that it has the fix is the word of `alice`**')
    confirm(shown)
    expect(one.kinds().filter(kind => kind === 'draftRelease')).toHaveLength(1)
    expect(replayed(one.facts)).toEqual(one.case)
  })

  it('calls where a public pull request is closed without being merged, once each, and misses it', () => {
    merge('main', 'release/1.x')
    confirm(say('/release'))
    const before = one.words('tellCoordinators').length
    for (let n = 0; n < 2; n++) seePublic('closed')
    const told = one.words('tellCoordinators').slice(before)
    expect(told).toHaveLength(2)
    expect(told.join('\n')).toMatch(/^@alice .*`main`, was closed without being merged/)
    expect(missing(one.case).join('\n')).toContain('its public pull request is not merged (closed)')
    mergePublic()
    expect(missing(one.case).join('\n')).not.toContain('its public pull request')
  })

  it('says which release lines `pledge.yml` names no more, and asks again where one was taken out', () => {
    merge('main', 'release/1.x')
    const shown = say('/release')
    expect(shown).not.toContain('**names them no more**')
    const place = { mirror: 'acme/engine-private', releases: ['main'] }
    one.context = context({ policy: policy({ remediation: { 'acme/engine': place } }) })
    const again = confirm(shown)
    expect(again).toContain('**Nothing was done**')
    expect(again).toContain('what `pledge.yml` names no more changed')
    expect(again).toMatch(/\*\*names them no more\*\*, .* all the same: `acme\/engine` `release\/1\.x`\./)
    one.context = context()
    expect(say('/release')).toContain('all the same: `acme/engine` `main`, `acme/engine` `release/1.x`.')
    one.context = context({ policy: policy({ remediation: { 'acme/engine': place } }) })
    say('/fix')
    expect(say('/release')).not.toContain('**names them no more**')
  })

  it('shows the announcement as it is kept, where it was written while a step was read', () => {
    merge('main', 'release/1.x')
    confirm(say('/release'))
    mergePublic()
    confirm(say('/release'))
    say('/announce First words.')
    const shown = say('/release')
    expect(shown).toContain('First words.')
    const again = say(`/release ${fingerprintIn(shown)}\n/announce Other words.`)
    expect(again).toContain('**Nothing was done**')
    expect(again).toContain('Other words.')
    expect(one.case.release.announced).toBe(false)
    expect(one.case.release.asked).toBe(null)
    expect(replayed(one.facts)).toEqual(one.case)
    confirm(again)
    expect(one.case.release.announced).toBe(true)
  })

  it('does what was confirmed where it has nothing to do with the announcement', () => {
    merge('main', 'release/1.x')
    say('/announce First words.')
    say(`/release ${fingerprintIn(say('/release'))}\n/announce Other words.`)
    expect(one.case.release.standing.size).toBe(1)
    expect([...one.case.release.standing.values()][0]?.person).toEqual(alice)
  })

  it('opens another public pull request in place of one that is lost, where `/release open` says so, once', () => {
    const opened = () => one.asked.filter(effect => effect.kind === 'openPublicPull')
    const urls = () =>
      fixLines(one.case.remediation).map(({ publicPull: pull }) => pull && 'url' in pull && pull.url)
    merge('main', 'release/1.x')
    confirm(say('/release'))
    const [lost, stands] = urls()
    const { publicPull } = fixLines(one.case.remediation)[0] ?? {}
    if (!publicPull || 'byHand' in publicPull) throw new Error('nothing is open in public')
    const place = { repository: publicPull.in.id, number: publicPull.number }
    const see = (state: 'open' | 'closed' | 'merged') =>
      one.change((draft, given) => seePublicPull(draft, place, { state, base: 'main' }, given))
    see('closed')
    expect(missing(one.case).join('\n')).toContain('`/release open` opens another.')
    expect(say('/release')).toContain(': the advisory is published**')
    const shown = say('/release open')
    expect(shown).toContain(`Opens another pull request in \`acme/engine\` to \`main\`, in place of ${lost}`)
    expect(shown).not.toContain('release/1.x`, with what')
    // Somebody reopens it after all.
    see('open')
    expect(confirm(shown)).toContain('No embargo stands, and no fix')
    see('closed')
    const again = say('/release open')
    one.comment(`/release ${fingerprintIn(again)}`)
    one.perform(effect => {
      // It is on its way.
      if (effect.kind === 'openPublicPull')
        expect(say('/release open')).toContain('No embargo stands, and no fix')
      return one.yes(effect)
    })
    expect(opened().map(({ line, nth }) => [line, nth])).toEqual([
      ['main', undefined],
      ['release/1.x', undefined],
      ['main', 1],
    ])
    expect(urls()).toEqual([expect.not.stringMatching(`${lost}$`), stands])
    expect(confirm(again)).toContain('is not valid any more')
    expect(replayed(one.facts)).toEqual(one.case)
    // What becomes of the first one is nobody's news any more.
    see('merged')
    expect(missing(one.case).join('\n')).toContain('its public pull request is not merged (open)')
    seePublic('merged', 'next')
    expect(say('/release open')).toContain('in place of ')
  })

  it('calls where a public pull request goes into another branch, and misses the fix in its line', () => {
    merge('main', 'release/1.x')
    confirm(say('/release'))
    const told = (state: 'open' | 'merged', base?: string) => {
      const before = one.words('tellCoordinators').length
      seePublic(state, base)
      return one.words('tellCoordinators').slice(before)
    }
    expect(told('open')).toEqual([])
    expect(told('open', 'next').join('\n')).toMatch(
      /^@alice .*`main`, \*\*goes into `next` now, not into its line\*\*\. Change its base back to `main`/,
    )
    expect(told('open', 'next')).toEqual([])
    expect(told('merged', 'next').join('\n')).toContain('**was merged into `next`, not into its line**')
    expect(missing(one.case).join('\n')).toContain('goes into another branch (`next`, merged)')
    expect(trackingBody(one.case, one.facts)).toContain('merged, **into `next`**')
    expect(replayed(one.facts)).toEqual(one.case)
    mergePublic()
    expect(missing(one.case).join('\n')).not.toContain('its public pull request')
  })

  it('drafts nothing for a tag that was made or moved after it was shown, nor for one without the fix', () => {
    merge('main', 'release/1.x')
    say('/release tag acme/engine v2.2.2 main', '/release tag acme/engine v1.4.3 release/1.x')
    confirm(say('/release'))
    mergePublic()
    confirm(say('/release'))
    const shown = say('/release')
    expect(shown).toContain('There is no such tag yet')
    one.tagged.set('v2.2.2', { commit: 'e'.repeat(40), withFix: true })
    const made = confirm(shown)
    expect(made).toContain(`the tag of \`acme/engine\` \`main\`: was not there, is \`${'e'.repeat(40)}\``)
    expect(made).toContain(`The tag is there, at \`${'e'.repeat(40)}\`, with the fix.`)
    one.tagged.set('v2.2.2', { commit: 'f'.repeat(40), withFix: true })
    expect(confirm(made)).toContain(`was \`${'e'.repeat(40)}\`, is \`${'f'.repeat(40)}\``)
    one.tagged.set('v1.4.3', { commit: 'e'.repeat(40), withFix: false })
    expect(say('/release')).toMatch(/`v1\.4\.3` of .* without the fix: the commit by which \[the fix\]/)
    expect(one.kinds()).not.toContain('draftRelease')
    one.tagged.delete('v1.4.3')
    confirm(say('/release'))
    expect(one.kinds().filter(kind => kind === 'draftRelease')).toHaveLength(2)
  })

  it('says where it cannot see whether a tag has the fix: it went public by hand', () => {
    merge('main')
    say('/affected not acme/engine', '/affected acme/engine@>=2.0', '/release tag acme/engine v2.2.2 main')
    one.comment(`/release ${fingerprintIn(say('/release'))}`)
    one.perform(effect =>
      effect.kind === 'openPublicPull'
        ? { kind: 'publicPullByHand', why: 'too large', base: null }
        : one.yes(effect),
    )
    confirm(say('/release publish'))
    one.tagged.set('v2.2.2', { commit: 'e'.repeat(40), withFix: false })
    expect(say('/release')).toContain('whether it has the fix is not seen here')
  })

  it('refuses what cannot be done, and says why', () => {
    expect(say('/release announce')).toContain('Nothing is announced before the advisory is published.')
    one.seen = { ...one.seen, advisory: one.seen.advisory && { ...one.seen.advisory, state: 'triage' } }
    expect(say('/release publish')).toContain('can be published from `draft` only. `/accept` makes it one.')
    one.seen = { ...one.seen, advisory: one.seen.advisory && { ...one.seen.advisory, state: 'closed' } }
    expect(say('/release publish')).toMatch(
      /from `draft` only\. Where that was a mistake, undo it by hand: \[GHSA-/,
    )
  })

  it('tells nothing of the advisory but its digest before it is published', () => {
    merge('main')
    one.seen = { ...one.seen, advisory: one.seen.advisory && { ...one.seen.advisory, digest: 'the-digest' } }
    confirm(say('/release'))
    expect(say('/release')).toContain('as its text is now (`the-digest`)')
  })

  it('is of no use for an advisory where the report is a public issue', () => {
    const other = new OneCase({ source: publicIssue })
    other.perform()
    other.comment('/accept')
    other.comment('/release')
    other.perform()
    expect(other.words('tellCoordinators').at(-1)).toContain('has no advisory here')
    other.comment('/release announce')
    other.perform()
    expect(other.words('tellCoordinators').at(-1)).toContain('Nothing is named as affected.')
  })
})

describe('/cve', () => {
  const asked = () => one.kinds().filter(kind => kind === 'requestCve').length

  it('asks once', () => {
    expect(one.comment('/cve').reply).toContain('GitHub is asked')
    expect(one.comment('/cve').reply).toContain('is not asked for twice')
    expect(one.comment('/cve again').reply).toContain('is not asked for twice')
    one.perform()
    expect(one.comment('/cve again').reply).toContain('is not asked for twice')
    expect(asked()).toBe(1)
    one.change((draft, given) =>
      seeAdvisory(draft, { state: 'draft', cve: 'CVE-2026-7', publishedAt: null, collaborators: [] }, given),
    )
    expect(one.comment('/cve').reply).toContain('`CVE-2026-7`')
  })

  it.each([
    [{ kind: 'unknown' } as const, 'It is not known whether GitHub took the request'],
    [{ kind: 'refused', status: 403 } as const, 'choose **Request CVE**'],
  ])('asks again by a person’s word only, after %o', (result, told) => {
    one.comment('/cve')
    one.perform(effect => (effect.kind === 'requestCve' ? result : one.yes(effect)))
    expect(one.words('tellCoordinators').at(-1)).toContain(told)
    one.comment('/cve')
    expect(asked()).toBe(1)
    one.comment('/cve again')
    expect(asked()).toBe(2)
  })

  it('is for accepted reports', () => {
    const fresh = new OneCase()
    fresh.perform()
    expect(fresh.comment('/cve').reply).toContain('`/accept` first')
  })
})

describe('/credit', () => {
  const last = () => one.asked.findLast(({ kind }) => kind === 'nameCredits')

  it('writes at once whom the case knows, and leaves out who wishes it', () => {
    one.comment('/credit @rae remediation-developer')
    expect(last()).toMatchObject({
      credits: [
        { person: rae, type: 'remediation_developer' },
        { person: alice, type: 'coordinator' },
      ],
      not: [],
    })
    one.comment('/credit @rae none')
    expect(last()).toMatchObject({ credits: [{ person: alice, type: 'coordinator' }], not: [rae] })
  })

  it('leaves a coordinator’s own wish to them', () => {
    one.comment('/credit @bob none', bob)
    expect(one.comment('/credit @bob coordinator').reply).toContain('only they change it')
    expect(one.comment('/credit @bob coordinator', bob).reply).toContain('is credited as coordinator')
  })

  it('asks the reporter, once', () => {
    one.comment('/credit ask')
    expect(one.words('tellReporter').at(-1)).toContain('How would you like to be credited')
    expect(one.comment('/credit ask').reply).toContain('was asked already')
  })

  it('asks nobody what is known already', () => {
    one.comment('/credit @rae none')
    expect(one.comment('/credit ask').reply).toContain('is known: not named')
  })

  it('keeps no promise by asking', () => {
    const heard = one.case.told.length
    one.comment('/credit ask')
    one.perform()
    expect(one.case.told).toHaveLength(heard)
  })

  it.each([
    '/credit',
    '/credit @rae',
    '/credit @rae hero',
    '/credit @rae finder twice',
    '/credit @nobody finder',
  ])('refuses %j', text => {
    const { reply, facts } = one.comment(text)
    expect(reply).toContain('not done')
    expect(facts).toHaveLength(1)
  })

  it('names nobody who declined it at GitHub, and says so once', () => {
    one.comment('/credit @bob analyst')
    one.perform()
    const { advisory } = one.seen
    one.seen = { ...one.seen, advisory: advisory && { ...advisory, credits: [], declined: [bob] } }
    one.comment('/accept\n/release publish')
    one.perform()
    const told = () => one.words('tellCoordinators').filter(words => words.includes('declined the credit'))
    expect(told()).toEqual(['`bob` declined the credit at GitHub, and is neither credited nor thanked.'])
    expect(one.words('tellCoordinators').at(-1)).toContain('and not `bob`')
    one.comment('/release publish')
    one.perform()
    expect(told()).toHaveLength(1)
    expect(replayed(one.facts)).toEqual(one.case)
  })

  it('credits nobody who was erased', () => {
    one.comment('/credit @rae finder')
    const nobody = { ...rae, id: -1, login: '(erased)' }
    one.facts = one.facts.map(fact => (fact.kind === 'creditWished' ? { ...fact, person: nobody } : fact))
    one.comment('/credit @bob analyst')
    expect(JSON.stringify(last())).not.toContain('erased')
  })
})

describe('/announce', () => {
  it('keeps the text out of the record', () => {
    one.comment('/announce The secret of the parser.')
    expect(JSON.stringify(one.facts)).not.toContain('secret of the parser')
    expect(trackingBody(one.case, one.facts)).not.toContain('secret of the parser')
    one.perform()
    expect(one.announcement).toBe('The secret of the parser.')
  })

  it('refuses nothing and too much', () => {
    expect(one.comment('/announce').reply).toContain('Write what the public should read')
    expect(one.comment(`/announce ${'a'.repeat(20_001)}`).reply).toContain('too long')
  })

  it('is not used where it is not the text that the record names', () => {
    confirm(say('/announce One.', '/release'))
    confirm(say('/release'))
    one.announcement = one.announcement && (`${one.announcement}!` as typeof one.announcement)
    expect(say('/release')).toContain('A vulnerability in `acme/engine` is public')
  })
})
