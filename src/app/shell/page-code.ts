/**
 * The code of each page that does not come with the frame: loaded when the frame shows the page, and as soon as the
 * address is known.
 */
import type { Place } from "../site/places.ts";

export const pageCode = {
  collaboration: () => import("../collaboration/CollaborationPage.tsx"),
  coming: () => import("../coming/ComingPage.tsx"),
  import: () => import("../import/ImportPage.tsx"),
  municipality: () => import("./MunicipalityFrame.tsx"),
  misfits: () => import("../misfits/MisfitsPage.tsx"),
  newPlan: () => import("../new-plan/NewPlanPage.tsx"),
  reminders: () => import("../reminders/RemindersPage.tsx"),
  wheel: () => import("../wheel/WheelPage.tsx"),
  writing: () => import("../writing/WritingPage.tsx"),
  goal: () => import("../goal/GoalPanel.tsx"),
} as const;

/**
 * What the place will surely need: asked for while its data is on its way. Failures are for the page to tell of, which
 * asks again.
 */
export function askForPage(place: Extract<Place, { at: "department" }>): void {
  const { page } = place;
  const wanted: (() => Promise<unknown>)[] = [];
  if (place.municipality) wanted.push(pageCode.municipality);
  if (page === "collaboration" || page === "misfits" || page === "reminders" || page === "wheel")
    wanted.push(pageCode[page]);
  else if (page !== "overview" && page !== "plan") wanted.push(pageCode.coming);
  if (place.task === "new") wanted.push(pageCode.newPlan);
  if (place.task === "import") wanted.push(pageCode.import);
  if (place.task === "write") wanted.push(pageCode.writing);
  if (place.goal !== undefined) wanted.push(pageCode.goal);
  for (const load of wanted) load().catch(() => {});
}
