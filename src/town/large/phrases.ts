/**
 * Words for plans that nobody reads closely: goals, actions and statuses put together by chance, but in proper Danish.
 */
import type { Assessment } from "../../schema/lists/assessments.ts";

type Phrases = readonly [string, ...string[]];

export const aims: Phrases = [
  "Kortere ventetid på",
  "Bedre overblik over",
  "Færre fejl i",
  "Mere tid til",
  "Enklere adgang til",
  "Større tryghed omkring",
  "Fælles retning for",
  "Flere er med i",
];
export const topics: Phrases = [
  "rådgivning",
  "hjemmebesøg",
  "samtaler med pårørende",
  "vagtplaner",
  "overgange mellem tilbud",
  "praktikpladser",
  "åbne arrangementer",
  "tilladelser",
  "vedligehold",
  "indkøb",
  "introduktion af nye kolleger",
  "data om driften",
  "genoptræning",
  "frivilligt arbejde",
];
export const verbs: Phrases = [
  "Aftale en fast rytme for",
  "Samle erfaringer om",
  "Uddanne medarbejdere i",
  "Spørge borgerne om",
  "Skrive en kort vejledning om",
  "Fordele ansvaret for",
  "Gennemgå",
];
export const trials: Phrases = [
  "Prøve faste teams til",
  "Prøve en ugentlig tavle om",
  "Prøve makkerordning ved",
  "Prøve åbent hus om",
  "Prøve en ny mødeform om",
  "Prøve digital booking af",
];
export const focusAreas: Phrases = [
  "Tæt på borgerne",
  "Godt arbejde hver dag",
  "Enklere veje",
  "Sammen på tværs",
  "Faglighed, der mærkes",
  "Plads til forskellighed",
];
export const reasons: Phrases = [
  "Borgerne skal mærke forskellen, og medarbejderne skal kunne se den i tallene.",
  "Vi har for mange forskellige måder at gøre det samme på, og det koster tid.",
  "Det begyndte som et ønske fra brugerne, og nu gør vi det til vores eget.",
  "Opgaven vokser, men det gør pengene ikke. Derfor skal vi gøre det klogere.",
];
export const targetGroups: Phrases = [
  "Borgere med flere sager",
  "Nye brugere",
  "Medarbejdere i driften",
  "Børnefamilier",
  "Ældre over 75 år",
  "Unge under 25 år",
];
export const effects: Phrases = [
  "Flere henvender sig tidligere, og færre må vente.",
  "Medarbejderne bruger mindre tid på at lede efter svar.",
  "De, der plejer at blive væk, møder op.",
  "Antallet af rykkere falder til det halve.",
];
export const units: Phrases = ["%", "dage", "sager", "borgere", "timer", "kr. pr. bruger"];

const said: Readonly<Record<Assessment, Phrases>> = {
  onTrack: [
    "Arbejdet går som aftalt, og {n} af {m} er på plads.",
    "Vi er i gang alle steder. De første {n} har givet gode tilbagemeldinger.",
    "{n} procent er nået, og resten er planlagt til næste kvartal.",
    "Holdet har fundet en god rytme, og der er ikke kommet nye forhindringer.",
  ],
  attention: [
    "Vi er {n} dage bagud på grund af sygdom og ser på rækkefølgen igen.",
    "Kun {n} af {m} er kommet i gang. Vi taler med dem, der mangler.",
    "Leverandøren er forsinket, så vi følger det uge for uge.",
  ],
  offTrack: [
    "Vi når ikke målet i år. {n} af {m} er klar, og en ny plan er på vej.",
    "Opgaven viste sig større end ventet, og pengene rækker til {n} procent.",
  ],
  reached: [
    "Målet er nået: {n} af {m} er med, og ordningen er blevet fast.",
    "Vi sluttede på {n} procent, og det er mere, end vi havde håbet.",
  ],
  notReached: ["Vi nåede {n} af {m}. Erfaringerne er skrevet ned og går videre til den næste plan."],
};

/** What might be said when something goes like this. `n` is put in for the smaller number, `m` for the larger. */
export function sentenceFor(assessment: Assessment, choice: number, n: number, m: number): string {
  const phrases = said[assessment];
  return (phrases[choice % phrases.length] ?? phrases[0]).replace("{n}", String(n)).replace("{m}", String(m));
}
