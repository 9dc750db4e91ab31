/**
 * `npm run bench`: the figures that matter, each as a count or as a ratio within this run. `-- opening` and the like
 * run one part.
 */
import { benchEmbeddedSharePoint } from "./embedded-sharepoint.ts";
import { benchFirstLoad } from "./first-load.ts";
import { benchImporting } from "./importing.ts";
import { benchOpening } from "./opening.ts";
import { benchReminders } from "./reminders.ts";
import { missedGoals } from "./report.ts";
import { benchSearch } from "./search.ts";
import { benchWaiting } from "./waiting.ts";
import { benchWheel } from "./wheel.ts";
import { benchWriting } from "./writing.ts";

const parts = {
  "first-load": benchFirstLoad,
  waiting: benchWaiting,
  "embedded-sharepoint": benchEmbeddedSharePoint,
  opening: benchOpening,
  reminders: benchReminders,
  writing: benchWriting,
  importing: benchImporting,
  wheel: benchWheel,
  search: benchSearch,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) await bench();
const missed = missedGoals();
console.log(
  missed === 0
    ? "\nAll goals are met."
    : `\n${missed} ${missed === 1 ? "goal is" : "goals are"} missed (marked !).`,
);
if (missed > 0) process.exitCode = 1;
