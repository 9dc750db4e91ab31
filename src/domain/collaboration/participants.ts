/** Who takes part in a collaboration, as the lines that an agreement keeps: `oekonomi-stab: Mette Holm <mette.holm@egelund.example>`. */

export interface Participant {
  /** The department's key. */
  readonly party: string;
  readonly name: string;
  /** Empty when a line was written by hand without one. */
  readonly email: string;
}

const line = /^(?:(?<party>[^:<>]+):)?\s*(?<name>[^<>]*?)\s*(?:<(?<email>[^<>\s]+)>)?$/u;

/** The participants of the lines, in their order. A line of another shape is a name without party or e-mail. */
export function readParticipants(text: string): readonly Participant[] {
  return text
    .split(/\r?\n/u)
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .map((each) => {
      const { party = "", name = each, email = "" } = line.exec(each)?.groups ?? {};
      return { party: party.trim(), name: name || email, email };
    });
}

export function writeParticipants(participants: readonly Participant[]): string {
  return participants
    .map(({ party, name, email }) => `${party}: ${name.replaceAll(/[<>\r\n]/gu, " ")} <${email}>`)
    .join("\n");
}
