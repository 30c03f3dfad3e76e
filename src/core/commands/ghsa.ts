const form = /^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/i

/** The GHSA id that somebody wrote, as GitHub spells it; null where it is none. */
export const readGhsa = (text: string): string | null =>
  form.test(text) ? `GHSA${text.slice(4).toLowerCase()}` : null
