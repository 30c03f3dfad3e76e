/**
 * The two policies that Pledge was first asked to keep, told in our own words: the promises are those of
 * privacytools.io and of Mobilizon (Framasoft); the sentences are not.
 */
export const privacytools = `# Security policy

This policy covers the code of this repository and the services we host.

## Reporting

Please report a vulnerability with "Report a vulnerability" on the Security tab.
The administrators acknowledge a report within 48 hours. Within 72 hours you receive a detailed response with the next steps.
After that we keep you informed of the progress, and we may ask you for more information.
Please report problems in third-party projects to the people who maintain them.

The following are out of scope and must not be tried:

- Excessive automated scans
- Denial of service
- Social engineering
- Infrastructure that is not ours
- Accounts that do not belong to the tester
`

export const mobilizon = `# Security policy

## Reporting

Tell us as soon as you know of a vulnerability, with "Report a vulnerability" on the Security tab.
The lead maintainer acknowledges your report within 48 hours and sends a detailed response within 48 hours that names the next steps.
Afterwards the team keeps you informed of the progress towards a fix, and may ask for additional information.
Give us time to confirm the problem and to prepare fixes before you tell others. If we turn out to be unable or unwilling to act, hold us to account.

## While testing

- Only interact with your own accounts or with test accounts.
- Test against a local instance, and do not run denial of service or automated tools against our infrastructure.

Please report vulnerabilities in third-party modules to the people who maintain the module.
`
