/**
 * The local product: the embedded SharePoint, provisioned and seeded as a tenant would be, and the tab's pages, behind
 * one address. `start` and `dev` differ only in where the pages come from.
 */
import { directoryOf } from "./directory.ts";
import type { Town } from "../town/town.ts";
import { type Emulator, openEmulator } from "../emulator/emulator.ts";
import { answerNodeRequest } from "../emulator/serve.ts";
import { administratorEmail } from "../emulator/site/directory.ts";
import { dayInCopenhagen } from "../domain/calendar/copenhagen.ts";
import { lists } from "../schema/lists/index.ts";
import { connect, type Site } from "../sharepoint/sending/connect.ts";
import { provisionSite } from "../sharepoint/provision/apply-steps.ts";
import { departmentsOf } from "../sharepoint/provision/organisation-file.ts";
import { type ChannelStandIn, openChannelStandIn } from "./channel-stand-in.ts";
import { clockOn } from "./clock.ts";
import { prepareDataFolder } from "./data-folder.ts";
import { explainDatabase } from "./database-failure.ts";
import { Failure } from "../terminal/failure.ts";
import { type Handler, type HttpServer, type Intercept, listen } from "./http-server.ts";
import type { PageFacts } from "./local-page.ts";
import type { ProductOptions } from "./product-options.ts";
import type { Report } from "../terminal/progress.ts";
import { seedApart } from "../town/seed/seed-apart.ts";
import { seedTown } from "../town/seed/seed.ts";
import { openTown, pagePeople } from "../town/towns.ts";

/** Everything that is not SharePoint. */
export interface Pages {
  readonly answer: Handler;
  /** May answer a request itself by returning true. */
  readonly intercept?: Intercept;
  close?(): Promise<void>;
}

export type OpenPages = (facts: PageFacts, server: HttpServer) => Promise<Pages>;

export interface Product {
  /** "http://localhost:4820". */
  readonly origin: string;
  /** Closes the database in good order. */
  close(): Promise<void>;
}

/** Where the site lies, and where our pages do not. */
const sitePath = "/sites/styring";

/**
 * Opens it all; ready when the promise is. Nothing is removed before the port is ours. `onClosable` gets, at once, what
 * closes as much as is open.
 *
 * @throws {Failure}, and the system's errors for the data folder
 */
export async function openProduct(
  options: ProductOptions,
  openPages: OpenPages,
  report: Report,
  onClosable: (close: () => Promise<void>) => void = () => {},
): Promise<Product> {
  let emulator: Emulator | undefined;
  let pages: Pages = { answer: notReady };
  let channels: ChannelStandIn | undefined;
  const server = await listen(
    options.port,
    async (request) => (await channels?.answer(request)) ?? pages.answer(request),
    (incoming, outgoing) => {
      if (!emulator || !isForSharePoint(incoming.url ?? "/")) {
        return pages.intercept?.(incoming, outgoing) === true;
      }
      answerNodeRequest(emulator, incoming, outgoing).catch(() => outgoing.destroy());
      return true;
    },
    options.origins,
  );
  const close = async (): Promise<void> => {
    await pages.close?.();
    await server.close();
    emulator?.close();
    emulator = undefined;
  };
  onClosable(close);
  try {
    const folder = prepareDataFolder(options.dataFolder, options.reset, options.town);
    const now = clockOn(options.today);
    const today = dayInCopenhagen(now());
    const town = await openTown(folder.town, today);
    const siteUrl = server.origin + sitePath;
    const settings = {
      database: folder.database,
      siteUrl,
      now,
      directory: directoryOf(town),
      log: (line: string) => report.line(line),
    };
    emulator = await openEmulator(settings);
    const site = connect({
      siteUrl,
      getToken: () => Promise.resolve(administratorEmail),
      budgetMs: 600_000,
      timeoutMs: 120_000,
    });
    await provisionTown(site, town, report);
    const onProgress = report.progress("Skriver byens planer");
    if (folder.town === "large") {
      await seedApart({ siteUrl, administrator: administratorEmail, town: folder.town, today }, onProgress);
    } else {
      await seedTown(site, town, { onProgress });
    }
    if (options.faults.length > 0) {
      emulator.close();
      emulator = await openEmulator({ ...settings, faults: options.faults });
    }
    const opened = emulator;
    const facts: PageFacts = {
      siteUrl,
      ...(options.today !== undefined && { today: options.today }),
      people: pagePeople(town),
    };
    channels = openChannelStandIn({
      file: folder.cards,
      departments: departmentsOf(town.organisation),
      now: () => opened.now(),
    });
    pages = await openPages(facts, server);
    return { origin: server.origin, close };
  } catch (error) {
    await close();
    throw explainDatabase(error);
  }
}

async function provisionTown(site: Site, town: Town, report: Report): Promise<void> {
  const show = report.progress("Gør listerne klar");
  const results = await provisionSite(site, lists, town.organisation, ({ done, total }) => show(done, total));
  const failed = results.flatMap((result) =>
    result.ok ? [] : [`${result.step.title.da}: ${result.error.sentence.da} ${result.error.facts}`],
  );
  for (const line of failed) report.line(line);
  if (failed.length > 0)
    throw new Failure(`${failed.length} af trinnene med at gøre listerne klar mislykkedes; se ovenfor.`);
}

function isForSharePoint(url: string): boolean {
  return url.toLowerCase().startsWith(`${sitePath}/`) || url.toLowerCase().startsWith("/_api/");
}

/** Until everything is there. */
function notReady(): Response {
  const page = `<!doctype html><html lang="da"><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>Rettesnor</title><p>Rettesnor gør sig klar …</p></html>`;
  return new Response(page, {
    status: 503,
    headers: { "Content-Type": "text/html; charset=utf-8", "Retry-After": "1", "Cache-Control": "no-store" },
  });
}

/** Closes the product when the person presses Ctrl+C or the system asks it to stop. */
export function closeOnSignal(closeProduct: () => Promise<void>): void {
  let closing: Promise<void> | undefined;
  // The terminal sends Ctrl+C to everyone at once and npm passes it on: the second one must not cut the closing short.
  const close = (): void => {
    closing ??= closeProduct().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, close);
}
