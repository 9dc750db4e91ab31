/** What is wrong with a row, where the row counts all the same or belongs to nothing: sentences for the secretariat. */
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";

export const noPlan = bilingual(
  "Rækken hører til en plan, der ikke findes eller ikke tæller.",
  "The row belongs to a plan that does not exist or does not count.",
);
export const planElsewhere = bilingual(
  "Rækken siger, at den hører til én plan, men handler om noget, der står i en anden.",
  "The row says that it belongs to one plan but is about something that stands in another.",
);
export const parentElsewhere = bilingual(
  "Det, rækken hører til, står ikke i den samme plan. Rækken vises for sig nederst i planen.",
  "What the row belongs to does not stand in the same plan. The row is shown by itself at the end of the plan.",
);
export const noDay = bilingual(
  "Aktiviteten har ingen første dag og kan ikke vises i årshjulet.",
  "The activity has no first day and cannot be shown on the wheel.",
);
export const ringOfUnits = bilingual(
  "Enheden hører under sig selv gennem andre enheder. Ret “Hører under” i SharePoint.",
  "The unit belongs to itself by way of other units. Correct “Belongs to” in SharePoint.",
);

export function noQuarter(period: string): Bilingual {
  return bilingual(
    `Kvartalet “${period}” er ikke skrevet som 2026-K4. Rækken tæller som den ældste.`,
    `The quarter “${period}” is not written as 2026-K4. The row counts as the oldest.`,
  );
}

export function otherOwner(folder: string, owner: string): Bilingual {
  return bilingual(
    `Rækken ligger i mappen “${folder}”, men nævner en enhed, der hører under “${owner}”. Mappen afgør det.`,
    `The row lies in the folder “${folder}” but names a unit of “${owner}”. The folder decides.`,
  );
}
