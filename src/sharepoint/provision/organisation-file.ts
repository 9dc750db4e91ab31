/**
 * The organisation file: the municipality's areas, departments, units and who works where, as a small JSON file that
 * people can read and write. Provisioning makes the organisation's rows, folders and groups from it. See
 * `docs/installation.md`.
 */
import { municipalityKey } from "../../domain/links/addresses.ts";
import { commonFolder } from "../../schema/define-list.ts";

export interface UnitEntry {
  /** ASCII, in addresses and folder names; never changes. */
  readonly key: string;
  readonly title: string;
  /** E-mail. */
  readonly head?: string;
}

export interface DepartmentEntry extends UnitEntry {
  /** E-mails of those who may write in the department's part, besides its head and the heads of its units. */
  readonly members: readonly string[];
  readonly units: readonly UnitEntry[];
}

export interface AreaEntry extends UnitEntry {
  readonly departments: readonly DepartmentEntry[];
}

export interface OrganisationFile {
  readonly name: string;
  readonly secretariat: { readonly members: readonly string[] };
  readonly areas: readonly AreaEntry[];
  /** Departments directly under the municipality. */
  readonly staff: readonly DepartmentEntry[];
}

/** All departments, those of the areas first. */
export function departmentsOf(file: OrganisationFile): readonly DepartmentEntry[] {
  return [...file.areas.flatMap((area) => area.departments), ...file.staff];
}

/** E-mails of those who may write in a department's part: members, head, heads of units; each once. */
export function writersOf(department: DepartmentEntry): readonly string[] {
  const all = [...department.members, department.head, ...department.units.map((unit) => unit.head)];
  const byEmail = new Map(
    all.filter((email) => email !== undefined).map((email) => [email.toLowerCase(), email]),
  );
  return [...byEmail.values()];
}

export type OrganisationReading =
  | { readonly file: OrganisationFile }
  /** One sentence in Danish for each thing that is wrong, with the place in the file. */
  | { readonly wrong: readonly string[] };

/** Reads the file's text and checks it. */
export function readOrganisation(text: string): OrganisationReading {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return {
      wrong: [`Filen er ikke gyldig JSON: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
  const reader = new Reader();
  const file = reader.file(json);
  return reader.wrong.length > 0 ? { wrong: reader.wrong } : { file };
}

class Reader {
  readonly wrong: string[] = [];
  private readonly keys = new Map<string, string>();

  file(json: unknown): OrganisationFile {
    const top = this.object(json, "filen", ["name", "secretariat", "areas", "staff"]);
    const secretariat = this.object(top["secretariat"] ?? {}, "secretariat", ["members"]);
    return {
      name: this.text(top["name"], "name"),
      secretariat: { members: this.emails(secretariat["members"], "secretariat.members") },
      areas: this.list(top["areas"], "areas").map((area, index) => this.area(area, `areas[${index}]`)),
      staff: this.list(top["staff"], "staff").map((entry, index) =>
        this.department(entry, `staff[${index}]`),
      ),
    };
  }

  private area(json: unknown, at: string): AreaEntry {
    const entry = this.object(json, at, ["key", "title", "head", "departments"]);
    const departments = this.list(entry["departments"], `${at}.departments`);
    return {
      ...this.unit(entry, at),
      departments: departments.map((one, index) => this.department(one, `${at}.departments[${index}]`)),
    };
  }

  private department(json: unknown, at: string): DepartmentEntry {
    const entry = this.object(json, at, ["key", "title", "head", "members", "units"]);
    const units = this.list(entry["units"], `${at}.units`).map((unit, index) => {
      const place = `${at}.units[${index}]`;
      return this.unit(this.object(unit, place, ["key", "title", "head"]), place);
    });
    return { ...this.unit(entry, at), members: this.emails(entry["members"], `${at}.members`), units };
  }

  private unit(entry: Readonly<Record<string, unknown>>, at: string): UnitEntry {
    const key = this.text(entry["key"], `${at}.key`);
    if (key !== "" && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) {
      this.wrong.push(
        `${at}.key: “${key}” må kun bestå af små bogstaver a-z, tal og bindestreger, for eksempel “oekonomi-stab”.`,
      );
    }
    if (key === commonFolder) this.wrong.push(`${at}.key: “${key}” er optaget af det fælles. Vælg et andet.`);
    if (key === municipalityKey) {
      this.wrong.push(`${at}.key: “${key}” er optaget af siderne for hele kommunen. Vælg et andet.`);
    }
    if (key.length > 50) this.wrong.push(`${at}.key: “${key}” må højst fylde 50 tegn.`);
    const before = this.keys.get(key);
    if (before !== undefined) this.wrong.push(`${at}.key: “${key}” er allerede brugt i ${before}.`);
    else if (key !== "") this.keys.set(key, at);
    const title = this.text(entry["title"], `${at}.title`);
    if (title.length > 200)
      this.wrong.push(`${at}.title må højst fylde 200 tegn. Den fylder ${title.length}.`);
    const head = entry["head"];
    return {
      key,
      title,
      ...(head === undefined || head === null ? {} : { head: this.email(head, `${at}.head`) }),
    };
  }

  private emails(json: unknown, at: string): string[] {
    return this.list(json, at).map((email, index) => this.email(email, `${at}[${index}]`));
  }

  private email(json: unknown, at: string): string {
    if (typeof json === "string" && /^[^\s@|]+@[^\s@|]+$/.test(json)) return json;
    this.wrong.push(`${at}: ${JSON.stringify(json)} er ikke en e-mailadresse.`);
    return "";
  }

  private text(json: unknown, at: string): string {
    if (typeof json === "string" && json.trim() !== "") return json.trim();
    this.wrong.push(`${at} skal være en tekst.`);
    return "";
  }

  private list(json: unknown, at: string): readonly unknown[] {
    if (json === undefined) return [];
    if (Array.isArray(json)) return json;
    this.wrong.push(`${at} skal være en liste: [ … ].`);
    return [];
  }

  private object(json: unknown, at: string, known: readonly string[]): Readonly<Record<string, unknown>> {
    if (typeof json !== "object" || json === null || Array.isArray(json)) {
      this.wrong.push(`${at} skal være et objekt: { … }.`);
      return {};
    }
    for (const name of Object.keys(json)) {
      // A misspelt name would otherwise leave people without their rights, silently.
      if (!known.includes(name))
        this.wrong.push(`${at} har et ukendt navn “${name}”. Her kan stå ${known.join(", ")}.`);
    }
    return json as Readonly<Record<string, unknown>>;
  }
}
