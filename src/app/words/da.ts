/**
 * Everything the tab says in Danish, a file for each page. English follows the same shape in `en.ts`. Field labels and
 * choices come from the list definitions.
 */
import { bar } from "./da/bar.ts";
import { collaboration } from "./da/collaboration.ts";
import { coming } from "./da/coming.ts";
import { fields } from "./da/fields.ts";
import { goal } from "./da/goal.ts";
import { kept } from "./da/kept.ts";
import { misfits } from "./da/misfits.ts";
import { municipality } from "./da/municipality.ts";
import { newPlan } from "./da/new-plan.ts";
import { importing } from "./da/importing.ts";
import { overview } from "./da/overview.ts";
import { pages } from "./da/pages.ts";
import { plan } from "./da/plan.ts";
import { planRemoval } from "./da/plan-removal.ts";
import { planWriting } from "./da/plan-writing.ts";
import { reminders } from "./da/reminders.ts";
import { search } from "./da/search.ts";
import { setup } from "./da/setup.ts";
import { states } from "./da/states.ts";
import { undoing } from "./da/undoing.ts";
import { wheel } from "./da/wheel.ts";
import { writing } from "./da/writing.ts";

export const da = {
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

export type Words = typeof da;
