import { Command, CommanderError, Option } from 'commander'
import { type ExitCode, Refusal } from './terminal.ts'

const place = 'a folder of a checkout, or owner/repo at GitHub'
const oneCase = 'a case id, a GHSA id, or the issue as owner/repo#number'
const data = () =>
  new Option(
    '--data <folder>',
    "the App's data folder (default: DATABASE_URL, else PLEDGE_DATA, else ./data)",
  )
const now = () => new Option('--now <instant>', 'what time it is taken to be').hideHelp()

/** The command line: each command's own file is loaded when it is asked for. */
function program(ended: (code: ExitCode) => void): Command {
  const pledge = new Command('pledge')
    .description('Reads security policies, checks them, and tells by when their promises fall due.')
    .exitOverride()
    .showHelpAfterError('(`pledge help` lists what there is)')
    .configureHelp({ showGlobalOptions: false })
    .addHelpText(
      'after',
      '\nExit codes: 0 in order; 1 mistakes were found; 2 wrong usage, or it could not be read.\nGITHUB_TOKEN is used for GitHub where it is set; GHE_HOST and GHE_PROTOCOL name another GitHub.',
    )

  pledge
    .command('read')
    .description('what the reader takes from the prose of one file')
    .argument('<file>', 'a SECURITY.md by any name, or - for standard input')
    .option('--json', 'as JSON, null where nothing is promised')
    .action(async (file, options) => (await import('./read.ts')).read(file, options))

  pledge
    .command('check')
    .description('the compiled policy and what is wrong with it')
    .argument('[place]', place, '.')
    .option('--json', 'as JSON')
    .option('--strict', 'warnings fail as well')
    .option('--coordination', 'it is a coordination repository: its pledge.yml counts')
    .action(async (word, options) => ended(await (await import('./check.ts')).check(word, options)))

  pledge
    .command('explain')
    .description('by when everything must be done, if a report came')
    .argument('[place]', place, '.')
    .option('--reported <instant>', 'when it came, such as "2026-12-01 16:00 UTC" (default: now)')
    .option('--acknowledged <instant>', 'when the reporter could read the acknowledgement')
    .option('--coordination', 'it is a coordination repository: its pledge.yml counts')
    .option('--json', 'as JSON')
    .addOption(now())
    .action(async (word, options) => (await import('./explain.ts')).explain(word, options))

  const txt = pledge.command('security-txt').description('check or make a security.txt (RFC 9116)')
  txt
    .command('check')
    .description('what is wrong with a security.txt, by itself and against SECURITY.md')
    .argument('<file>', 'a security.txt, or - for standard input')
    .option('--against <file>', 'the SECURITY.md (default: that of the checkout the file lies in)')
    .option('--strict', 'warnings fail as well')
    .option('--json', 'as JSON')
    .addOption(now())
    .action(async (file, options) => ended((await import('./security-txt.ts')).checkFile(file, options)))
  txt
    .command('make')
    .description('a security.txt from the compiled policy, to standard output')
    .argument('[place]', place, '.')
    .option('--contact <uri...>', 'contacts, the preferred first (default: those of SECURITY.md)')
    .option('--days <n>', 'how many days it is valid, 1 to 365', '364')
    .option('--policy <url>', 'the page of the policy (default: its page at GitHub, for owner/repo)')
    .option('--canonical <url>', 'where the file will be served')
    .option('--encryption <uri>', 'where the key is')
    .option('--languages <tags>', 'preferred languages, such as "en, de"')
    .option('--acknowledgments <url>', 'where reporters are thanked')
    .option('--hiring <url>', 'where the jobs are')
    .addOption(now())
    .action(async (word, options) => (await import('./security-txt.ts')).make(word, options))

  pledge
    .command('record')
    .description("a case's record, the oldest first")
    .argument('<case>', oneCase)
    .addOption(data())
    .option('--json', 'as JSON')
    .action(async (name, options) => (await import('./operate/record.ts')).record(name, options))

  pledge
    .command('verify')
    .description('whether every fact on record is the one that was recorded')
    .argument('[case]', oneCase)
    .option('--all', 'the records of all cases')
    .addOption(data())
    .option('--against <file>', 'what `pledge verify --all --json` printed at an earlier time')
    .option('--json', 'a line of JSON a case')
    .action(async (name, options) => ended(await (await import('./operate/verify.ts')).verify(name, options)))

  pledge
    .command('erase')
    .description('takes personal data out of a record, for good; it still verifies')
    .argument('<case>', oneCase)
    .option('--reporter', 'the id and login of who reported it')
    .option(
      '--person <login>',
      'those of somebody else whom it names: a duplicate’s reporter, who was invited or credited',
    )
    .option('--force', 'even while the case is open or has something to do')
    .addOption(data())
    .action(async (name, options) => (await import('./operate/erase.ts')).erase(name, options))

  pledge
    .command('backup')
    .description('the embedded database in one file, while the App is stopped')
    .argument('<file>', 'a file that is not there yet')
    .addOption(data())
    .action(async (file, options) => (await import('./operate/backup.ts')).backup(file, options))

  pledge
    .command('restore')
    .description('a backup into an empty data folder; checks every record in it')
    .argument('<file>', 'what `pledge backup` wrote')
    .addOption(data())
    .action(async (file, options) =>
      ended(await (await import('./operate/backup.ts')).restoreFrom(file, options)),
    )

  pledge
    .command('restored')
    .description('tells a database that pg_restore, or a failover, took back in time, before the App starts')
    .addOption(data())
    .option('--since <instant>', 'from when on it has nothing, where the App has run on it since')
    .option('--instead', 'forget an earlier instant that was told before, as by mistake')
    .action(async options => (await import('./operate/backup.ts')).restored(options))

  pledge
    .command('doctor')
    .description('whether everything that the App needs is in order, and what to do where it is not')
    .addOption(data())
    .option('--json', 'as JSON')
    .action(async options => ended(await (await import('./operate/doctor.ts')).doctor(options)))

  return pledge
}

// Only set, so that everything that was printed gets out.
try {
  await program(code => {
    process.exitCode = code
  }).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    // A mistake of our own is shown whole, and is none of what was looked at.
    const words = error instanceof Refusal ? error.message : error instanceof Error ? error.stack : error
    process.stderr.write(`${words}\n`)
    process.exitCode = 2
  }
}
