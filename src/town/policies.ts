/**
 * The five policies of Egelund Kommune for the council term 2026-2029: each a desired future and three to five
 * objectives.
 */
import type { TownPolicy } from "./town.ts";

const term = { from: "2026-01-01", to: "2029-12-31" };

export const policies: readonly TownPolicy[] = [
  {
    key: "alle-boern-med",
    title: "Alle børn med – børne- og ungepolitik",
    description:
      "I 2029 begynder alle børn i skole med et sprog, de kan lege, spørge og blive venner på. De voksne omkring dem taler sammen, før tingene går skævt, " +
      "og unge i Egelund ved, hvor de kan gå hen, når livet er svært. Naturen er en del af hverdagen, også når det regner.",
    ...term,
    objectives: [
      {
        key: "rigt-sprog",
        title: "Alle børn møder et rigt sprog hver dag",
        description:
          "Sprog læres i samtaler, sange og konflikter. Forskellen mellem husene skal blive mindre, og ingen børn må overses.",
      },
      {
        key: "faellesskab-i-skolen",
        title: "Alle elever hører til i et fællesskab, hvor de lærer noget",
        description: "Flere elever kommer i skole hver dag, og færre får deres undervisning et andet sted.",
      },
      {
        key: "tidlig-hjaelp",
        title: "Familier får hjælp, mens problemet endnu er lille",
        description: "Ventetiden på den første samtale skal ned, og hjælpen skal findes tæt på hverdagen.",
      },
      {
        key: "gode-overgange",
        title: "Overgange fra vuggestue til ungdomsuddannelse hænger sammen",
        description: "Viden om barnet følger med, så forældre ikke skal begynde forfra hver gang.",
      },
    ],
  },
  {
    key: "hele-livet",
    title: "Et godt liv hele livet – sundheds- og ældrepolitik",
    description:
      "I 2029 lever flere ældre det liv, de selv vælger, også når kroppen driller. De kender dem, der kommer i hjemmet, og bruger teknologi, når det giver frihed. " +
      "Færre føler sig alene, og det er blevet lettere at leve sundt, uanset hvor i kommunen man bor.",
    ...term,
    objectives: [
      {
        key: "hverdag-i-egne-haender",
        title: "Ældre beholder hverdagen i egne hænder",
        description: "Hjælpen begynder med det, borgeren selv gerne vil kunne igen.",
      },
      {
        key: "kendte-ansigter",
        title: "Borgerne møder kendte ansigter",
        description:
          "Faste, små teams kommer i hjemmet, og vikarer er undtagelsen. Det giver tryghed hos borgeren og faglighed hos medarbejderen.",
      },
      {
        key: "mindre-ensomhed",
        title: "Færre ældre er ensomme",
        description: "Foreninger, frivillige og plejen finder sammen de borgere, der ikke selv kommer.",
      },
      {
        key: "sunde-valg",
        title: "Det sunde valg er det nemme valg",
        description: "Røgfri arbejdsdag, god mad og bevægelse der, hvor folk alligevel er.",
      },
      {
        key: "teknologi-der-hjaelper",
        title: "Teknologi giver borgerne frihed og medarbejderne tid",
        description: "Vi prøver nyt af i lille skala, og vi stopper det, der ikke virker.",
      },
    ],
  },
  {
    key: "plads-til-alle-paa-arbejde",
    title: "Plads til alle på arbejde – beskæftigelsespolitik",
    description:
      "I 2029 har alle unge i Egelund noget at stå op til, og virksomhederne regner med jobcentret, når de mangler hænder. Borgere med et langt fravær bag sig " +
      "har fået timer, kolleger og løn, selv om de ikke kan arbejde fuld tid.",
    ...term,
    objectives: [
      {
        key: "unge-paa-vej",
        title: "Alle under 30 år er i job eller uddannelse",
        description: "Ingen ung må vente mere end to uger på den næste aftale.",
      },
      {
        key: "virksomheder",
        title: "Virksomhederne finder de medarbejdere, de mangler",
        description: "Én kontaktperson, et hurtigt svar og kandidater, der faktisk vil jobbet.",
      },
      {
        key: "foden-indenfor",
        title: "Borgere på kanten af arbejdsmarkedet får foden indenfor",
        description: "Få timer om ugen i et rigtigt job er bedre end endnu et forløb.",
      },
    ],
  },
  {
    key: "egelund-i-balance",
    title: "Egelund i balance – by-, klima- og naturpolitik",
    description:
      "I 2029 løber regnvandet derhen, hvor det gør gavn, og ikke ned i kælderen. Man kan cykle trygt fra Lindeskov til bymidten, og om aftenen er der lys i vinduerne. " +
      "Kommunens egen udledning er halveret, og der er kommet flere blomster, insekter og fugle.",
    ...term,
    objectives: [
      {
        key: "klimaneutral",
        title: "Kommunen som virksomhed er klimaneutral i 2035",
        description:
          "Udledningen fra bygninger, biler og indkøb skal være halveret i 2029 i forhold til 2020.",
      },
      {
        key: "plads-til-regnen",
        title: "Byen har plads til regnen",
        description:
          "Skybrud håndteres på overfladen, hvor det er muligt, og anlæggene skal kunne bruges til leg og ophold resten af året.",
      },
      {
        key: "vild-natur",
        title: "Mere vild natur, tættere på hvor vi bor",
        description: "En tredjedel af kommunens grønne arealer skal passes, så de gavner naturen mest.",
      },
      {
        key: "sikre-veje",
        title: "Det er sikkert og let at lade bilen stå",
        description:
          "Børn skal kunne gå og cykle til skole, og stien skal hænge sammen hele vejen til stationen.",
      },
      {
        key: "levende-bymidte",
        title: "Bymidten lever også efter lukketid",
        description: "Flere boliger, færre tomme butikker og steder, hvor man kan være uden at købe noget.",
      },
    ],
  },
  {
    key: "vi-er-egelund",
    title: "Vi er Egelund – politik for kultur, fritid og medborgerskab",
    description:
      "I 2029 mærker borgerne, at deres stemme gør en forskel, også mellem valgene. Kommunens breve er til at forstå, og der er altid et menneske, som tager telefonen. " +
      "Alle børn har noget at gå til, og kulturen findes der, hvor folk er.",
    ...term,
    objectives: [
      {
        key: "med-foer-beslutning",
        title: "Borgerne er med, før beslutningen er taget",
        description: "Vi spørger tidligt, vi spørger bredt, og vi fortæller, hvad svarene blev brugt til.",
      },
      {
        key: "let-at-moede-kommunen",
        title: "Det er trygt og let at møde kommunen",
        description:
          "Det digitale skal være enkelt og sikkert, og de, der ikke kan, skal mødes på en anden måde.",
      },
      {
        key: "noget-at-gaa-til",
        title: "Alle børn har noget at gå til",
        description: "Pris, transport og forældres overskud må ikke afgøre, om et barn har en fritid.",
      },
      {
        key: "kulturen-ud",
        title: "Kulturen er der, hvor folk er",
        description: "Halvdelen af arrangementerne foregår uden for bibliotek, museum og kulturhus.",
      },
    ],
  },
];
