/**
 * The people of Egelund Kommune: all invented. `who` gives their e-mail addresses by a short name, for use in the
 * plans.
 */
import type { Mail, TownPerson } from "./town.ts";

const boern = "Børn & Dagtilbud";
const skoler = "Skoler & Uddannelse";
const kultur = "Kultur & Fritid";
const sundhed = "Sundhed & Ældre";
const social = "Social & Beskæftigelse";
const by = "By, Klima & Teknik";
const stab = "Økonomi & Stab";
const sekretariat = "Politik & Ledelse";
const direktion = "Direktionen";

/** Short name -> name, job title, department. */
const directory = {
  henrik: ["Henrik Skovgaard-Lund", "Kommunaldirektør", direktion],
  karen: ["Karen Østerby", "Direktør for Børn, Læring & Kultur", direktion],
  torben: ["Torben Aagaard", "Direktør for Velfærd, By & Klima", direktion],

  camilla: ["Camilla Brøndum", "Sekretariatschef", sekretariat],
  yusuf: ["Yusuf Demir", "Strategikonsulent", sekretariat],
  signe: ["Signe Thorup", "Udvalgskonsulent", sekretariat],

  mette: ["Mette Holm", "Chef for Økonomi & Stab", stab],
  jonas: ["Jonas Kjærgaard", "Leder af It & Digitalisering", stab],
  lene: ["Lene Fabricius", "Leder af Økonomi & Regnskab", stab],
  annemette: ["Anne-Mette Krogh", "Indkøbsleder", stab],
  rasmus: ["Rasmus Østergaard", "Leder af Personale & Løn", stab],
  farida: ["Farida Noori", "Digitaliseringskonsulent", stab],
  peter: ["Peter Balslev", "Controller", stab],
  ida: ["Ida Sofie Grønbæk", "Kommunikationskonsulent", stab],
  soeren: ["Søren Wiinblad", "Informationssikkerhedskoordinator", stab],
  oliver: ["Oliver Bech Nissen", "Studentermedhjælper", stab],

  birgitte: ["Birgitte Nørregaard", "Chef for Børn & Dagtilbud", boern],
  trine: ["Trine Damgaard", "Pædagogisk konsulent", boern],
  lars: ["Lars Ebbesen", "Leder af Børnehuset Mælkebøtten", boern],
  hanne: ["Hanne Kjær", "Leder af Børnehuset Åkanden", boern],
  sofie: ["Sofie Rønne", "Ledende sundhedsplejerske", boern],

  thomas: ["Thomas Ravnsborg", "Chef for Skoler & Uddannelse", skoler],
  louise: ["Louise Overgaard", "Skoleleder på Åbrinkskolen", skoler],
  michael: ["Michael Tvede", "Skoleleder på Lindeskovskolen", skoler],
  nadia: ["Nadia El-Sayed", "Skolekonsulent", skoler],
  bo: ["Bo Frederiksen", "Læsevejleder på Åbrinkskolen", skoler],
  pernille: ["Pernille Vangsgaard", "Trivselsvejleder på Åbrinkskolen", skoler],

  lisbeth: ["Lisbeth Ågård", "Chef for Kultur & Fritid", kultur],
  emil: ["Emil Poulsen", "Leder af Egelund Bibliotek", kultur],
  maja: ["Maja Strandby", "Foreningskonsulent", kultur],

  grethe: ["Grethe Sønderby", "Chef for Sundhed & Ældre", sundhed],
  kirsten: ["Kirsten Hald", "Leder af Plejecenter Lindegården", sundhed],
  amir: ["Amir Hosseini", "Leder af Hjemmeplejen", sundhed],
  inger: ["Inger Bjørnskov", "Udviklingssygeplejerske", sundhed],
  mads: ["Mads Toft", "Ledende fysioterapeut", sundhed],

  jensole: ["Jens Ole Bach", "Chef for Social & Beskæftigelse", social],
  dorthe: ["Dorthe Lykke", "Leder af Jobcenter Egelund", social],
  zeynep: ["Zeynep Arslan", "Virksomhedskonsulent", social],
  kristian: ["Kristian Møller", "Leder af Voksenstøtten", social],

  claus: ["Claus Hvidbjerg", "Chef for By, Klima & Teknik", by],
  stine: ["Stine Mørk", "Klimakoordinator", by],
  joergen: ["Jørgen Palludan", "Leder af Park & Vej", by],
  line: ["Line Westergaard", "Byplanlægger", by],
  ole: ["Ole Tang", "Leder af Kommunale Ejendomme", by],
  katrine: ["Katrine Ellegaard", "Biolog", by],
  niels: ["Niels Ahlmann", "Trafikplanlægger", by],
} as const satisfies Record<string, readonly [name: string, jobTitle: string, department: string]>;

/** `fornavn.efternavn@egelund.example` of the first and the last name, in ASCII. */
function mailOf(name: string): Mail {
  const words = name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .split(" ");
  return `${words.at(0)}.${words.at(-1)}@egelund.example`;
}

export const who = Object.fromEntries(
  Object.entries(directory).map(([short, [name]]) => [short, mailOf(name)]),
) as Readonly<Record<keyof typeof directory, Mail>>;

export const people: readonly TownPerson[] = Object.values(directory).map(([name, jobTitle, department]) => ({
  name,
  email: mailOf(name),
  jobTitle,
  department,
}));
