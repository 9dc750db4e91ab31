/**
 * Makes a draft of what was understood: every text in a place where it can be stored, titles proposed where the
 * document has none.
 */
import { bilingual as b } from "../../schema/bilingual.ts";
import type { Deadline } from "../../domain/calendar/stretch.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { fold } from "../understand/letters.ts";
import { deadlineIn } from "../understand/deadline.ts";
import type {
  Detail,
  FocusAreaReading,
  GoalReading,
  PeriodReading,
  PlanReading,
  Point,
} from "../understand/reading.ts";
import type { LabelAnswers } from "../understand/roles/doubts.ts";
import { deadlineOf, responsibleOf } from "../understand/said.ts";
import { fitNote, fitTitle, oneLine, storable } from "./fit-text.ts";
import type { DraftPiece, ImportDraft, LeftOverPiece, PieceKind, PlanFacts } from "./import-draft.ts";

export interface DraftWish {
  /** Unique for good. */
  readonly clientKey: string;
  /** The department and its units: whose plan it can be. The first is taken where the document names none of them. */
  readonly units: readonly OrganisationUnit[];
  /** By a label's key, what the municipality remembers that it announces. */
  readonly remembered?: ImportDraft["remembered"];
  /** What the person has said of labels. */
  readonly answers?: LabelAnswers;
}

/** What has been said of labels, by the municipality before and by the person now. */
export function answersOf({ remembered = {}, answers = {} }: DraftWish): LabelAnswers {
  const before = Object.entries(remembered).map(([key, { role }]) => [key, role] as const);
  return { ...Object.fromEntries(before), ...answers };
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
    labels: reading.labels,
    answers: wish.answers ?? {},
    remembered: wish.remembered ?? {},
    asides: Object.fromEntries(
      reading.asides.flatMap(({ places, reason }) => places.map((place) => [place, reason] as const)),
    ),
  };
}

/** Gives ids, and keeps what does not fit where it can be placed by hand. */
class Making {
  readonly pieces: DraftPiece[] = [];
  readonly leftOver: LeftOverPiece[] = [];
  /** How many pieces begin at a place. */
  readonly #begun = new Map<string, number>();
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
      from: this.#from(places),
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
    this.leftOver.push({
      id: this.#next(),
      from: this.#from(places),
      text: storable(text),
      places,
      reason,
      isLeftOut: false,
    });
  }

  /** The first of the places, and which of those that begin there it is. */
  #from([place = ""]: readonly string[]): string {
    const count = (this.#begun.get(place) ?? 0) + 1;
    this.#begun.set(place, count);
    return count === 1 ? place : `${place} ${count}`;
  }

  #next(): string {
    this.count += 1;
    return `d${this.count}`;
  }
}

function addArea(making: Making, { title, introduction }: FocusAreaReading, fallback: string): void {
  making.add("focusArea", title.text, introduction.text, [...title.places, ...introduction.places], fallback);
}

function dueOf({ due, dueStretch }: Deadline): Pick<DraftPiece, "due" | "dueStretch"> {
  return { due: due ?? "", ...(dueStretch !== undefined && { dueStretch }) };
}

function lineOf({ label, text }: Detail): string {
  return label === "" ? text : `${label}: ${text}`;
}

/** What is said of a goal or a point beside its text: the lines that say it, whom it has, and until when. */
function saidOf(
  details: readonly Detail[],
  text: string,
  period: PeriodReading | undefined,
): { readonly lines: string; readonly places: readonly string[]; readonly more: Partial<DraftPiece> } {
  const responsible = responsibleOf(details);
  // A day that has become the deadline is not said a second time; the words of a loose one are kept with it.
  const told = details.filter(({ about }) => about === "due");
  const isTaken = told.length === 1 && deadlineOf(details, text, period).due !== undefined;
  const left = isTaken ? details.filter(({ about }) => about !== "due") : details;
  return {
    lines: left.map(lineOf).join("\n"),
    places: details.flatMap(({ places }) => places),
    more: {
      ...dueOf(deadlineOf(details, text, period)),
      responsibleLine: responsible ? lineOf(responsible) : "",
    },
  };
}

/** What followed "Vi vil" in a sentence begins with a capital letter once it stands alone. */
function begun(title: string): string {
  const [word = ""] = title.split(" ", 1);
  return /^\p{Ll}+$/u.test(word) ? title.charAt(0).toLocaleUpperCase("da") + title.slice(1) : title;
}

function addGoal(making: Making, goal: GoalReading, period: PeriodReading | undefined): void {
  const { lines, places, more } = saidOf(goal.details, goal.title.text, period);
  const text = [goal.description.text, lines].filter((part) => part !== "").join("\n\n");
  const own = fitTitle(goal.title.text || goal.description.text);
  making.add(
    "goal",
    begun(goal.title.text),
    text,
    [...goal.title.places, ...goal.description.places, ...places],
    own.title || "Mål uden titel",
    more,
  );
  const list = (kind: PieceKind, points: readonly Point[]) => {
    for (const point of points) {
      const said = saidOf(point.details, point.text, period);
      making.add(kind, point.text, said.lines, [...point.places, ...said.places], "", said.more);
    }
  };
  list("action", goal.actions);
  list("indicator", goal.indicators);
  for (const point of goal.milestones) {
    const said = saidOf(point.details, point.text, period);
    // In a milestone's text any day is its own, not only what is said to be a limit.
    const due = said.more.due === "" ? dueOf(deadlineIn(point.text, period)) : {};
    making.add("milestone", point.text, said.lines, [...point.places, ...said.places], "", {
      ...said.more,
      ...due,
    });
  }
  addFollowUp(making, goal);
}

/**
 * In the older follow-up form "Dokumentation" says how one is to see that the goal is reached, which is an indicator;
 * beside indicators it is what proves the status.
 */
function addFollowUp(making: Making, { indicators, documentation, followUp }: GoalReading): void {
  const isProof = indicators.length > 0;
  for (const proof of isProof ? [] : pointsIn(documentation.text)) {
    making.add("indicator", proof, "", documentation.places, "");
  }
  const proof = isProof ? documentation : undefined;
  if (followUp.text === "" && !proof?.text) return;
  making.add("status", "", followUp.text, [...followUp.places, ...(proof?.places ?? [])], "", {
    documentation: fitNote(proof?.text ?? "")[0] ?? "",
  });
}

/** The points of a list, or all of a text. */
function pointsIn(text: string): string[] {
  const isList = text.split("\n").every((line) => /^\s*- /u.test(line));
  const points = isList ? text.split(/\n(?=- )/u).map((point) => point.replace(/^- /u, "")) : [text];
  return points.filter((point) => point !== "");
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
    quarter: reading.quarter,
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
