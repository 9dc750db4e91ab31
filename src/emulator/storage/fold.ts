/**
 * Case-insensitive text keys. SQLite knows only ASCII letters, so every text column has a folded twin beside it:
 * equal folded texts are equal to SharePoint, and folded order is Danish order (æ, ø, å last).
 */

// Danish sorts å after ø, Unicode before æ: a private-use letter keeps the order without clashing with any text.
const lastLetter = "\ue0e5";
const plainLowerCase = /^[a-z0-9 .,:;_/-]*$/;

/** Gives the key under which a text is compared, sorted and searched. */
export function fold(text: string): string {
  if (plainLowerCase.test(text)) return text;
  return text.normalize("NFC").toLowerCase().replaceAll("å", lastLetter);
}
