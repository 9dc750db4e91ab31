/**
 * What Egelund Kommune steers by: the vision, five policies 2026-2029, the budget agreements, the council's selections
 * and the directors' focus areas.
 */
import { who } from "./people.ts";
import { policies } from "./policies.ts";
import type { TownStrategy } from "./town.ts";
import { copenhagen } from "./write.ts";

const term = { from: "2026-01-01", to: "2027-12-31" };
const organisationTrack = "En enkel organisation";
const peopleTrack = "Stærke fællesskaber";

export const strategy: TownStrategy = {
  written: { by: who.camilla, at: copenhagen("2026-01-05 10:00") },
  vision: {
    title: "Egelund – tæt på hinanden, tæt på naturen",
    description:
      "I Egelund kender vi hinanden, og vi hjælper hinanden. Her er kort fra skolen til skoven, fra idé til handling og fra borger til rådhus. " +
      "Vi vokser med omtanke: Børn skal kunne bade i Egelund Sø om tredive år, og ingen skal stå alene på vejen dertil.",
  },
  policies,
  budgetAgreements: [
    {
      year: 2026,
      objectives: [
        {
          key: "b26-sygefravaer",
          title: "Sygefraværet falder til 10 dage pr. medarbejder",
          description:
            "Kommunens medarbejdere var i 2025 syge i 12,4 dage i gennemsnit. Det skal ned på 10 dage inden udgangen af 2027, uden at nogen presses på arbejde.",
        },
        {
          key: "b26-forenkling",
          title: "Administrationen forenkles for 4 mio. kr.",
          description:
            "Færre led, færre skemaer og færre systemer. Hver afdeling finder sin del, og pengene bliver i velfærden.",
        },
        {
          key: "b26-skolestart",
          title: "To voksne i klassen de første hundrede skoledage",
          description:
            "Der er afsat 3,2 mio. kr. om året til to voksne i alle børnehaveklasser fra august til december.",
        },
      ],
    },
    {
      year: 2027,
      objectives: [
        {
          key: "b27-anlaeg",
          title: "Anlægsplanen holder både tid og økonomi",
          description:
            "Byggerier og vejprojekter for 186 mio. kr. over fire år skal planlægges, så de kan gennemføres i det år, hvor pengene står.",
        },
        {
          key: "b27-en-indgang",
          title: "Én indgang for unge i mistrivsel",
          description:
            "Unge mellem 13 og 25 år skal kunne gå ét sted hen og møde både skole, jobcenter, sundhed og familiestøtte.",
        },
      ],
    },
  ],
  selections: [
    {
      year: 2026,
      title: "Udvalgte målsætninger 2026",
      description:
        "Kommunalbestyrelsen valgte på mødet den 16. december 2025 ti målsætninger for det første år. Målsætningerne fra budgetaftalen indgår alle.",
      objectives: [
        "rigt-sprog",
        "faellesskab-i-skolen",
        "hverdag-i-egne-haender",
        "kendte-ansigter",
        "foden-indenfor",
        "unge-paa-vej",
        "klimaneutral",
        "plads-til-regnen",
        "med-foer-beslutning",
        "let-at-moede-kommunen",
        "b26-sygefravaer",
        "b26-forenkling",
        "b26-skolestart",
      ],
    },
    {
      year: 2027,
      title: "Udvalgte målsætninger 2027",
      description:
        "Udvalgene har indstillet de første målsætninger. Kommunalbestyrelsen tager endelig stilling på mødet den 15. december 2026.",
      objectives: [
        "tidlig-hjaelp",
        "mindre-ensomhed",
        "sikre-veje",
        "vild-natur",
        "b27-anlaeg",
        "b27-en-indgang",
      ],
    },
  ],
  focusAreas: [
    {
      key: "ledelse-taet-paa",
      title: "Ledelse tæt på",
      description:
        "Ledere skal have tid og mod til at lede. Vi aftaler, hvad vi forventer af hinanden på hvert niveau, og vi rydder op i det, der stjæler tiden.",
      track: organisationTrack,
      ...term,
    },
    {
      key: "enklere-hverdag",
      title: "En enklere hverdag",
      description:
        "Vi fjerner dobbeltarbejde, samler systemer og skriver, så det kan forstås. Det gælder både over for borgerne og mellem os selv.",
      track: organisationTrack,
      ...term,
    },
    {
      key: "kolleger-der-bliver",
      title: "Kolleger, der bliver",
      description:
        "Det bliver sværere at finde medarbejdere. Derfor skal nye godt i gang, og erfarne skal have lyst til at blive lidt længere.",
      track: organisationTrack,
      ...term,
    },
    {
      key: "unge-i-trivsel",
      title: "Børn og unge i trivsel",
      description:
        "For mange unge har det svært. Skole, fritid, sundhed og familieområde skal trække i samme retning, og de unge skal selv være med.",
      track: peopleTrack,
      ...term,
    },
    {
      key: "borgeren-foerst",
      title: "Borgeren først, forvaltningen bagefter",
      description:
        "Når en sag går på tværs, finder vi ud af det indbyrdes. Borgeren skal have én aftale og ét navn at ringe til.",
      track: peopleTrack,
      ...term,
    },
    {
      key: "klimahandling",
      title: "Klimahandling i alt, hvad vi gør",
      description:
        "Klimaplanen bliver først til noget, når den står i hver enkelt plan. Alle afdelinger og enheder sætter mindst ét mål, som kan mærkes på udledningen.",
      track: peopleTrack,
      mustBeAnswered: true,
      ...term,
    },
  ],
};
