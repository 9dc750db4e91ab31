/**
 * What runs in the tab of whoever only reads takes time in proportion to the text, whatever stands in it: anybody who
 * may write a row may write it. Measured by growth, since machines differ: four times the text may not take much more
 * than four times as long.
 */
import { expect, it } from "vitest";
import { find } from "../../src/domain/search/find.ts";
import { findables, type Findable } from "../../src/domain/search/findables.ts";
import { searchPlan } from "../../src/domain/search/municipality.ts";
import { readPlace } from "../../src/app/site/places.ts";
import { readDayInText, readTypedDay } from "../../src/domain/calendar/typed-day.ts";
import { confirmationOf, type BindingContent } from "../../src/domain/collaboration/confirmation.ts";
import { readParticipants } from "../../src/domain/collaboration/participants.ts";
import { parseFormatted, plainWords, toLinkAddress } from "../../src/domain/notes/formatted-text.ts";
import { isLinkAddress } from "../../src/domain/notes/link-markup.ts";
import { noteBlocks } from "../../src/domain/notes/note-blocks.ts";
import { serialiseFormatted } from "../../src/domain/notes/serialise-formatted.ts";
import { outlineOf } from "../../src/domain/plan/outline.ts";
import { pastedLine, pastedLines } from "../../src/domain/writing/pasted-text.ts";
import { oneLine } from "../../src/domain/writing/one-line.ts";
import { readTags } from "../../src/domain/writing/tags.ts";
import { readTypedNumber } from "../../src/domain/writing/typed-number.ts";
import { day } from "../../src/schema/day.ts";
import { plans } from "../../src/schema/lists/plans.ts";
import { planElements } from "../../src/schema/lists/plan-elements.ts";
import { confirmations } from "../../src/schema/lists/confirmations.ts";
import { readLinks, toEntity } from "../../src/sharepoint/reading/row.ts";
import { readMultipart } from "../../src/sharepoint/sending/multipart.ts";
import { fits, headsFor, saidPeople } from "../../src/word/draft/said-people.ts";

const plan = { from: day("2026-01-01"), to: day("2027-12-31") };
const where = { today: day("2026-12-01"), ...plan };
const nothing: BindingContent = {
  level: "knowledge",
  parties: [],
  aim: "",
  roles: "",
  startsOn: "",
  evaluateOn: "",
  rhythm: "",
  endsOn: "",
};

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  "a note": noteBlocks,
  "a note's words": plainWords,
  "a note in its editor": (text) => serialiseFormatted(parseFormatted(text)),
  "words that look like a note": (text) =>
    serialiseFormatted(text.split("\n").map((line) => ({ bullet: undefined, runs: [plainRun(line)] }))),
  "an address": isLinkAddress,
  "a typed address": toLinkAddress,
  links: readLinks,
  tags: readTags,
  "a typed number": (text) => readTypedNumber(text, "da"),
  "a typed day": (text) => readTypedDay(text, where),
  "a day in a text": (text) => readDayInText(text, plan),
  "pasted lines": (text) => pastedLines(text, true),
  "a pasted line": pastedLine,
  "one line": oneLine,
  participants: readParticipants,
  "a confirmation": (confirmed) =>
    confirmationOf([{ ...toEntity(confirmations, {}), kind: "confirmation", confirmed }], nothing),
  "a row": (text) => toEntity(planElements, { Id: 1, Title: text, Description: text, DueDate: text }),
  "a search among": (text) => find("a kvalitet", searchedIn(text)),
  "a search for": (text) => find(text.slice(0, 2000), searchedIn("Et mål")),
  "a place": (text) => readPlace(`/${text}`),
  "whoever is named": saidPeople,
  "somebody's name": (text) => fits({ name: text, email: text }, { said: text, is: "initials" }),
  "somebody's short name": (text) => fits({ name: text, email: text }, { said: text, is: "short" }),
  "somebody's role": (text) => headsFor({ said: text, is: "role" }, { organisation: [], owner: undefined }),
  "a batch": readMultipart,
  "a part of a batch": (text) => readMultipart(`--b\r\n${text}\r\n--b--`),
};

function plainRun(text: string) {
  return { text, bold: false, link: undefined };
}

function searchedIn(text: string): readonly Findable[] {
  const goal = {
    ...toEntity(planElements, { Id: 1 }),
    kind: "goal" as const,
    title: text,
    description: text,
  };
  return findables({
    department: "a",
    person: undefined,
    today: day("2026-12-01"),
    plans: [searchPlan(toEntity(plans, { Id: 1 }), outlineOf([goal]), "a", true)],
    organisation: [],
    agreements: [],
    activities: [],
    pages: [],
    goalCount: String,
    draft: "kladde",
  });
}

const begins = ["", "a@x", "[a](mailto:a"];
const units =
  String.raw`[\|[\\|\[a|[|]|](|[a](|[a](https://a|[a](https://a(|[a](mailto:a|[[a]|\|*|**|**a|a**|*\|\*|*[|**[|\- |- |` +
  "\n| |\t|\u00A0| \n|\r\n|\r|  - a\n|<|a |.a|a.|a@|a@a.|https://|http://a.|(|)|(a)|1|1. |1/|'1|-|--|,|;|, |uge |uge 1 |" +
  '1. maj |fredag den |ultimo |2. kvartal |om 2 |og |a=1 |: |{|[{|"a|%|--b\r\n|--b |HTTP/1.1 |HTTP/1.1 200 OK\r\n|' +
  "æ|\u0301|\u{1F600}|\u200B|\0|\uD83D";
const tails = ["", "](https://a.dk)/*!"];

const texts = (length: number) =>
  begins.flatMap((begin) =>
    units
      .split("|")
      .flatMap((unit) =>
        tails.map((tail) => begin + unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + tail),
      ),
  );

/** In milliseconds of the processor's own time, the best of several: others use the machine as well. */
function timeOf(read: (text: string) => unknown, text: string, tries: number): number {
  let best = Infinity;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const begun = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Four would be in proportion, sixteen by its square. */
const mostGrowth = 9;
/** In milliseconds, for a thirtieth of a column: what takes less is in no danger of hanging a tab. */
const trifle = 0.5;

/** A column has room for 63,999 signs. */
const [little, more] = [texts(2000), texts(8000)];

it.each(Object.entries(readers))("%s is read in proportion to its length", (_, read) => {
  const slow = little.flatMap((text, index) => {
    if (timeOf(read, text, 1) < trifle || timeOf(read, text, 2) < trifle) return [];
    const best = { little: Infinity, more: Infinity };
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      best.little = Math.min(best.little, timeOf(read, text, 2));
      best.more = Math.min(best.more, timeOf(read, more[index] ?? "", 1));
      if (best.more / best.little < mostGrowth) return [];
    }
    return [`${JSON.stringify(text.slice(0, 30))}…`];
  });
  expect(slow).toEqual([]);
});
