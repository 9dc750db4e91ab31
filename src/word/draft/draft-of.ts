/**
 * Makes a draft of what was understood: every text in a place where it can be stored, titles proposed where the
 * document has none.
 */
import { bilingual as b } from "../../schema/bilingual.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { fold } from "../understand/letters.ts";
import type { Detail, FocusAreaReading, GoalReading, Piece, PlanReading } from "../understand/reading.ts";
import { deadlineIn } from "./deadline.ts";
import type { Period } from "../understand/period.ts";
import { fitNote, fitTitle, oneLine, storable } from "./fit-text.ts";
import { namesResponsible } from "./responsible.ts";
import type { DraftPiece, ImportDraft, LeftOverPiece, PieceKind, PlanFacts } from "./import-draft.ts";

export interface DraftWish {
  /** Unique for good. */
  readonly clientKey: string;
  /** The department and its units: whose plan it can be. The first is taken where the document names none of them. */
  readonly units: readonly OrganisationUnit[];
}

/** The draft of a reading. Pure; the same reading gives the same draft. */
export function draftOf(reading: PlanReading, wish: DraftWish): ImportDraft {
  const making = new Making();
  for (const { title, text } of reading.chapters) {
    making.add("chapter", title.text, text.text, [...title.places, ...text.places], "Indledning");
  }
  const isNameless = reading.focusAreas.length === 1 && reading.focusAreas[0]?.title.text === "";
  for (const [index, area] of reading.focusAreas.entries()) {
    const hasIntroduction = area.introduction.text !== "";
    if (!isNameless || hasIntroduction)
      addArea(making, area, isNameless ? "Mål" : `Indsatsområde ${index + 1}`);
    for (const goal of area.goals) addGoal(making, goal, reading.period);
  }
  for (const { text, places, reason } of reading.leftOver) making.leave(text, places, reason);
  return {
    clientKey: wish.clientKey,
    facts: factsOf(reading, wish.units),
    pieces: making.pieces,
    leftOver: making.leftOver,
    count: making.count,
  };
}

/** Gives ids, and keeps what does not fit where it can be placed by hand. */
class Making {
  readonly pieces: DraftPiece[] = [];
  readonly leftOver: LeftOverPiece[] = [];
  count = 0;

  /** `fallback` is the title where the document has none. */
  add(
    kind: PieceKind,
    title: string,
    text: string,
    places: readonly string[],
    fallback: string,
    more: Partial<DraftPiece> = {},
  ): void {
    const fitted = fitTitle(title);
    const body = [fitted.text, text].filter((part) => part !== "").join("\n\n");
    const [first = "", ...rest] = fitNote(body);
    this.pieces.push({
      id: this.#next(),
      kind,
      title: fitted.title === "" && kind !== "status" ? fallback : fitted.title,
      text: first,
      documentation: "",
      assessment: undefined,
      due: "",
      responsible: undefined,
      responsibleLine: "",
      places: [...new Set(places)],
      isProposed: fitted.title === "" && kind !== "status",
      ...more,
    });
    for (const part of rest) {
      this.leave(
        part,
        places,
        b("Teksten er for lang til at stå ét sted.", "The text is too long to stand in one place."),
      );
    }
  }

  leave(text: string, places: readonly string[], reason: LeftOverPiece["reason"]): void {
    this.leftOver.push({ id: this.#next(), text: storable(text), places, reason, isLeftOut: false });
  }

  #next(): string {
    this.count += 1;
    return `d${this.count}`;
  }
}

function addArea(making: Making, { title, introduction }: FocusAreaReading, fallback: string): void {
  making.add("focusArea", title.text, introduction.text, [...title.places, ...introduction.places], fallback);
}

function dueOf(text: string, period: Period | undefined): Pick<DraftPiece, "due" | "dueStretch"> {
  const { due = "", dueStretch } = deadlineIn(text, period);
  return dueStretch === undefined ? { due } : { due, dueStretch };
}

function lineOf({ label, text }: Detail): string {
  return `${label}: ${text}`;
}

function addGoal(making: Making, goal: GoalReading, period: Period | undefined): void {
  const details = goal.details.map(lineOf);
  const text = [goal.description.text, details.join("\n")].filter((part) => part !== "").join("\n\n");
  const deadline = goal.details.find(({ label }) =>
    /^(?:tids)?frist|^deadline|^hvornaar|^slut/u.test(fold(label)),
  );
  const named = goal.details.find(({ label }) => namesResponsible(label));
  const own = fitTitle(goal.title.text || goal.description.text);
  making.add(
    "goal",
    goal.title.text,
    text,
    [...goal.title.places, ...goal.description.places, ...goal.details.flatMap(({ places }) => places)],
    own.title || "Mål uden titel",
    { ...dueOf(deadline?.text ?? "", period), responsibleLine: named ? lineOf(named) : "" },
  );
  const list = (kind: PieceKind, pieces: readonly Piece[]) => {
    for (const { text: whole, places } of pieces) making.add(kind, whole, "", places, "");
  };
  list("action", goal.actions);
  list("indicator", goal.indicators);
  for (const { text: whole, places } of goal.milestones) {
    making.add("milestone", whole, "", places, "", dueOf(whole, period));
  }
  addFollowUp(making, goal);
}

/**
 * In the older follow-up form "Dokumentation" says how one is to see that the goal is reached, which is an indicator;
 * beside indicators it is what proves the status.
 */
function addFollowUp(making: Making, { indicators, documentation, followUp }: GoalReading): void {
  const isProof = indicators.length > 0;
  if (!isProof && documentation.text !== "") {
    making.add("indicator", documentation.text, "", documentation.places, "");
  }
  const proof = isProof ? documentation : undefined;
  if (followUp.text === "" && !proof?.text) return;
  making.add("status", "", followUp.text, [...followUp.places, ...(proof?.places ?? [])], "", {
    documentation: fitNote(proof?.text ?? "")[0] ?? "",
  });
}

function factsOf(reading: PlanReading, units: readonly OrganisationUnit[]): PlanFacts {
  const { from = "", to = "" } = reading.period ?? {};
  const owner = unitNamed(reading.department.text, units) ?? units[0];
  const years =
    from === ""
      ? ""
      : from.slice(0, 4) === to.slice(0, 4)
        ? from.slice(0, 4)
        : `${from.slice(0, 4)}-${to.slice(0, 4)}`;
  const kind = kindOf(reading, from, to);
  const word = kind === "goalPlan" ? "Målplan" : "Virksomhedsplan";
  return {
    title: fitTitle(reading.title.text).title || [word, owner?.title, years].filter(Boolean).join(" "),
    kind,
    owner: owner?.id,
    from,
    to,
    caseNumber: oneLine(reading.caseNumber.text).slice(0, 255),
  };
}

/** What the title says, otherwise the period: a målplan covers one calendar year, a virksomhedsplan two. */
function kindOf(reading: PlanReading, from: string, to: string): PlanFacts["kind"] {
  const title = fold(reading.title.text);
  if (/maalplan/u.test(title)) return "goalPlan";
  if (/virksomhedsplan/u.test(title)) return "businessPlan";
  return from !== "" && from.slice(0, 4) === to.slice(0, 4) ? "goalPlan" : "businessPlan";
}

function unitNamed(name: string, units: readonly OrganisationUnit[]): OrganisationUnit | undefined {
  const wanted = fold(name);
  if (wanted === "") return undefined;
  return (
    units.find((unit) => fold(unit.title) === wanted) ??
    units.find((unit) => wanted.includes(fold(unit.title)) || fold(unit.title).includes(wanted))
  );
}
