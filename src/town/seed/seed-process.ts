/** The process that `seedApart` starts: seeds a town as it is told to in its argument, and tells how far it is. */
import { connect } from "../../sharepoint/sending/connect.ts";
import { openTown } from "../towns.ts";
import { seedTown } from "./seed.ts";
import type { Message, Order } from "./seed-apart.ts";

async function seedHere(order: Order, tell: (message: Message) => void): Promise<void> {
  const site = connect({
    siteUrl: order.siteUrl,
    getToken: () => Promise.resolve(order.administrator),
    budgetMs: 600_000,
    timeoutMs: 120_000,
  });
  const town = await openTown(order.town, order.today);
  const seeding = await seedTown(site, town, { onProgress: (done, total) => tell({ done, total }) });
  tell({ seeding });
}

// Nobody waits for the rest when the product is gone.
process.once("disconnect", () => process.exit(1));
const tell = (message: Message) => process.send?.(message);
try {
  await seedHere(JSON.parse(process.argv[2] ?? "") as Order, tell);
} catch (error) {
  tell({ failure: error instanceof Error ? error.message : String(error) });
}
process.disconnect();
