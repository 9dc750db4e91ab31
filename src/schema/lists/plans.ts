/**
 * Plans: one row for each department's or unit's virksomhedsplan or målplan. What stands in it is in the list of plan
 * elements.
 */
import { bilingual as b } from "../bilingual.ts";
import { defineList } from "../define-list.ts";
import type { Entity } from "../entity.ts";
import { choice, dayField, lookup, number, text } from "../field.ts";
import { clientKey, departmentKey } from "./shared-fields.ts";

export const plans = defineList({
  name: "Plans",
  title: b("Planer", "Plans"),
  description: b("Afdelingernes virksomhedsplaner og målplaner.", "The departments' plans."),
  rights: "department",
  kinds: {
    businessPlan: {
      label: b("Virksomhedsplan", "Department plan"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C21",
      description: b("Dækker to kalenderår.", "Covers two calendar years."),
    },
    goalPlan: {
      label: b("Målplan", "Goal plan"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C22",
      description: b("Dækker ét kalenderår.", "Covers one calendar year."),
    },
  },
  fields: {
    title: text({ column: "Title", label: b("Titel", "Title"), required: true }),
    owner: lookup({
      column: "PlanOwner",
      label: b("Afdeling eller enhed", "Department or unit"),
      target: "Organisation",
      required: true,
    }),
    from: dayField({ column: "PeriodFrom", label: b("Fra", "From"), required: true, begins: true }),
    to: dayField({ column: "PeriodTo", label: b("Til", "To"), required: true, indexed: true }),
    state: choice({
      column: "PlanState",
      label: b("Tilstand", "State"),
      choices: {
        draft: { ...b("Kladde", "Draft"), look: { severity: "neutral", icon: "Edit" } },
        submitted: { ...b("Til godkendelse", "For approval"), look: { severity: "low", icon: "Clock" } },
        approved: { ...b("Godkendt", "Approved"), look: { severity: "good", icon: "Completed" } },
        closed: { ...b("Afsluttet", "Closed"), look: { severity: "neutral", icon: "Archive" } },
      },
      required: true,
    }),
    approvedOn: dayField({ column: "ApprovedOn", label: b("Godkendt den", "Approved on") }),
    edition: number({ column: "Edition", label: b("Version", "Edition"), min: 0 }),
    caseNumber: text({
      column: "CaseNumber",
      label: b("SBSYS-sagsnummer", "Case number"),
      description: b(
        "Indsættes, når planen er journaliseret.",
        "Filled in when the plan has been journalised.",
      ),
    }),
    /**
     * Only while the plan is not whole. More than zero: so many rows are on their way in. Less than zero: the plan is
     * on its way out, and had so many rows when that began. Emptied last.
     */
    rowsOnTheirWay: number({
      column: "RowsOnTheirWay",
      label: b("Rækker på vej", "Rows on their way"),
      hidden: true,
    }),
    departmentKey,
    clientKey,
  },
  views: [
    {
      name: "Planer",
      title: b("Gældende planer", "Current plans"),
      fields: ["title", "kind", "owner", "from", "to", "state", "caseNumber"],
      where: { field: "to", is: "today-or-later" },
      sort: ["owner", "from"],
      isDefault: true,
    },
    {
      name: "AllePlaner",
      title: b("Alle planer", "All plans"),
      fields: ["title", "kind", "owner", "from", "to", "state", "caseNumber"],
      sort: ["-from"],
    },
    {
      name: "Tavle",
      title: b("Tavle", "Board"),
      fields: ["title", "owner", "state"],
      where: { field: "to", is: "today-or-later" },
      layout: { board: "state" },
    },
  ],
});

export type Plan = Entity<typeof plans>;
