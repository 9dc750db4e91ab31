/** Everything the tab says in English, the product's second language. */
import type { Words } from "./da.ts";
import { bar } from "./en/bar.ts";
import { collaboration } from "./en/collaboration.ts";
import { coming } from "./en/coming.ts";
import { fields } from "./en/fields.ts";
import { goal } from "./en/goal.ts";
import { kept } from "./en/kept.ts";
import { misfits } from "./en/misfits.ts";
import { municipality } from "./en/municipality.ts";
import { newPlan } from "./en/new-plan.ts";
import { importing } from "./en/importing.ts";
import { overview } from "./en/overview.ts";
import { pages } from "./en/pages.ts";
import { plan } from "./en/plan.ts";
import { planRemoval } from "./en/plan-removal.ts";
import { planWriting } from "./en/plan-writing.ts";
import { reminders } from "./en/reminders.ts";
import { search } from "./en/search.ts";
import { setup } from "./en/setup.ts";
import { states } from "./en/states.ts";
import { undoing } from "./en/undoing.ts";
import { wheel } from "./en/wheel.ts";
import { writing } from "./en/writing.ts";

export const en: Words = {
  productName: "Rettesnor",
  pages,
  bar,
  overview,
  plan,
  planWriting,
  planRemoval,
  wheel,
  collaboration,
  goal,
  fields,
  import: importing,
  reminders,
  search,
  states,
  coming,
  setup,
  kept,
  writing,
  misfits,
  municipality,
  newPlan,
  undoing,
};
