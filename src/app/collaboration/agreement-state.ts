/** How a collaboration stands, as a sentence: agreed, waiting for whom, or over. */
import type { Collaboration } from "../../domain/collaboration/collaboration.ts";
import { fullDay } from "../../domain/calendar/day-words.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { joined } from "./joined.ts";

/** True when the department has something to do: confirm, or say what it expects. */
export function isWaitingFor(collaboration: Collaboration, department: string): boolean {
  if (collaboration.state === "ended") return false;
  const party = collaboration.parties.find(({ key }) => key === department);
  return party !== undefined && party.confirmation.is !== "holds";
}

/** The sentence, said to the given department. */
export function useStateSentence(): (collaboration: Collaboration, department: string) => string {
  const { language } = useSpeech();
  const words = useWords().collaboration;
  // Whoever only reads of it is none of them.
  const isOurs = useDepartmentView().snapshot.mayAdd;
  return (collaboration, department) => {
    const { state, ending, parties } = collaboration;
    if (state === "ended")
      return ending?.on ? words.endedOn(fullDay(language, ending.on)) : words.endedSometime;
    if (state === "agreed") return words.allConfirmed;
    const open = parties.filter(({ confirmation }) => confirmation.is !== "holds");
    if (isOurs && open.some(({ key }) => key === department)) return words.waitsForYou;
    return words.waitsFor(
      joined(
        open.map(({ title }) => title),
        words.and,
      ),
    );
  };
}
