/** An embedded SharePoint behind a real port, our lists on it, and connections for the people there. */
import { openEmulator, type Emulator, type EmulatorOptions } from "../../src/emulator/emulator.ts";
import type { Answer } from "../../src/emulator/protocol/message.ts";
import { serveEmulator } from "../../src/emulator/serve.ts";
import { lists } from "../../src/schema/lists/index.ts";
import { connect, type SendOptions, type Site } from "../../src/sharepoint/sending/connect.ts";
import { provisionSite, type StepResult } from "../../src/sharepoint/provision/apply-steps.ts";
import type { OrganisationFile } from "../../src/sharepoint/provision/organisation-file.ts";
import { quickTimer } from "./quick-timer.ts";

export const people = {
  admin: "admin@egelund.example",
  /** Head of Økonomi. */
  anne: "anne.holm@egelund.example",
  /** Works in Økonomi. */
  bo: "bo.kjaer@egelund.example",
  /** Director; has no rights beyond reading. */
  camilla: "camilla.lund@egelund.example",
  /** In the secretariat. */
  dorte: "dorte.oersted@egelund.example",
  /** Head of the school, in Børn & Unge. */
  erik: "erik.aagaard@egelund.example",
} as const;

export const organisationFile: OrganisationFile = {
  name: "Egelund Kommune",
  secretariat: { members: [people.dorte] },
  areas: [
    {
      key: "boern-unge",
      title: "Børn & Unge",
      head: people.camilla,
      departments: [
        {
          key: "skoler",
          title: "Skoler, Børn & 'Unge'",
          members: [],
          units: [{ key: "aabrinkskolen", title: "Åbrinkskolen", head: people.erik }],
        },
      ],
    },
  ],
  staff: [
    { key: "oekonomi-stab", title: "Økonomi & Stab", head: people.anne, members: [people.bo], units: [] },
  ],
};

/** What went over the wire: requests, and the operations in them with the parts of batches counted. */
export interface Traffic {
  requests: number;
  operations: number;
  /** Addresses without the site, in order. */
  readonly paths: string[];
}

/**
 * Something that goes wrong on the way, once for each entry, with the next request whose address or batch contains
 * `on`.
 */
export type Fault = { readonly on: string } & (
  | { readonly cut: "before" | "after" }
  /** A whole answer instead of SharePoint's. */
  | { readonly status: number; readonly headers?: Record<string, string> }
  /** The work is done, but the answer ends after so many characters. */
  | { readonly truncateTo: number }
);

export interface Embedded {
  readonly url: string;
  readonly log: readonly string[];
  readonly traffic: Traffic;
  readonly faults: Fault[];
  /** A connection as somebody, whose waits take no time. */
  as(email: string, options?: Partial<SendOptions>): Site;
  /** Forgets what has been counted. */
  reset(): void;
  close(): Promise<void>;
}

export async function openEmbedded(options: Partial<EmulatorOptions> = {}): Promise<Embedded> {
  const log: string[] = [];
  const traffic: Traffic = { requests: 0, operations: 0, paths: [] };
  const faults: Fault[] = [];
  const holder: { emulator?: Emulator } = {};
  const server = await serveEmulator(
    {
      async handle(request) {
        const { emulator } = holder;
        if (!emulator) throw new Error("not open yet");
        const body = typeof request.body === "string" ? request.body : new TextDecoder().decode(request.body);
        const parts = body.match(/^(GET|POST|MERGE|DELETE) \S+ HTTP\/1\.1/gm) ?? [request.url];
        traffic.requests += 1;
        traffic.operations += parts.length;
        traffic.paths.push(
          ...parts.map((part) => part.replace(/^(\w+ )?https?:\/\/[^/]+\/sites\/styring/, "$1")),
        );
        const index = faults.findIndex((fault) =>
          parts.some((part) => part.toLowerCase().includes(fault.on.toLowerCase())),
        );
        const fault = index < 0 ? undefined : faults.splice(index, 1)[0];
        return fault ? withFault(fault, () => emulator.handle(request)) : emulator.handle(request);
      },
      refuseCaller: (request) => holder.emulator?.refuseCaller(request),
      refuseSize: () => {
        throw new Error("not used");
      },
      fetch: () => Promise.reject(new Error("not used")),
      now: () => new Date(),
      close: () => undefined,
    },
    0,
  );
  const url = `http://127.0.0.1:${server.port}/sites/styring`;
  const emulator = await openEmulator({
    database: ":memory:",
    siteUrl: url,
    log: (line) => log.push(line),
    ...options,
  });
  holder.emulator = emulator;
  return {
    url,
    log,
    traffic,
    faults,
    as: (email, more) =>
      connect({
        siteUrl: url,
        person: email,
        getToken: () => Promise.resolve(email),
        timer: quickTimer(),
        budgetMs: 5000,
        ...more,
      }),
    reset() {
      traffic.requests = 0;
      traffic.operations = 0;
      traffic.paths.length = 0;
    },
    async close() {
      await server.close();
      emulator.close();
    },
  };
}

async function withFault(fault: Fault, work: () => Promise<Answer>): Promise<Answer> {
  const nothing: Answer = { status: 0, headers: {}, body: null, drop: true };
  if ("status" in fault) return { status: fault.status, headers: fault.headers ?? {}, body: "{}" };
  if ("cut" in fault && fault.cut === "before") return nothing;
  const answer = await work();
  if ("cut" in fault) return nothing;
  return {
    ...answer,
    body: typeof answer.body === "string" ? answer.body.slice(0, fault.truncateTo) : answer.body,
  };
}

/** Puts our lists on the site. Throws when a step fails. Tests of other things begin with `openProvisioned`. */
export async function provision(
  embedded: Embedded,
  organisation: OrganisationFile = organisationFile,
  site: Site = embedded.as(people.admin),
): Promise<StepResult[]> {
  const results = await provisionSite(site, lists, organisation);
  const failed = results.flatMap((result) =>
    result.ok ? [] : [`${result.step.key}: ${result.error.facts}`],
  );
  if (failed.length > 0) throw new Error(`${failed.join("\n")}\n${embedded.log.join("\n")}`);
  return results;
}
