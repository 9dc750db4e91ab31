/** The tenant's directory: the people who can sign in, before any site knows them. All of them are invented. */

export interface DirectoryUser {
  /** Also the bearer token and the end of the login name. */
  email: string;
  title: string;
  jobTitle?: string;
  department?: string;
}

export const administratorEmail = "admin@egelund.example";

export const defaultDirectory: readonly DirectoryUser[] = [
  { email: administratorEmail, title: "Rikke Administrator", jobTitle: "IT-konsulent", department: "IT" },
  {
    email: "anne.holm@egelund.example",
    title: "Anne Holm",
    jobTitle: "Afdelingschef",
    department: "Økonomi",
  },
  { email: "bo.kjaer@egelund.example", title: "Bo Kjær", jobTitle: "Konsulent", department: "Økonomi" },
  {
    email: "camilla.lund@egelund.example",
    title: "Camilla Lund",
    jobTitle: "Direktør",
    department: "Direktion",
  },
  {
    email: "dorte.oersted@egelund.example",
    title: "Dorte Ørsted",
    jobTitle: "Sekretariatschef",
    department: "Politik & Ledelse",
  },
  {
    email: "erik.aagaard@egelund.example",
    title: "Erik Ågård",
    jobTitle: "Skoleleder",
    department: "Børn & Unge",
  },
  {
    email: "fatima.nielsen@egelund.example",
    title: "Fatima Nielsen",
    jobTitle: "Pædagog",
    department: "Børn & Unge",
  },
];

export function loginOf(email: string): string {
  return `i:0#.f|membership|${email.toLowerCase()}`;
}

/** The claim that everyone in the tenant, but no guest, belongs to. */
export function everyoneLogin(tenantId: string): string {
  return `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`;
}

/** The tenant's people by e-mail address in lower case. */
export class Directory {
  private readonly people = new Map<string, DirectoryUser>();

  constructor(people: Iterable<DirectoryUser>) {
    for (const person of people) this.people.set(person.email.toLowerCase(), person);
  }

  byEmail(email: string): DirectoryUser | undefined {
    return this.people.get(email.toLowerCase());
  }

  /** Accepts a login name, an e-mail address, or the older forms with only the address after the last bar. */
  byLogin(login: string): DirectoryUser | undefined {
    const bar = login.lastIndexOf("|");
    return this.byEmail(bar < 0 ? login : login.slice(bar + 1));
  }

  all(): DirectoryUser[] {
    return [...this.people.values()];
  }
}
