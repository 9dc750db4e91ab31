/** Målplan 2026 of Børn & Dagtilbud: three focus areas, six goals. */
import { who } from "../people.ts";
import type { TownFocusArea, TownPlan } from "../town.ts";
import { copenhagen, counted, noticed, said } from "../write.ts";

const sprog: TownFocusArea = {
  title: "Sprog i hverdagen",
  description:
    "Ved sprogvurderingen i 2025 havde 27 procent af de treårige brug for en særlig indsats. Vi tror, at meget kan hentes i de små samtaler, som hverdagen er fuld af.",
  goals: [
    {
      title: "Flere samtaler ved måltidet",
      description:
        "Alle børn i kommunens børnehuse er hver dag med i en samtale på mindst fem ture frem og tilbage. Andelen af treårige, der har brug for en særlig sprogindsats, falder til 20 procent.",
      responsible: who.trine,
      due: "2026-12-31",
      objectives: ["rigt-sprog"],
      focusAreas: ["unge-i-trivsel"],
      targetGroup: "Børn på 1-4 år",
      trialActions: [
        {
          title: "Faste pladser og små borde til frokost",
          description:
            "Fire børn og en voksen ved samme bord hver dag i otte uger. Den voksne bliver siddende.",
          responsible: who.lars,
          due: "2026-05-29",
          state: "done",
          targetGroup: "Vuggestuebørn i Mælkebøtten",
          expectedEffect:
            "De stille børn får flere ture i samtalen, fordi de ved, hvornår der er plads til dem.",
          evaluateOn: "2026-06-12",
          status: [
            said(
              "2026-06-15 13:18",
              who.lars,
              "reached",
              "De stille børn siger dobbelt så meget på vores optagelser. Vi fortsætter og deler filmen med de andre huse.",
            ),
          ],
        },
        {
          title: "Forældre læser højt i garderoben",
          responsible: who.hanne,
          due: "2026-10-30",
          state: "stopped",
          targetGroup: "Forældre til børn på 2-4 år i Åkanden",
          expectedEffect: "Flere familier læser hjemme, når de har prøvet det sammen med os.",
          evaluateOn: "2026-10-30",
          status: [
            said(
              "2026-10-27 12:40",
              who.hanne,
              "notReached",
              "Kun de familier, der i forvejen læser, satte sig ned. Vi stopper og prøver med små bogposer i stedet.",
            ),
          ],
        },
      ],
      indicators: [
        {
          title: "Treårige med brug for en særlig sprogindsats",
          unit: "%",
          baseline: 27,
          target: 20,
          direction: "down",
          observations: [
            counted("2026-10-22 10:15", who.trine, 23, "Sprogvurdering af 288 børn i uge 40 til 42."),
          ],
        },
        {
          title: "De stille børn tager selv ordet",
          observations: [
            noticed(
              "2026-04-16 11:02",
              who.lars,
              "En dreng på to et halvt fortalte for første gang en hel historie. Den handlede om en gravko.",
            ),
            noticed(
              "2026-09-16 12:35",
              who.trine,
              "På film fra tre huse tæller vi i snit seks ture i en samtale ved bordet mod tre i januar.",
            ),
          ],
        },
      ],
      milestones: [
        { title: "Alle huse har filmet et måltid", due: "2026-02-27", state: "done" },
        { title: "Sprogvurdering af alle treårige er afsluttet", due: "2026-10-16", state: "done" },
      ],
      status: [
        said(
          "2026-03-26 13:33",
          who.trine,
          "onTrack",
          "Elleve af tolv huse har filmet et måltid. Det mest almindelige er, at voksne rejser sig for at hente noget.",
        ),
        said(
          "2026-06-19 11:25",
          who.trine,
          "onTrack",
          "Mælkebøttens forsøg virker, og fem huse vil prøve det efter sommerferien.",
        ),
        said(
          "2026-09-17 09:58",
          who.trine,
          "onTrack",
          "Syv huse har nu faste borde. Samtalerne er blevet dobbelt så lange.",
        ),
        said(
          "2026-11-18 13:12",
          who.trine,
          "attention",
          "Vi er nede på 23 procent, men når næppe 20 i år. Der er stor forskel på husene, så vi sætter ind i de tre, hvor der er længst igen.",
          {
            documentation: "Sprogvurdering 2026, fordelt på huse.",
            links: [
              { url: "https://egelund.example/dagtilbud/sprogvurdering-2026", title: "Sprogvurdering 2026" },
            ],
          },
        ),
      ],
    },
    {
      title: "Bøger på vej hjem",
      description:
        "Alle familier med et barn på to år låner bøger mindst en gang om måneden, også dem, der aldrig har haft et lånerkort.",
      responsible: who.trine,
      due: "2026-12-31",
      objectives: ["rigt-sprog", "kulturen-ud"],
      together: ["kultur-fritid"],
      targetGroup: "Familier med toårige",
      trialActions: [
        {
          title: "Bogposer, der følger barnet hjem fredag",
          due: "2026-12-04",
          state: "running",
          together: ["kultur-fritid"],
          targetGroup: "60 familier i Åkanden og Mælkebøtten",
          expectedEffect: "Bogen bliver læst, fordi barnet selv har valgt den og glæder sig.",
          evaluateOn: "2026-12-11",
        },
      ],
      indicators: [
        {
          title: "Familier med en toårig, der låner hver måned",
          unit: "%",
          baseline: 31,
          target: 60,
          direction: "up",
          observations: [
            counted("2026-06-24 14:10", who.trine, 34),
            counted("2026-09-30 13:37", who.trine, 42),
          ],
        },
      ],
      milestones: [{ title: "Aftale med Egelund Bibliotek om 400 bøger", due: "2026-08-21", state: "done" }],
      status: [
        said(
          "2026-06-19 11:38",
          who.trine,
          "attention",
          "Garderobelæsningen trækker ikke nye familier til. Vi taler med biblioteket om en anden vej.",
        ),
        said(
          "2026-09-17 10:09",
          who.trine,
          "onTrack",
          "400 bøger er købt, og tre bedstemødre i Lindeskov har syet poserne.",
        ),
        said(
          "2026-11-18 13:25",
          who.trine,
          "onTrack",
          "Poserne er kommet tilbage læst og lidt krøllede. Vi tæller op den 4. december.",
        ),
      ],
    },
  ],
};

