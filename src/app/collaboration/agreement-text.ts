/** An agreement as text for paper, in the language of the tab: everything that its sheet shows, in the same order. */
import { addDays } from "../../domain/calendar/calendar.ts";
import type { BindingPart } from "../../domain/collaboration/confirmation.ts";
import { evaluationsOf } from "../../domain/collaboration/days.ts";
import type { Section, SectionName } from "../../domain/collaboration/sections.ts";
import type { Collaboration, Party } from "../../domain/collaboration/collaboration.ts";
import { dayInCopenhagen } from "../../domain/calendar/copenhagen.ts";
import { fullDay } from "../../domain/calendar/day-words.ts";
import { readParticipants } from "../../domain/collaboration/participants.ts";
import type { Language } from "../../schema/bilingual.ts";
import type { Day } from "../../schema/day.ts";
import type { AgreementDocument, PaperSection, PaperText } from "../../word/write/agreement-document.ts";
import type { CollaborationWords } from "../words/da/collaboration.ts";
import { joined } from "./joined.ts";
import type { WrittenPart } from "./write-agreement.ts";

export interface Wording {
  readonly language: Language;
  readonly words: CollaborationWords;
  readonly today: Day;
  readonly titleOf: (part: SectionName | WrittenPart) => string;
  readonly shown: (part: WrittenPart | BindingPart, value: string) => string;
  readonly levelTitle: string;
  readonly goalTitles: readonly string[];
}

const ownParts = ["expects", "offers", "unsettled"] as const;
const dateParts = ["startsOn", "evaluateOn", "rhythm", "endsOn"] as const;
/** How far ahead evaluations are named, in days. */
const ahead = 800;

export function agreementText(
  collaboration: Collaboration,
  sections: readonly Section[],
  wording: Wording,
): AgreementDocument {
  const { words, language, today, levelTitle, goalTitles } = wording;
  const { parties, title, state, ending } = collaboration;
  const participants = readParticipants(collaboration.parts.participants.value);
  const facts: PaperText[] = [
    { label: words.changedPart.parties, text: joined(namesOf(parties), words.and) },
    { label: words.level, text: levelTitle },
    { label: words.stateLabel, text: words.state[state] },
    { label: words.comesFrom, text: goalTitles.join(", ") },
    { label: words.participants, text: participants.map(({ name }) => name).join(", ") },
  ];
  return {
    kind: words.agreement,
    title,
    facts: facts.filter(({ text }) => text !== ""),
    sections: [
      ...(ending && ending.learnt !== "" ? [plain(words.learnt, ending.learnt)] : []),
      ...sections.map(({ name }) => sectionText(collaboration, name, wording)),
    ],
    signatures: {
      heading: words.confirmations,
      hint: words.confirmationsHint,
      lines: parties.map(({ title: party, confirmation }) => ({
        party,
        said:
          confirmation.is === "holds"
            ? words.confirmedBy(confirmation.by.name, fullDay(language, copenhagenDay(confirmation.at)))
            : "",
        under: confirmation.is === "holds" ? "" : words.signatureLine,
      })),
    },
    footer: `${title} · ${fullDay(language, today)}`,
    language: language === "da" ? "da-DK" : "en-GB",
  };
}

function sectionText(collaboration: Collaboration, name: SectionName, wording: Wording): PaperSection {
  const { words, titleOf, shown, language, today } = wording;
  const { parts, parties } = collaboration;
  if (name === "expectations") {
    return {
      heading: titleOf(name),
      text: "",
      columns: parties.map(({ title, row }) => ({
        heading: title,
        texts: ownParts
          .map((part) => ({ label: titleOf(part), text: (row?.[part] ?? "").trim() }))
          .filter(({ text }, index) => text !== "" || ownParts[index] !== "unsettled")
          .map(({ label, text }) => ({ label, text: text === "" ? words.nothingWritten : text })),
      })),
    };
  }
  if (name === "evaluation") {
    const days = evaluationsOf(collaboration, today, addDays(today, ahead));
    const dates = dateParts
      .filter((part) => parts[part].value !== "")
      .map((part) => `- ${titleOf(part)}: ${shown(part, parts[part].value)}`);
    const when = days.map(({ day }) => fullDay(language, day));
    const lines = [...dates, ...(when.length > 1 ? [words.evaluationDays(joined(when, words.and))] : [])];
    return plain(titleOf(name), [...lines, parts.evaluation.value].filter((line) => line !== "").join("\n"));
  }
  return plain(titleOf(name), parts[name].value || words.nothingWritten);
}

function plain(heading: string, text: string): PaperSection {
  return { heading, text, columns: [] };
}

function namesOf(parties: readonly Party[]): readonly string[] {
  return parties.map(({ title }) => title);
}

function copenhagenDay(instant: string): Day {
  return dayInCopenhagen(new Date(instant));
}
