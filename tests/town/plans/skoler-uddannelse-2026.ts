/** Målplan 2026 of Skoler & Uddannelse: three focus areas, seven goals. */
import { who } from "../people.ts";
import type { TownFocusArea, TownPlan } from "../town.ts";
import { copenhagen, counted, noticed, said } from "../write.ts";

const fremmoede: TownFocusArea = {
  title: "I skole hver dag",
  description:
    "Hver niende elev var i 2025 væk mere end hver tiende skoledag. Fravær begynder næsten altid i det små, så det er der, vi vil være.",
  goals: [
    {
      title: "Fravær bliver set den første uge",
      description:
        "Når en elev har tre fraværsdage på to uger, taler skolen med hjemmet inden for fem dage. Andelen af elever med mere end ti procent fravær falder til 8 procent.",
      responsible: who.nadia,
      due: "2026-12-31",
      objectives: ["faellesskab-i-skolen", "tidlig-hjaelp"],
      focusAreas: ["unge-i-trivsel"],
      together: ["boern-dagtilbud", "social-beskaeftigelse"],
      targetGroup: "Elever i 4.-9. klasse",
      actions: [{ title: "Fælles trappe for fravær på alle fire skoler", due: "2026-03-27", state: "done" }],
      trialActions: [
        {
          title: "Morgenmakker, der henter",
          description:
            "En voksen fra skolen går forbi eleven om morgenen de første fire uger efter en samtale.",
          responsible: who.pernille,
          due: "2026-11-27",
          state: "running",
          targetGroup: "Ti elever på Åbrinkskolen",
          expectedEffect:
            "Eleven kommer i skole mindst fire dage om ugen, mens vi finder ud af, hvad der er svært.",
          evaluateOn: "2026-12-03",
        },
        {
          title: "Sms til forældre ved første time",
          responsible: who.michael,
          due: "2026-06-12",
          state: "stopped",
          targetGroup: "Forældre på Lindeskovskolen",
          expectedEffect: "Uanmeldt fravær halveres.",
          evaluateOn: "2026-06-12",
          status: [
            said(
              "2026-06-11 13:21",
              who.michael,
              "notReached",
              "Fraværet er det samme, og forældrene er trætte af beskeder. Vi stopper og ringer hellere til dem, det handler om.",
            ),
          ],
        },
      ],
      indicators: [
        {
          title: "Elever med mere end 10 procent fravær",
          unit: "%",
          baseline: 11.4,
          target: 8,
          direction: "down",
          observations: [
            counted("2026-04-10 10:33", who.nadia, 11.9, undefined, "2026-03-31"),
            counted("2026-07-03 10:02", who.nadia, 10.8, undefined, "2026-06-26"),
            counted("2026-10-09 09:41", who.nadia, 9.9, undefined, "2026-09-30"),
          ],
        },
      ],
      status: [
        said(
          "2026-03-27 14:03",
          who.nadia,
          "onTrack",
          "Trappen er ens på alle fire skoler, og lærerne ved, hvem der ringer hvornår.",
        ),
        said(
          "2026-06-24 13:16",
          who.nadia,
          "attention",
          "Samtalerne kommer til tiden på to skoler. På de andre venter man stadig og ser.",
        ),
        said(
          "2026-09-23 10:35",
          who.nadia,
          "onTrack",
          "Alle skoler ringer nu inden for fem dage. Tallet er under ti procent for første gang i fire år.",
        ),
        said(
          "2026-11-19 13:08",
          who.nadia,
          "onTrack",
          "Morgenmakkerne har fået otte af ti elever tilbage mindst fire dage om ugen. Vi evaluerer den 3. december.",
        ),
      ],
    },
    {
      title: "Mellemformer i stedet for specialtilbud",
      description:
        "Ti elever, der ellers ville være flyttet til et specialtilbud, bliver i deres egen klasse med to voksne og et rum at trække sig tilbage til.",
      responsible: who.thomas,
      due: "2026-12-31",
      objectives: ["faellesskab-i-skolen"],
      focusAreas: ["unge-i-trivsel", "borgeren-foerst"],
      targetGroup: "Elever i 1.-4. klasse med behov for støtte",
      trialActions: [
        {
          title: "Nestklasse på Lindeskovskolen",
          responsible: who.michael,
          due: "2027-06-25",
          state: "running",
          targetGroup: "En 1. klasse med 16 elever, heraf fire med autisme",
          expectedEffect:
            "Alle fire elever trives fagligt og socialt, og klassen lærer mindst lige så meget som naboklassen.",
          evaluateOn: "2027-01-15",
        },
      ],
      indicators: [
        {
          title: "Elever, der er blevet i egen klasse",
          unit: "elever",
          baseline: 0,
          target: 10,
          direction: "up",
          observations: [counted("2026-09-21 14:25", who.thomas, 6)],
        },
        {
          title: "Klassekammerater ser hinanden som ligeværdige",
          observations: [
            noticed(
              "2026-10-08 13:57",
              who.michael,
              "I frikvarteret leger nestklassen på kryds og tværs. En gæst kunne ikke udpege de fire.",
            ),
          ],
        },
      ],
      milestones: [
        { title: "Lærere og pædagoger er uddannet", due: "2026-06-19", state: "done" },
        { title: "Besøg hos to kommuner, der har prøvet det", due: "2026-03-13", state: "done" },
      ],
      status: [
        said(
          "2026-03-27 14:12",
          who.thomas,
          "onTrack",
          "Vi har været på besøg to steder. Begge siger, at rummet er vigtigere end antallet af voksne.",
        ),
        said(
          "2026-06-24 13:25",
          who.thomas,
          "onTrack",
          "Holdet er uddannet, og forældrene til alle 16 børn har sagt ja.",
        ),
        said(
          "2026-09-23 10:44",
          who.thomas,
          "onTrack",
          "Klassen er i gang. To flere elever på Åbrinkskolen har fået en aftale, der ligner.",
        ),
        said(
          "2026-11-17 14:31",
          who.thomas,
          "attention",
          "Seks af ti. Ombygningen på Åbrinkskolen er udskudt, så de sidste fire får først et rum efter sommer.",
        ),
      ],
    },
  ],
};

