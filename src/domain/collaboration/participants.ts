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
    .map(({ party, name, email }) => {
      const address = email === "" ? "" : ` <${email}>`;
      return `${party}: ${name.replaceAll(/[<>\r\n]/gu, " ")}${address}`;
    })
    .join("\n");
}

// A pattern for the whole line would take a quarter of an hour over a long line of spaces, which anybody may write.
function readLine(whole: string): Participant {
  const line = whole.endsWith("<>") ? whole.slice(0, -2).trim() : whole;
  const open = line.endsWith(">") ? line.indexOf("<") : -1;
  const email = open < 0 ? "" : line.slice(open + 1, -1);
  const rest = email === "" ? line : line.slice(0, open);
  if (/[<>\s]/u.test(email) || /[<>]/u.test(rest)) return { party: "", name: line, email: "" };
  const colon = rest.indexOf(":");
  const party = rest.slice(0, Math.max(colon, 0)).trim();
  const name = rest.slice(colon + 1).trim() || email;
  // Whoever writes by hand writes names with colons too: only what may be a department's key stands before ours.
  if (colon < 0 || !/^[\p{Ll}\p{N}-]*$/u.test(party) || name === "") {
    return { party: "", name: rest.trim() || email, email };
  }
  return { party, name, email };
}
