/**
 * Writes a town's collaborations: agreements, what the other parties have written in them, and confirmations, each in
 * its department's folder.
 */
import type { Town, TownCollaboration, TownParty, Written } from "../town.ts";
import { confirmedText } from "../../domain/collaboration/confirmation.ts";
import { firstTurns, type SharedPart } from "../../domain/collaboration/parts.ts";
import { writeParticipants } from "../../domain/collaboration/participants.ts";
import { day } from "../../schema/day.ts";
import type { Draft } from "../../schema/entity.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { confirmations } from "../../schema/lists/confirmations.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { plans } from "../../schema/lists/plans.ts";
import { addRows, type RowToAdd } from "../../sharepoint/writing/add-rows.ts";
import type { Site } from "../../sharepoint/sending/connect.ts";
import { readList } from "../../sharepoint/reading/read-list.ts";
import { idsOf } from "./stored-ids.ts";

/** Rows that are there already are found by their keys and kept. Throws a SharePointError when a row is refused. */
export async function writeCollaborations(
  site: Site,
  town: Town,
  unitIds: ReadonlyMap<string, number>,
): Promise<void> {
  if (town.collaborations.length === 0) return;
  const goalIds = await findGoals(site, town);
  const names = new Map(town.people.map(({ email, name }) => [email, name]));
  const person = (email: string) => ({ name: names.get(email) ?? email, email });
  const keyOf = (collaboration: TownCollaboration) => `${town.key}/samarbejde/${collaboration.key}`;
  const agreementIds = idsOf(
    await addRows(
      site,
      collaborations,
      town.collaborations.map((each): RowToAdd<typeof collaborations> => {
        const [starter] = each.parties;
        const lines = each.parties.flatMap(({ department, people }) =>
          people.map((email) => ({ party: department, ...person(email) })),
        );
        const shared = { ...each.shared, participants: writeParticipants(lines) };
        return {
          kind: "agreement",
          clientKey: keyOf(each),
          department: starter.department,
          writtenAs: writtenAs(starter.written ?? { by: starter.people[0] ?? "", at: "" }),
          draft: {
            title: each.title,
            level: each.level,
            parties: each.parties.map(({ department }) => unitIds.get(department) ?? 0),
            goals: each.goals.map(({ plan, title }) => goalIds.get(`${plan} ${title}`) ?? 0),
            contact: starter.people[0] === undefined ? undefined : person(starter.people[0]),
            ...ownWords(starter),
            ...stored(shared),
            turns: firstTurns(Object.keys(shared) as SharedPart[]),
          },
        };
      }),
      { department: "" },
    ),
  );
  const contributions = town.collaborations.flatMap((each, index) =>
    each.parties.slice(1).flatMap((party): RowToAdd<typeof collaborations>[] => {
      if (party.written === undefined) return [];
      const { shared = {} } = party;
      const turns = Object.keys(shared).map((part) => `${part}=2`);
      return [
        {
          kind: "contribution",
          clientKey: `${keyOf(each)}/${party.department}`,
          department: party.department,
          writtenAs: writtenAs(party.written),
          draft: {
            title: each.title,
            agreement: agreementIds[index],
            contact: party.people[0] === undefined ? undefined : person(party.people[0]),
            ...ownWords(party),
            ...stored(shared),
            turns: turns.join(" "),
          },
        },
      ];
    }),
  );
  idsOf(await addRows(site, collaborations, contributions, { department: "" }));
  const signed = town.collaborations.flatMap((each, index) =>
    each.parties.flatMap((party): RowToAdd<typeof confirmations>[] =>
      party.confirmed === undefined
        ? []
        : [
            {
              kind: "confirmation",
              clientKey: `${keyOf(each)}/${party.department}`,
              department: party.department,
              writtenAs: writtenAs(party.confirmed),
              draft: {
                title: each.title,
                agreement: agreementIds[index],
                confirmed: confirmedText({
                  level: each.level,
                  parties: each.parties.map(({ department }) => department).toSorted(),
                  aim: each.shared.aim,
                  roles: each.shared.roles ?? "",
                  startsOn: each.shared.startsOn ?? "",
                  evaluateOn: each.shared.evaluateOn ?? "",
                  rhythm: each.shared.rhythm ?? "",
                  endsOn: each.shared.endsOn ?? "",
                }),
              },
            },
          ],
    ),
  );
  idsOf(await addRows(site, confirmations, signed, { department: "" }));
}

function writtenAs({ by, at }: Written) {
  return { email: by, at };
}

/** What is the party's own to say. */
function ownWords({ expects, offers, unsettled, ended }: TownParty): Draft<typeof collaborations> {
  return {
    expects: expects ?? "",
    offers: offers ?? "",
    unsettled: unsettled ?? "",
    state: ended ? "ended" : "ongoing",
    ...(ended && { endedOn: day(ended.on), learnt: ended.learnt }),
  };
}

const rhythms = new Set<string>(Object.keys(collaborations.fields.rhythm.choices));

function stored(parts: Readonly<Partial<Record<SharedPart, string>>>): Draft<typeof collaborations> {
  const draft: Record<string, string> = {};
  for (const [part, value] of Object.entries(parts) as [SharedPart, string][]) {
    if (collaborations.fields[part].kind === "day") draft[part] = day(value);
    else if (part !== "rhythm" || rhythms.has(value)) draft[part] = value;
  }
  return draft;
}

/**
 * The ids of the goals that collaborations come from, by the plan's key and the goal's title. Throws when there is no
 * such goal.
 */
async function findGoals(site: Site, town: Town): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const wanted = town.collaborations.flatMap(({ goals }) => goals);
  const { rows } = await readList(site, plans);
  for (const key of new Set(wanted.map(({ plan }) => plan))) {
    const plan = rows.find(({ clientKey }) => clientKey === `${town.key}/${key}`);
    const elements = await readList(site, planElements, `PlanKey eq ${plan?.id ?? 0}`);
    for (const { title } of wanted.filter((goal) => goal.plan === key)) {
      const goal = elements.rows.find((row) => row.kind === "goal" && row.title === title);
      if (!goal) throw new Error(`The town ${town.key} has no goal ${title} in ${key}.`);
      found.set(`${key} ${title}`, goal.id);
    }
  }
  return found;
}