const laering: TownFocusArea = {
  title: "Lyst til at lære",
  description:
    "Vi vil have flere elever, der spørger, prøver og bliver ved. Det gælder i bogen, i værkstedet og i skoven.",
  goals: [
    {
      title: "To voksne de første hundrede dage",
      description:
        "Alle børnehaveklasser har to voksne fra august til december. Børnene kan følge en fælles besked og ved, hvem de kan lege med.",
      responsible: who.thomas,
      due: "2026-12-31",
      objectives: ["b26-skolestart", "gode-overgange"],
      together: ["boern-dagtilbud"],
      targetGroup: "302 børn i børnehaveklasse",
      actions: [{ title: "Femten pædagoger ansættes", due: "2026-07-31", state: "done" }],
      indicators: [
        {
          title: "Børnehaveklasser med to voksne i alle timer",
          unit: "%",
          baseline: 0,
          target: 100,
          direction: "up",
          observations: [
            counted("2026-08-17 12:20", who.thomas, 93),
            counted("2026-10-30 12:12", who.thomas, 100),
          ],
        },
      ],
      milestones: [{ title: "Hundrede dage er gået", due: "2027-01-15", state: "planned" }],
      status: [
        said(
          "2026-03-27 14:20",
          who.thomas,
          "onTrack",
          "Pengene er fordelt efter antal børn, og stillingerne er slået op i april.",
        ),
        said(
          "2026-06-24 13:33",
          who.thomas,
          "attention",
          "Tolv af femten er ansat. Vi mangler tre i den nordlige del af kommunen.",
        ),
        said(
          "2026-09-23 10:52",
          who.thomas,
          "onTrack",
          "Alle pladser er besat efter den første uge. Børnehaveklasselederne siger, at konflikterne bliver løst, mens de er små.",
        ),
        said(
          "2026-11-17 14:39",
          who.thomas,
          "onTrack",
          "Alle femten klasser har to voksne i alle timer. Vi samler erfaringer ind i januar, inden budgettet for 2028.",
        ),
      ],
    },
    {
      title: "Læsning for livet",
      description:
        "Flere elever læser i fritiden, og færre er svage læsere ved udgangen af 3. klasse: 9 procent mod 14 i 2025.",
      responsible: who.nadia,
      due: "2026-12-31",
      objectives: ["rigt-sprog"],
      together: ["kultur-fritid"],
      targetGroup: "Elever i 1.-3. klasse",
      trialActions: [
        {
          title: "Læsebånd med ældre elever som højtlæsere",
          responsible: who.bo,
          due: "2026-06-19",
          state: "done",
          targetGroup: "1.-2. klasse på Åbrinkskolen",
          expectedEffect:
            "De små læser mere, og de store, der selv har svært ved det, får øvelse uden at tabe ansigt.",
          evaluateOn: "2026-06-19",
          status: [
            said(
              "2026-06-18 12:09",
              who.bo,
              "reached",
              "Begge grupper er gået mere frem end klasserne ved siden af. De store har bedt om at fortsætte.",
            ),
          ],
        },
      ],
      indicators: [
        {
          title: "Svage læsere i 3. klasse",
          unit: "%",
          baseline: 14,
          target: 9,
          direction: "down",
          observations: [counted("2026-05-29 10:21", who.nadia, 12.1)],
        },
        {
          title: "Elever taler om bøger uden at blive spurgt",
          observations: [
            noticed(
              "2026-09-30 11:52",
              who.bo,
              "Der er venteliste på en serie om en hund, der løser mord. Ventelisten er elevernes egen.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-30 12:22",
          who.nadia,
          "onTrack",
          "Læsevejlederne har fælles forløb klar, og alle skoler har tyve minutters læsebånd.",
        ),
        said(
          "2026-06-24 13:42",
          who.nadia,
          "onTrack",
          "12,1 procent svage læsere ved prøven i maj. Det er på vej, men ikke nok endnu.",
        ),
        said("2026-09-23 11:01", who.nadia, "onTrack", "Åbrinkskolens model er begyndt på to andre skoler."),
      ],
    },
    {
      title: "Elever klarer klimaet i praksis",
      description:
        "Alle 5. og 8. klasser har et klimaværksted om året, hvor de løser et problem for en lokal virksomhed eller afdeling. Hver skole sænker sit elforbrug med otte procent.",
      responsible: who.michael,
      due: "2026-12-31",
      objectives: ["klimaneutral"],
      focusAreas: ["klimahandling"],
      together: ["by-klima-teknik"],
      targetGroup: "Elever i 5. og 8. klasse",
      trialActions: [
        {
          title: "Elevpatrulje, der slukker og måler",
          due: "2026-10-09",
          state: "done",
          together: ["by-klima-teknik"],
          targetGroup: "5. klasserne på Lindeskovskolen",
          expectedEffect: "Forbruget falder, fordi det er kammerater, der spørger, og ikke et skilt.",
          evaluateOn: "2026-10-23",
        },
      ],
      indicators: [
        {
          title: "Elforbrug på skolerne i forhold til 2025",
          unit: "%",
          baseline: 100,
          target: 92,
          direction: "down",
          observations: [
            counted("2026-07-01 11:17", who.michael, 97),
            counted("2026-10-26 10:55", who.michael, 94),
          ],
        },
      ],
      milestones: [{ title: "Første klimaværksted med fire virksomheder", due: "2026-04-23", state: "done" }],
      status: [
        said(
          "2026-03-26 14:44",
          who.michael,
          "onTrack",
          "Fire virksomheder har givet os en opgave. Den sværeste handler om emballage til gulerødder.",
        ),
        said(
          "2026-06-23 14:08",
          who.michael,
          "onTrack",
          "Otte værksteder er holdt. Børnenes forslag om brugte paller er taget i brug hos Park & Vej.",
        ),
        said(
          "2026-09-24 13:40",
          who.michael,
          "onTrack",
          "Elevpatruljen kører på tre skoler. Den fjerde venter på målere.",
        ),
        said(
          "2026-11-12 14:20",
          who.michael,
          "onTrack",
          "Seks procent lavere forbrug. Patruljen på Lindeskovskolen fandt en ventilator, der havde kørt døgnet rundt siden 2019.",
        ),
      ],
    },
  ],
};

const unge: TownFocusArea = {
  title: "Videre efter 9. klasse",
  description:
    "Valget efter grundskolen er for mange det første store valg, de tager selv. De skal have prøvet noget, inden de vælger.",
  goals: [
    {
      title: "Flere vælger efter at have prøvet",
      description:
        "Alle elever i 8. klasse har været mindst tre dage på en arbejdsplads eller erhvervsuddannelse. Andelen, der vælger en erhvervsuddannelse, stiger fra 21 til 26 procent.",
      responsible: who.nadia,
      due: "2026-12-31",
      objectives: ["unge-paa-vej", "virksomheder"],
      focusAreas: ["unge-i-trivsel"],
      together: ["social-beskaeftigelse"],
      targetGroup: "Elever i 8. klasse",
      actions: [
        {
          title: "Aftale med 60 lokale virksomheder om praktik",
          due: "2026-10-02",
          state: "done",
          together: ["social-beskaeftigelse"],
        },
      ],
      trialActions: [
        {
          title: "Prøvedage i små grupper med en mester",
          due: "2026-12-09",
          state: "running",
          targetGroup: "24 elever, der er i tvivl",
          expectedEffect: "Eleverne kan bagefter sige, hvad de ikke vil, og hvorfor.",
          evaluateOn: "2026-12-16",
        },
      ],
      indicators: [
        {
          title: "Elever, der søger en erhvervsuddannelse",
          unit: "%",
          baseline: 21,
          target: 26,
          direction: "up",
          observations: [counted("2026-04-07 13:10", who.nadia, 23, "Ansøgninger pr. 1. marts 2026.")],
        },
      ],
      status: [
        said(
          "2026-03-30 12:35",
          who.nadia,
          "onTrack",
          "23 procent søgte en erhvervsuddannelse i år. Det er to point mere end sidste år.",
        ),
        said(
          "2026-06-24 13:50",
          who.nadia,
          "onTrack",
          "38 virksomheder har sagt ja. Håndværkerne er lettest at få med, og butikkerne vil gerne spørges tidligere.",
        ),
        said(
          "2026-09-23 11:10",
          who.nadia,
          "onTrack",
          "61 virksomheder er med. De første grupper skal ud i november.",
        ),
        said(
          "2026-11-20 10:02",
          who.nadia,
          "onTrack",
          "14 af 24 elever har haft deres prøvedage. En ville være tømrer, indtil han stod på taget i regnvejr, og det er også et svar.",
        ),
      ],
    },
    {
      title: "Et sted at gå hen, når det er svært",
      description:
        "Unge i udskolingen kan få en samtale inden for en uge uden henvisning. De ved, hvor de skal gå hen, og de kommer, før det er gået helt galt.",
      responsible: who.nadia,
      due: "2026-10-31",
      objectives: ["tidlig-hjaelp", "b27-en-indgang"],
      focusAreas: ["unge-i-trivsel", "borgeren-foerst"],
      together: ["boern-dagtilbud", "social-beskaeftigelse"],
      targetGroup: "Unge på 13-17 år",
      trialActions: [
        {
          title: "Åben dør hos sundhedsplejersken hver torsdag",
          responsible: who.nadia,
          due: "2026-11-19",
          state: "running",
          together: ["boern-dagtilbud"],
          targetGroup: "Udskolingen på alle fire skoler",
          expectedEffect: "Unge kommer af sig selv og tidligere, fordi de kender ansigtet.",
          evaluateOn: "2026-11-26",
        },
      ],
      indicators: [
        {
          title: "Dage fra første henvendelse til samtale",
          unit: "dage",
          baseline: 34,
          target: 7,
          direction: "down",
          observations: [
            counted("2026-06-25 10:09", who.nadia, 19),
            counted("2026-10-05 10:16", who.nadia, 11),
          ],
        },
        {
          title: "Drenge kommer også",
          observations: [
            noticed(
              "2026-10-15 13:44",
              who.nadia,
              "De første måneder kom der kun piger. Efter at døren blev flyttet hen ved hallen, er hver tredje en dreng.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-30 12:47",
          who.nadia,
          "attention",
          "Vi mangler at aftale, hvem der betaler for timerne om torsdagen.",
        ),
        said(
          "2026-06-24 13:59",
          who.nadia,
          "onTrack",
          "Timerne er fundet, og åben dør begynder efter ferien. Ventetiden er faldet, fordi vi fordeler henvendelserne hver morgen.",
        ),
        said("2026-09-23 11:19", who.nadia, "onTrack", "Åben dør har haft 74 besøg på fem uger."),
      ],
    },
  ],
};

export const skolerUddannelse2026: TownPlan = {
  key: "skoler-uddannelse-2026",
  kind: "goalPlan",
  title: "Målplan 2026",
  department: "skoler-uddannelse",
  owner: "skoler-uddannelse",
  from: "2026-01-01",
  to: "2026-12-31",
  state: "approved",
  approvedOn: "2026-02-02",
  edition: 1,
  caseNumber: "26/001390",
  written: { by: who.thomas, at: copenhagen("2026-01-22 11:45") },
  focusAreas: [fremmoede, laering, unge],
};
