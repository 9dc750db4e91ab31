/** What an entry that the browser keeps is about, and how old it is, in words. The key itself where it is unknown. */
import { fullDay } from "../../domain/calendar/day-words.ts";
import type { Bilingual, Language } from "../../schema/bilingual.ts";
import { isDay } from "../../schema/day.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { lists } from "../../schema/lists/index.ts";
import { parsed } from "../kept/parsed.ts";
import type { Words } from "../words/da.ts";

export interface Wording {
  readonly words: Words["kept"];
  readonly language: Language;
  readonly say: (text: Bilingual) => string;
}

/** `slot` is the slot's name, `id` the entry's within it. */
export function keptAbout(slot: string, id: string, wording: Wording): string {
  return (slot === "seen" ? aboutQuery(partsOf(id), wording) : aboutEntry(slot, id, wording)) ?? id;
}

/** A query's parts: its kind, and what it asks for. */
function partsOf(id: string): readonly unknown[] {
  const parts = parsed(id);
  return Array.isArray(parts) ? parts : [];
}

function aboutQuery(
  [kind, of, more]: readonly unknown[],
  { words: { about }, say }: Wording,
): string | undefined {
  const name = typeof of === "string" ? of : "";
  switch (kind) {
    case "department":
      return typeof more === "number" ? about.planOf(name, more) : about.presentPlanOf(name);
    case "list": {
      const list = lists.find((each) => each.name === name);
      return list && (more === "" ? about.list(say(list.title)) : about.rowsOf(say(list.title)));
    }
    case "ledger":
      return name === "" ? about.allReminders : about.remindersOf(name);
    case "plan-contents":
      return about.plansOf(name);
    case "plans-due":
      return about.plansDue;
    case "organisation":
      return about.organisation;
    case "misfits":
      return about.misfits;
    case "search":
      return about.searched;
    default:
      return undefined;
  }
}

function aboutEntry(slot: string, id: string, { words, language, say }: Wording): string | undefined {
  const { about } = words;
  const [first = "", second = "", third = ""] = id.split(/[. ]/u);
  switch (slot) {
    case "status":
      return about.goal(id);
    case "plan-facts":
    case "deleted-plan":
      return about.plan(id);
    case "lines":
      return about.plan(first);
    case "activity":
      return first === "ny" ? about.newIn(second) : about.activity(id);
    case "moved-time":
      return isDay(second) ? about.timeOf(first, fullDay(language, second)) : undefined;
    case "agreement": {
      const fields: Readonly<Record<string, { readonly label: Bilingual }>> = collaborations.fields;
      const part = fields[third];
      return part && about.partOf(first, second, say(part.label));
    }
    case "agreement-frame":
      return about.agreement(first, second);
    case "agreement-start":
      return second === "0" ? about.newIn(first) : about.newAbout(first, second);
    case "import":
      return about.newIn(id);
    default:
      return undefined;
  }
}

const minute = 60_000;
const units = [
  ["day", 1440],
  ["hour", 60],
  ["minute", 1],
] as const;

/** "for 3 dage siden". Both in milliseconds since 1970. */
export function ageAt(
  now: number,
  at: number,
  { words, language }: Pick<Wording, "words" | "language">,
): string {
  const minutes = Math.floor((now - at) / minute);
  const unit = units.find(([, least]) => minutes >= least);
  if (unit === undefined) return words.justNow;
  const [name, of] = unit;
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(-Math.floor(minutes / of), name);
}
