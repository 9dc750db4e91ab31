/** A list itself with its settings, and its views. Views that are there are left as people have made them. */
import { bilingual as b } from "../../schema/bilingual.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Site } from "../sending/connect.ts";
import type { NamedDepartment } from "./column-format.ts";
import { planColumns } from "./plan-columns.ts";
import { planListContentTypes } from "./plan-content-types.ts";
import { listUrl, request } from "./request.ts";
import type { ListState, SiteState } from "./site-state.ts";
import type { Step } from "./step.ts";
import { viewAfterwards, viewParameters } from "./view-parameters.ts";

const settings = {
  ContentTypesEnabled: true,
  EnableVersioning: true,
  EnableAttachments: false,
};

export function planList(
  site: Site,
  list: ListDefinition,
  state: SiteState,
  departments: readonly NamedDepartment[],
): Step[] {
  const there = state.lists[list.name];
  const url = listUrl(site, list);
  const name = b(`Listen ${list.title.da}`, `The list ${list.title.en}`);
  const steps: Step[] = [];
  const complete = { ...settings, Title: list.title.da, Description: list.description.da };
  if (there === undefined) {
    // Made with its ASCII name, which becomes its address; the title people see follows.
    const body = { BaseTemplate: 100, Title: list.name, ...settings, EnableFolderCreation: true };
    steps.push({
      phase: "lists",
      key: `list ${list.name}`,
      title: b(`${name.da} oprettes`, `${name.en} is made`),
      requests: [request(`${site.url}/_api/web/lists`, body), request(url, complete, "MERGE")],
    });
  } else {
    const unlike = Object.entries(settings).some(([key, value]) => there.settings[key] !== value);
    const unnamed = there.title === list.name && list.name !== list.title.da;
    if (unlike || unnamed) {
      steps.push({
        phase: "lists",
        key: `settings ${list.name}`,
        title: b(`${name.da} får sine indstillinger`, `${name.en} gets its settings`),
        requests: [request(url, unnamed ? complete : settings, "MERGE")],
      });
    }
  }
  return [
    ...steps,
    ...planColumns(list, there, state, url, departments),
    ...planListContentTypes(site, list, there, state, url),
    ...planViews(list, there, url),
  ];
}

function planViews(list: ListDefinition, there: ListState | undefined, url: string): Step[] {
  return list.views.flatMap((view): Step[] => {
    const found = there?.views.find((candidate) => candidate.file.toLowerCase() === view.name.toLowerCase());
    // A view under its file name was made by a run that stopped before it got its title.
    const unfinished = found?.title === view.name && view.name !== view.title.da;
    if (found && !unfinished) return [];
    const finish = request(`${url}/views/getbytitle('${view.name}')`, viewAfterwards(view), "MERGE");
    const make = request(`${url}/views/add`, { parameters: viewParameters(list, view) });
    return [
      {
        phase: "views",
        key: `view ${list.name} ${view.name}`,
        title: b(
          `${list.title.da} får visningen ${view.title.da}`,
          `${list.title.en} gets the view ${view.title.en}`,
        ),
        requests: there && (unfinished ? [finish] : [make, finish]),
      },
    ];
  });
}