const tryghed: TownFocusArea = {
  title: "Trygge begyndelser",
  description:
    "Et barn, der skal skifte fra det kendte til det nye, skal have en voksen med over. Det gælder fra hjem til vuggestue og fra børnehave til skole.",
  goals: [
    {
      title: "Samme hånd fra børnehave til skole",
      description:
        "Alle børn, der begynder i skole i august 2026, har mødt deres nye lærer mindst fire gange og har en voksen, de kender, med de første to uger.",
      responsible: who.birgitte,
      due: "2026-09-30",
      objectives: ["gode-overgange", "b26-skolestart"],
      focusAreas: ["borgeren-foerst", "unge-i-trivsel"],
      together: ["skoler-uddannelse"],
      targetGroup: "Kommende skolebørn og deres forældre",
      actions: [
        {
          title: "Børnehuse og skoler aftaler besøg og overlevering",
          due: "2026-04-30",
          state: "done",
          together: ["skoler-uddannelse"],
        },
      ],
      trialActions: [
        {
          title: "Pædagogen flytter med i skole i to uger",
          due: "2026-08-28",
          state: "done",
          together: ["skoler-uddannelse"],
          targetGroup: "56 børn, der begynder på Åbrinkskolen",
          expectedEffect: "Børnene falder til på den halve tid, og læreren lærer dem hurtigere at kende.",
          evaluateOn: "2026-09-25",
        },
      ],
      indicators: [
        {
          title: "Børn, der er trygge efter to uger, vurderet af børnehaveklasselederen",
          unit: "%",
          baseline: 62,
          target: 85,
          direction: "up",
          observations: [counted("2026-08-31 13:50", who.birgitte, 88)],
        },
        {
          title: "Forældre fortæller, at de ikke skulle begynde forfra",
          observations: [
            noticed(
              "2026-09-10 15:24",
              who.birgitte,
              "På forældremødet sagde en mor, at læreren vidste, at hendes datter skal sidde ved vinduet. Det havde hun ikke selv nået at fortælle.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-27 09:05",
          who.birgitte,
          "onTrack",
          "Alle fire skoler og tolv huse har aftalt, hvem der besøger hvem.",
        ),
        said(
          "2026-06-22 10:30",
          who.birgitte,
          "onTrack",
          "Børnene har mødt deres lærer tre gange. Sidste besøg er en fælles tur i skoven.",
        ),
        said(
          "2026-09-24 12:14",
          who.birgitte,
          "reached",
          "88 procent var trygge efter to uger. På Åbrinkskolen, hvor pædagogen var med, var det alle på nær to.",
          {
            documentation: "Vurdering af 302 børn i uge 35. Samtaler med 18 forældre.",
          },
        ),
      ],
    },
    {
      title: "En blid start i vuggestuen",
      description:
        "Sundhedsplejersken og børnehuset mødes med familien, før barnet begynder, når der er noget, de voksne er urolige for.",
      responsible: who.sofie,
      due: "2026-12-31",
      objectives: ["tidlig-hjaelp", "gode-overgange"],
      focusAreas: ["borgeren-foerst"],
      targetGroup: "Familier med børn under ét år",
      trialActions: [
        {
          title: "Fælles hjemmebesøg af sundhedsplejerske og pædagog",
          responsible: who.sofie,
          due: "2026-11-27",
          state: "running",
          targetGroup: "25 familier, som selv har sagt ja",
          expectedEffect:
            "Familien spørger om hjælp i løbet af den første måned i stedet for efter et halvt år.",
          evaluateOn: "2026-12-01",
        },
      ],
      indicators: [
        {
          title: "Familier, der har fået et fælles besøg",
          unit: "familier",
          baseline: 0,
          target: 25,
          direction: "up",
          observations: [
            counted("2026-06-23 09:44", who.sofie, 8),
            counted("2026-11-09 10:07", who.sofie, 21),
          ],
        },
      ],
      milestones: [{ title: "Fælles samtaleark er prøvet i fem hjem", due: "2026-05-15", state: "done" }],
      status: [
        said(
          "2026-03-31 08:36",
          who.sofie,
          "onTrack",
          "Samtalearket er skrevet sammen med tre forældre. Det er blevet kortere og venligere af det.",
        ),
        said(
          "2026-06-23 09:52",
          who.sofie,
          "onTrack",
          "Otte besøg er gennemført. Pædagogerne siger, at de kender barnet på en anden måde den første dag.",
        ),
        said(
          "2026-09-29 11:08",
          who.sofie,
          "onTrack",
          "15 besøg. Fem familier bad selv om hjælp inden for en måned.",
        ),
        said(
          "2026-11-20 08:55",
          who.sofie,
          "onTrack",
          "21 af 25 besøg er gennemført. De fire sidste ligger i næste uge, og så evaluerer vi den 1. december.",
        ),
      ],
    },
  ],
};

const husene: TownFocusArea = {
  title: "Gode huse at være i",
  description:
    "Børn, der trives, har brug for voksne, der trives. Og begge dele går bedst under åben himmel.",
  goals: [
    {
      title: "Færre vikarer, flere kendte voksne",
      description:
        "Sygefraværet i børnehusene falder fra 16,8 til 13 dage. Barnet bliver taget imod af en fast voksen ni morgener ud af ti.",
      responsible: who.birgitte,
      due: "2026-12-31",
      objectives: ["b26-sygefravaer"],
      focusAreas: ["kolleger-der-bliver"],
      together: ["oekonomi-stab"],
      actions: [
        {
          title: "Fremmødeholdet arbejder i fire huse",
          responsible: who.birgitte,
          due: "2026-12-18",
          state: "running",
          together: ["oekonomi-stab"],
        },
      ],
      trialActions: [
        {
          title: "Vagtplan lagt af medarbejderne selv",
          responsible: who.lars,
          due: "2026-09-30",
          state: "done",
          targetGroup: "22 medarbejdere i Mælkebøtten",
          expectedEffect: "Man bytter indbyrdes i stedet for at melde sig syg.",
          evaluateOn: "2026-10-09",
        },
      ],
      indicators: [
        {
          title: "Sygedage pr. medarbejder i børnehusene",
          unit: "dage",
          baseline: 16.8,
          target: 13,
          direction: "down",
          observations: [
            counted("2026-04-14 13:41", who.birgitte, 17.2, undefined, "2026-03-31"),
            counted("2026-07-02 13:33", who.birgitte, 15.9, undefined, "2026-06-30"),
            counted("2026-10-09 10:11", who.birgitte, 14.6, undefined, "2026-09-30"),
          ],
        },
      ],
      status: [
        said(
          "2026-03-27 09:16",
          who.birgitte,
          "offTrack",
          "17,2 dage. Vinteren har været hård, og tre ledere er selv syge.",
        ),
        said(
          "2026-06-22 10:41",
          who.birgitte,
          "attention",
          "Vi er på vej ned, og Mælkebøtten viser, at det kan lade sig gøre. Åkanden har brug for mere hjælp.",
        ),
        said(
          "2026-09-24 12:23",
          who.birgitte,
          "onTrack",
          "14,6 dage. De selvlagte vagtplaner breder sig til fire huse fra oktober.",
        ),
      ],
    },
    {
      title: "Ud hver dag, og uden bil",
      description:
        "Alle børnehavebørn er ude mindst to timer om dagen. Ture foregår til fods, på ladcykel eller med bus, og huset smider højst 40 gram mad ud pr. barn om dagen.",
      responsible: who.hanne,
      due: "2026-12-31",
      objectives: ["klimaneutral", "vild-natur"],
      focusAreas: ["klimahandling"],
      targetGroup: "Børnehavebørn",
      trialActions: [
        {
          title: "Ladcykel til ture i stedet for bussen fra turselskabet",
          due: "2026-09-11",
          state: "done",
          targetGroup: "Børnehavebørn i Åkanden",
          expectedEffect: "Flere og kortere ture, som børnene selv er med til at finde på.",
          evaluateOn: "2026-09-18",
        },
      ],
      indicators: [
        {
          title: "Madspild pr. barn om dagen",
          unit: "gram",
          baseline: 82,
          target: 40,
          direction: "down",
          observations: [
            counted("2026-05-21 13:22", who.hanne, 66),
            counted("2026-10-02 13:15", who.hanne, 49),
            counted("2026-11-17 13:29", who.hanne, 44),
          ],
        },
        {
          title: "Børnene opdager selv naturen",
          observations: [
            noticed(
              "2026-08-24 12:52",
              who.hanne,
              "Fire piger har fulgt den samme edderkop i tre uger. De har tegnet dens spind hver morgen, og det bliver større.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-23 12:46",
          who.hanne,
          "onTrack",
          "Alle huse vejer madspildet i uge 12. Tallet hænger på døren, så forældrene kan følge med.",
        ),
        said(
          "2026-06-18 13:04",
          who.hanne,
          "onTrack",
          "Madspildet er faldet til 66 gram, mest fordi børnene øser selv.",
        ),
        said(
          "2026-09-25 12:57",
          who.hanne,
          "onTrack",
          "To ladcykler giver tre gange så mange ture. Bustilskuddet er brugt på regntøj til dem, der mangler.",
        ),
        said(
          "2026-11-17 13:35",
          who.hanne,
          "onTrack",
          "44 gram. Vi når de 40, hvis julefrokosten ikke løber af med os.",
        ),
      ],
    },
  ],
};

export const boernDagtilbud2026: TownPlan = {
  key: "boern-dagtilbud-2026",
  kind: "goalPlan",
  title: "Målplan 2026",
  department: "boern-dagtilbud",
  owner: "boern-dagtilbud",
  from: "2026-01-01",
  to: "2026-12-31",
  state: "approved",
  approvedOn: "2026-01-29",
  edition: 1,
  caseNumber: "26/001127",
  written: { by: who.birgitte, at: copenhagen("2026-01-20 14:10") },
  focusAreas: [sprog, tryghed, husene],
};
