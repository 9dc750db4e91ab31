/**
 * Which level of collaboration to propose: five short questions, and the honest answer that it is better to work alone.
 */
import { bilingual as b, type Bilingual } from "../../schema/bilingual.ts";
import type { CollaborationLevel } from "../../schema/lists/collaboration-levels.ts";

/** From the loosest to the closest. */
export const levelOrder = ["knowledge", "coordination", "coCreation"] as const;

export const levelQuestions = [
  {
    key: "crosses",
    text: b(
      "Arbejder andre afdelinger med de samme borgere eller den samme opgave?",
      "Do other departments work with the same citizens or the same task?",
    ),
  },
  {
    key: "betters",
    text: b(
      "Vil borgeren kunne mærke forskel, hvis I gør noget sammen?",
      "Will citizens notice a difference if you do something together?",
    ),
  },
  {
    key: "depends",
    text: b(
      "Afhænger den enes indsats af, hvad den anden gør, eller hvornår?",
      "Does one's effort depend on what the other does, or when?",
    ),
  },
  {
    key: "same",
    text: b(
      "Er det den samme opgave, I skal løse, så ingen kan nå i mål alene?",
      "Is it one and the same task, so that nobody can succeed alone?",
    ),
  },
  {
    key: "time",
    text: b(
      "Har I tid og ledernes opbakning til at mødes og beslutte undervejs?",
      "Do you have the time and your heads' backing to meet and decide along the way?",
    ),
  },
] as const satisfies readonly { key: string; text: Bilingual }[];

type LevelQuestion = (typeof levelQuestions)[number]["key"];
export type LevelAnswers = Readonly<Partial<Record<LevelQuestion, boolean>>>;

export interface LevelProposal {
  /** `alone`: the work is best done within one department. */
  readonly level: CollaborationLevel | "alone";
  readonly reason: Bilingual;
}

const reasons = {
  notCrossing: b(
    "Opgaven går ikke på tværs. Løs den selv, og fortæl gerne andre, hvad I lærer.",
    "The task does not cross departments. Solve it yourselves, and do tell others what you learn.",
  ),
  notBetter: b(
    "Samarbejde er ikke et mål i sig selv. Når borgeren ikke mærker forskel, er tiden bedre brugt hver for sig.",
    "Collaboration is no goal in itself. When citizens notice no difference, time is better spent apart.",
  ),
  knowledge: b(
    "Indsatserne kan køre hver for sig. Det rækker at dele, hvad I ved.",
    "The efforts can run apart. Sharing what you know is enough.",
  ),
  coordination: b(
    "Indsatserne griber ind i hinanden. Læg dem til rette sammen, og udfør dem hver for sig.",
    "The efforts affect each other. Plan them together and carry them out separately.",
  ),
  coordinationFirst: b(
    "Opgaven kalder på samskabelse, men den kræver tid og opbakning. Begynd med at koordinere, og tag skridtet, når lederne er med.",
    "The task calls for co-creation, which takes time and backing. Begin by coordinating, and take the step when your heads are with you.",
  ),
  coCreation: b(
    "Ingen af jer kan løse opgaven alene, og I har rammerne til at løse den sammen.",
    "None of you can solve the task alone, and you have what it takes to solve it together.",
  ),
} as const;

/**
 * The proposal that the answers lead to; undefined while an answer that matters is missing. A "no" to either of the
 * first two settles it.
 */
export function proposeLevel(answers: LevelAnswers): LevelProposal | undefined {
  const { crosses, betters, depends, same, time } = answers;
  if (crosses === false) return { level: "alone", reason: reasons.notCrossing };
  if (betters === false) return { level: "alone", reason: reasons.notBetter };
  if (crosses === undefined || betters === undefined || same === undefined) return undefined;
  if (same) {
    if (time === undefined) return undefined;
    return time
      ? { level: "coCreation", reason: reasons.coCreation }
      : { level: "coordination", reason: reasons.coordinationFirst };
  }
  if (depends === undefined) return undefined;
  return depends
    ? { level: "coordination", reason: reasons.coordination }
    : { level: "knowledge", reason: reasons.knowledge };
}
