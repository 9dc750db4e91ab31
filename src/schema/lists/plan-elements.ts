/**
 * Plan elements: everything that stands in a plan. Chapters, focus areas, goals, actions, trial actions, indicators and
 * milestones, in one list so that a whole plan is one query.
 */
import { bilingual as b } from "../bilingual.ts";
import { defineList } from "../define-list.ts";
import type { Entity } from "../entity.ts";
import { choice, dayField, lookup, lookups, note, number, person, text } from "../field.ts";
import { assessments } from "./assessments.ts";
import { dueStretches } from "./due-stretches.ts";
import { clientKey, departmentKey, planKey } from "./shared-fields.ts";

export const planElements = defineList({
  name: "PlanElements",
  title: b("Planernes indhold", "Plan contents"),
  description: b(
    "Kapitler, indsatsområder, mål, handlinger, prøvehandlinger, tegn og milepæle.",
    "Chapters, focus areas, goals, actions, trial actions, indicators and milestones.",
  ),
  rights: "department",
  kinds: {
    chapter: {
      label: b("Kapitel", "Chapter"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C31",
      description: b("Planens indledende tekst.", "The plan's introductory text."),
    },
    focusArea: {
      label: b("Indsatsområde", "Focus area"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C32",
      description: b("Et nummereret afsnit med mål.", "A numbered part with goals."),
    },
    goal: {
      label: b("Mål", "Goal"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C33",
      description: b(
        "En målbar eller mærkbar situation med en frist.",
        "A measurable or noticeable situation with a deadline.",
      ),
    },
    action: {
      label: b("Handling", "Action"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C34",
      description: b("Det, der gøres for at nå et mål.", "What is done to reach a goal."),
    },
    trialAction: {
      label: b("Prøvehandling", "Trial action"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C35",
      description: b("En handling, hvis udfald vi ikke kender.", "An action whose outcome is not known."),
    },
    indicator: {
      label: b("Tegn eller målindikator", "Sign or indicator"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C36",
      description: b("Det, der viser, at forandringen sker.", "What shows that the change is happening."),
    },
    milestone: {
      label: b("Milepæl", "Milestone"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C37",
      description: b("Et dateret punkt på vejen mod målet.", "A dated point on the way to the goal."),
    },
  },
  fields: {
    title: text({ column: "Title", label: b("Titel", "Title"), required: true }),
    description: note({ column: "Body", label: b("Beskrivelse", "Description") }),
    plan: lookup({ column: "Plan", label: b("Plan", "Plan"), target: "Plans", required: true }),
    parent: lookup({
      column: "ParentElement",
      label: b("Hører til", "Belongs to"),
      target: "PlanElements",
      on: ["goal", "action", "trialAction", "indicator", "milestone"],
    }),
    responsible: person({
      column: "Responsible",
      label: b("Ansvarlig", "Responsible"),
      on: ["goal", "action", "trialAction", "indicator", "milestone"],
      indexed: true,
    }),
    due: dayField({
      column: "DueDate",
      label: b("Frist", "Deadline"),
      deadline: true,
      indexed: true,
      on: ["goal", "action", "trialAction", "milestone"],
    }),
    dueStretch: choice({
      column: "DueStretch",
      label: b("Fristen er løs", "The deadline is loose"),
      description: b(
        "Tom, når fristen er en bestemt dag. Ellers det stykke af året, som slutter den dag, fx Medio for medio maj.",
        "Empty when the deadline is a certain day. Otherwise the stretch of the year that ends on that day.",
      ),
      choices: dueStretches,
      on: ["goal", "action", "trialAction", "milestone"],
    }),
    state: choice({
      column: "ActionState",
      label: b("Tilstand", "State"),
      choices: {
        planned: { ...b("Ikke begyndt", "Not started"), look: { severity: "neutral", icon: "CircleRing" } },
        running: { ...b("I gang", "In progress"), look: { severity: "low", icon: "Running" } },
        done: { ...b("Gennemført", "Done"), look: { severity: "good", icon: "Completed" } },
        stopped: { ...b("Stoppet", "Stopped"), look: { severity: "warning", icon: "Blocked2" } },
      },
      on: ["action", "trialAction", "milestone"],
    }),
    objectives: lookups({
      column: "Objectives",
      label: b("Svarer på målsætninger", "Answers objectives"),
      target: "Strategy",
      offers: ["objective"],
      on: ["goal"],
    }),
    strategicFocusAreas: lookups({
      column: "StrategicFocusAreas",
      label: b("Svarer på direktørforums indsatsområder", "Answers the directors' focus areas"),
      target: "Strategy",
      offers: ["strategicFocusArea"],
      on: ["goal"],
    }),
    departments: lookups({
      column: "Departments",
      label: b("Sammen med", "Together with"),
      target: "Organisation",
      offers: ["department", "unit"],
      on: ["goal", "action", "trialAction"],
    }),
    targetGroup: text({
      column: "TargetGroup",
      label: b("Målgruppe", "Target group"),
      isTags: true,
      on: ["goal", "trialAction"],
    }),
    expectedEffect: note({
      column: "ExpectedEffect",
      label: b("Forventet effekt", "Expected effect"),
      on: ["trialAction"],
    }),
    evaluateOn: dayField({
      column: "EvaluateOn",
      label: b("Evalueres", "To be evaluated"),
      deadline: true,
      indexed: true,
      on: ["trialAction"],
    }),
    measure: choice({
      column: "Measure",
      label: b("Slags tegn", "Kind of sign"),
      choices: {
        quantitative: b("Tal", "Figure"),
        qualitative: b("Faglig iagttagelse", "Professional observation"),
      },
      on: ["indicator"],
    }),
    unit: text({ column: "Unit", label: b("Enhed", "Unit of measure"), on: ["indicator"] }),
    baseline: number({
      column: "Baseline",
      label: b("Udgangspunkt", "Baseline"),
      decimals: 2,
      on: ["indicator"],
    }),
    target: number({ column: "TargetValue", label: b("Måltal", "Target"), decimals: 2, on: ["indicator"] }),
    direction: choice({
      column: "Direction",
      label: b("Retning", "Direction"),
      choices: {
        up: b("Skal op", "Should rise"),
        down: b("Skal ned", "Should fall"),
        keep: b("Skal fastholdes", "Should stay"),
      },
      on: ["indicator"],
    }),
    latestAssessment: choice({
      column: "LatestAssessment",
      label: b("Seneste status", "Latest status"),
      description: b(
        "Kopi af den seneste status til brug i listevisninger. Sandheden står i listen Status.",
        "Copy of the latest status for list views. The truth is in the list Status.",
      ),
      choices: assessments,
      on: ["goal", "action", "trialAction"],
    }),
    statusUntil: dayField({
      column: "StatusUntil",
      label: b("Status gælder til", "Status valid until"),
      description: b(
        "Sidste dag i det kvartal, som den seneste status gælder.",
        "Last day of the quarter of the latest status.",
      ),
      indexed: true,
      on: ["goal", "action", "trialAction"],
    }),
    order: number({ column: "SortOrder", label: b("Rækkefølge", "Order"), decimals: 6, hidden: true }),
    planKey,
    departmentKey,
    clientKey,
  },
  views: [
    {
      name: "AfdelingensPlan",
      title: b("Afdelingens plan", "The department's plan"),
      fields: ["title", "kind", "parent", "responsible", "due", "dueStretch", "latestAssessment", "state"],
      sort: ["order"],
      group: ["plan"],
      isDefault: true,
    },
    {
      name: "Mine",
      title: b("Mine", "Mine"),
      fields: ["title", "kind", "plan", "due", "dueStretch", "latestAssessment", "state"],
      where: { field: "responsible", is: "me" },
      sort: ["due"],
    },
    {
      name: "Forfaldne",
      title: b("Forfaldne", "Overdue"),
      fields: [
        "title",
        "kind",
        "departmentKey",
        "plan",
        "responsible",
        "due",
        "dueStretch",
        "latestAssessment",
        "state",
      ],
      where: {
        all: [
          { field: "due", is: "before-today" },
          { field: "latestAssessment", is: "other", value: "reached" },
          { field: "state", is: "other", value: "done" },
          { field: "state", is: "other", value: "stopped" },
        ],
      },
      sort: ["due"],
    },
    {
      name: "MaalUdenStatus",
      title: b("Mål uden status dette kvartal", "Goals without status this quarter"),
      fields: [
        "title",
        "departmentKey",
        "plan",
        "responsible",
        "due",
        "dueStretch",
        "latestAssessment",
        "statusUntil",
      ],
      where: {
        all: [
          { kind: "goal" },
          { field: "latestAssessment", is: "other", value: "reached" },
          { field: "latestAssessment", is: "other", value: "notReached" },
          {
            any: [
              { field: "statusUntil", is: "empty" },
              { field: "statusUntil", is: "before-today" },
            ],
          },
        ],
      },
      sort: ["due"],
    },
    {
      name: "Maal",
      title: b("Mål", "Goals"),
      fields: ["title", "departmentKey", "plan", "responsible", "due", "dueStretch", "latestAssessment"],
      where: { kind: "goal" },
      sort: ["order"],
    },
    {
      name: "Tavle",
      title: b("Tavle over handlinger", "Board of actions"),
      fields: ["title", "parent", "responsible", "due", "dueStretch", "state"],
      where: { any: [{ kind: "action" }, { kind: "trialAction" }] },
      layout: { board: "state" },
    },
    {
      name: "Kalender",
      title: b("Frister i kalender", "Deadlines in a calendar"),
      fields: ["title", "responsible", "due"],
      where: { field: "due", is: "filled" },
      layout: { calendar: { start: "due" } },
    },
  ],
});

export type PlanElement = Entity<typeof planElements>;
