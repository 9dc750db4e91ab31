/**
 * Who takes part in a collaboration, as the lines that an agreement keeps:
 * `oekonomi-stab: Mette Holm <mette.holm@egelund.example>`.
 */

export interface Participant {
  /** The department's key. */
  readonly party: string;
  readonly name: string;
  /** Empty when a line was written by hand without one. */
  readonly email: string;
}

/** The participants of the lines, in their order. A line of another shape is a name without party or e-mail. */
export function readParticipants(text: string): readonly Participant[] {
  return text
    .split(/\r?\n/u)
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .map(readLine);
}

export function writeParticipants(participants: readonly Participant[]): string {
  return participants
    .map(({ party, name, email }) => `${party}: ${name.replaceAll(/[<>\r\n]/gu, " ")} <${email}>`)
    .join("\n");
}

// A pattern for the whole line would take a quarter of an hour over a long line of spaces, which anybody may write.
function readLine(line: string): Participant {
  const open = line.endsWith(">") ? line.indexOf("<") : -1;
  const email = open < 0 ? "" : line.slice(open + 1, -1);
  const rest = email === "" ? line : line.slice(0, open);
  if (/[<>\s]/u.test(email) || /[<>]/u.test(rest)) return { party: "", name: line, email: "" };
  const colon = rest.indexOf(":");
  const name = rest.slice(colon > 0 ? colon + 1 : 0).trim();
  return { party: colon > 0 ? rest.slice(0, colon).trim() : "", name: name || email, email };
}
