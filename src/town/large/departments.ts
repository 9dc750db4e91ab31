/**
 * The large municipality: Egelund's own departments and people, and thirteen departments more with two units and five
 * people each.
 */
import { egelund } from "../egelund.ts";
import type { TownDepartment, TownOrganisation, TownPerson } from "../town.ts";
import { chanceOf } from "./random.ts";

const titles = [
  ["borgerservice", "Borgerservice"],
  ["familie-raadgivning", "Familie & Rådgivning"],
  ["handicap-psykiatri", "Handicap & Psykiatri"],
  ["sygepleje-traening", "Sygepleje & Træning"],
  ["sundhedsfremme", "Sundhedsfremme"],
  ["tandplejen", "Tandplejen"],
  ["ejendomme-energi", "Ejendomme & Energi"],
  ["natur-miljoe", "Natur & Miljø"],
  ["byggeri-plan", "Byggeri & Plan"],
  ["erhverv-turisme", "Erhverv & Turisme"],
  ["ungeenheden", "Ungeenheden"],
  ["integration-sprog", "Integration & Sprog"],
  ["redning-beredskab", "Redning & Beredskab"],
] as const;

const firstNames = [
  ["Agnete", "agnete"],
  ["Bjørn", "bjoern"],
  ["Cecilie", "cecilie"],
  ["Daniel", "daniel"],
  ["Esther", "esther"],
] as const;
const lastNames = [
  ["Abildgaard", "abildgaard"],
  ["Bæk", "baek"],
  ["Clemmensen", "clemmensen"],
  ["Dahlgaard", "dahlgaard"],
  ["Engsig", "engsig"],
  ["Foldager", "foldager"],
  ["Grønning", "groenning"],
  ["Højgaard", "hoejgaard"],
  ["Iversen", "iversen"],
  ["Juhl", "juhl"],
  ["Kragh", "kragh"],
  ["Lauridsen", "lauridsen"],
  ["Mølgaard", "moelgaard"],
] as const;

/** Five people to a department; no two share a name, since each department has a family name of its own. */
function peopleOf(index: number, department: string): readonly TownPerson[] {
  const [family, address] = lastNames[index] ?? lastNames[0];
  return firstNames.map(([first, short], place) => ({
    name: `${first} ${family}`,
    email: `${short}.${address}@egelund.example`,
    jobTitle: place === 0 ? `Chef for ${department}` : "Konsulent",
    department,
  }));
}

interface Staffed {
  readonly department: TownDepartment;
  readonly people: readonly TownPerson[];
}

const staffed: readonly Staffed[] = titles.map(([key, title], index) => {
  const people = peopleOf(index, title);
  const members = people.map(({ email }) => email);
  const head = members[0] ?? "";
  const units = [1, 2].map((number) => ({
    key: `${key}-team-${number}`,
    title: `${title}, team ${number}`,
    head: members[number] ?? head,
  }));
  return { department: { key, title, head, members, units }, people };
});

export const addedDepartments: readonly TownDepartment[] = staffed.map(({ department }) => department);

export const largePeople: readonly TownPerson[] = [
  ...egelund.people,
  ...staffed.flatMap(({ people }) => people),
];

/** Egelund's organisation with the added departments dealt out over the two areas. */
export function largeOrganisation(seed: number): TownOrganisation {
  const { organisation } = egelund;
  const chance = chanceOf(seed, "areas");
  const areaOf = new Map(
    addedDepartments.map(({ key }) => [key, chance.whole(0, organisation.areas.length - 1)]),
  );
  return {
    ...organisation,
    areas: organisation.areas.map((area, index) => ({
      ...area,
      departments: [...area.departments, ...addedDepartments.filter(({ key }) => areaOf.get(key) === index)],
    })),
  };
}
