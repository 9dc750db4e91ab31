/**
 * The search over the whole municipality, in the large town: what reading it costs, making it ready, and one key press,
 * beside a plain look through the same texts.
 */
import { find } from "../src/domain/search/find.ts";
import { findables, type SearchGround } from "../src/domain/search/findables.ts";
import { day } from "../src/schema/day.ts";
import { connect } from "../src/sharepoint/sending/connect.ts";
import { readOrganisation } from "../src/sharepoint/reading/read-organisation.ts";
import { readSearch } from "../src/sharepoint/reading/read-search.ts";
import { countRequests } from "./count-requests.ts";
import { figure, heading, median } from "./report.ts";
import { openTown, today } from "./town.ts";

const repetitions = 15;
/** What people type: a word, the beginning of one, two words, a number, a letter wrong, a name, and what is nowhere. */
const typed = ["trivsel", "syge", "digital post", "2.1", "trvisel", "anne", "xyzzy"];

function timed(work: () => unknown): number {
  const times = Array.from({ length: repetitions }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

export async function benchSearch(): Promise<void> {
  heading("Searching the large town");
  const town = await openTown("large");
  try {
    const counter = countRequests();
    const site = connect({
      siteUrl: town.siteUrl,
      getToken: () => Promise.resolve("admin@egelund.example"),
      fetch: counter.fetch,
    });
    const organisation = await readOrganisation(site);
    counter.take();
    const plans = await readSearch(site);
    const { requests } = counter.take();
    const ground: SearchGround = {
      department: organisation.find(({ kind }) => kind === "department")?.key ?? "",
      person: undefined,
      today: day(today),
      plans,
      organisation,
      agreements: [],
      activities: [],
      pages: [],
      goalCount: String,
      draft: "kladde",
    };
    const among = findables(ground);
    figure({ name: "things that can be found", value: among.length, unit: "" });
    // One for the plans and the first 5,000 rows, and one for each 5,000 further.
    figure({
      name: "requests to read them",
      value: requests,
      unit: "",
      goal: 1 + Math.floor(among.length / 2500),
    });
    figure({ name: "making them ready, once", value: timed(() => findables(ground)), unit: "ms" });
    for (const text of typed) {
      const plain = timed(() =>
        among.filter(({ title, detail }) => `${title} ${detail}`.toLowerCase().includes(text)),
      );
      const ours = timed(() => find(text, among));
      figure({ name: `“${text}”`, value: ours, unit: "ms", goal: 50 });
      figure({ name: `“${text}”, times a plain look through the texts`, value: ours / plain, unit: "" });
    }
  } finally {
    await town.close();
  }
}
