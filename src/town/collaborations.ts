/**
 * Egelund's collaborations across departments: one that works, one that waits for the other's answer, one that has
 * changed since it was agreed on, and one that is over.
 */
import { who } from "./people.ts";
import type { TownCollaboration } from "./town.ts";
import { copenhagen } from "./write.ts";

export const collaborations: readonly TownCollaboration[] = [
  {
    key: "klimaskolen",
    title: "Klimaskolen ved åen",
    level: "knowledge",
    goals: [{ plan: "aabrinkskolen-2026", title: "Klimaskolen ved åen" }],
    shared: {
      aim: "Eleverne på mellemtrinnet skal møde naturen ved Egelund Å sammen med dem, der passer på den.",
      receiver: "Jeg har selv fanget en vårflue, og jeg ved, hvorfor den bor her nu.",
      startsOn: "2026-03-16",
      evaluateOn: "2026-06-19",
      endsOn: "2026-10-02",
      evaluation: "To korte møder på skolen med billeder og elevernes egne ord.",
      experience: "Katrine holder et oplæg for de andre skolers naturfagslærere i {november}.",
    },
    parties: [
      {
        department: "skoler-uddannelse",
        people: [who.louise],
        written: { by: who.louise, at: copenhagen("2026-02-23 14:10") },
        expects: "At I kommer ud til os to gange om foråret og taler, så børn forstår det.",
        offers: "Vi forbereder eleverne, så de stiller spørgsmål, og vi står for transport og madpakker.",
        confirmed: { by: who.louise, at: copenhagen("2026-03-02 08:30") },
        ended: {
          on: "2026-10-05",
          learnt:
            "Børnene spurgte om mere, end vi havde nået at læse. Næste gang er biologen med til planlægningen og ikke kun ved åen.",
        },
      },
      {
        department: "by-klima-teknik",
        people: [who.katrine],
        written: { by: who.katrine, at: copenhagen("2026-02-26 09:20") },
        expects: "At der er to voksne med, og at vi får besked senest dagen før, hvis vejret driller.",
        offers: "Udstyr til et helt klassetrin og en biolog, der kan svare.",
        confirmed: { by: who.claus, at: copenhagen("2026-03-03 10:05") },
      },
    ],
  },
  {
    key: "it-hjaelp",
    title: "It-hjælp, der kommer ud på skolerne",
    level: "coordination",
    goals: [{ plan: "oekonomi-stab-2026", title: "It-hjælp, der kommer ud i husene" }],
    shared: {
      aim: "Undervisningen skal ikke vente på en skærm, der er sort. Fejl på skolernes udstyr løses på stedet, mens læreren underviser videre.",
      receiver: "Når tavlen går i sort, kommer der en, som kan noget, inden frikvarteret er forbi.",
      jointGoals:
        "Inden sommerferien er halvdelen af alle fejl løst samme dag.\nHver skole har en fast it-dag om ugen, som lærerne kender.",
      roles:
        "Jonas Kjærgaard: planlægger it-dagene og har pengene.\nMichael Tvede: samler skolernes ønsker hver måned.\nServicelederne: lukker op, og melder fejl med foto.",
      coordination:
        "It-dagene ligger fast et halvår ad gangen. Skolerne melder prøver og temauger senest 14 dage før, så lægges dagen om.",
      startsOn: "2026-09-01",
      evaluateOn: "2026-12-08",
      rhythm: "quarter",
      endsOn: "2027-06-22",
      evaluation: "En halv time på Teams med tallene fra it-hjælpen og tre historier fra lærerværelset.",
      experience: "Det, der virker på skolerne, prøves på plejecentrene fra foråret.",
    },
    parties: [
      {
        department: "oekonomi-stab",
        people: [who.jonas, who.farida],
        written: { by: who.jonas, at: copenhagen("2026-08-12 11:25") },
        expects:
          "At fejl bliver meldt ét sted, og ikke på gangen.\nAt nogen lukker os ind og viser, hvad der er galt.",
        offers: "En fast tekniker hver uge, og svar samme dag på det, der haster.",
        confirmed: { by: who.mette, at: copenhagen("2026-08-24 09:02") },
      },
      {
        department: "skoler-uddannelse",
        people: [who.michael],
        written: { by: who.michael, at: copenhagen("2026-08-18 15:40") },
        expects:
          "At det er den samme, der kommer.\nAt I siger til, når noget ikke kan laves, så vi kan planlægge uden.",
        offers: "Et rum til reservedele, og en servicemedarbejder, der følger med rundt den første dag.",
        confirmed: { by: who.thomas, at: copenhagen("2026-08-25 12:15") },
      },
    ],
  },
  {
    key: "ungeindgangen",
    title: "Ungeindgangen i Algade",
    level: "coCreation",
    goals: [
      { plan: "skoler-uddannelse-2027", title: "Ungeindgangen åbner i Algade" },
      { plan: "social-beskaeftigelse-2026", title: "Ingen ung venter mere end to uger" },
    ],
    shared: {
      aim: "Unge mellem 13 og 25 år, som har det svært, skal kunne gå ét sted hen og møde voksne, der løser det sammen. Ingen skal fortælle sin historie to gange.",
      receiver: "Jeg gik derned en torsdag. Siden har jeg kun skullet ringe til Sara.",
      jointGoals:
        "Indgangen åbner efter sommerferien 2027.\nDe første 50 unge får en samtale inden for to uger og én plan.\nTre ud af fire siger efter et halvt år, at de har det bedre.",
      roles:
        "Nadia El-Sayed: leder forløbet og indkalder.\nDorthe Lykke: jobcentrets folk og de unges planer.\nSofie Rønne: sundhedsplejen og kontakten til hjemmene.",
      coordination: "Fælles tavlemøde hver torsdag klokken 9. Akutte sager tages samme dag på telefonen.",
      involvement:
        "Ungerådet er med til at indrette stedet og vælge, hvad det hedder. Tre unge sidder med ved bordet fra {januar}.",
      decisions:
        "Gruppen råder selv over driften. Lokaler og stillinger går til de tre chefer. Hver part lægger to stillinger i det første år.",
      startsOn: "2026-11-02",
      evaluateOn: "2027-02-04",
      rhythm: "quarter",
      endsOn: "2027-12-16",
      evaluation: "De unges egne ord først, så ventetid og fremmøde. Ungerådet fører ordet.",
      experience:
        "Åbent hus for alle afdelinger i udviklingsugen, og en side i Erfaringer efter hvert halvår.",
    },
    parties: [
      {
        department: "skoler-uddannelse",
        people: [who.nadia],
        written: { by: who.nadia, at: copenhagen("2026-10-22 10:30") },
        expects:
          "At skolen hører fra jer, når en elev er i gang hos jer.\nAt I siger ja til fælles lokaler, selv om det bliver trangt.",
        offers: "Vi sender ingen videre uden selv at gå med første gang.",
        confirmed: { by: who.thomas, at: copenhagen("2026-11-04 08:45") },
      },
      {
        department: "social-beskaeftigelse",
        people: [who.dorthe, who.kristian],
        written: { by: who.dorthe, at: copenhagen("2026-11-18 13:20") },
        expects: "At vi deler kalender, og at skolerne melder fravær, før det er blevet til en sag.",
        offers: "To medarbejdere i huset fra dag ét, og adgang til virksomhedskonsulenterne.",
        unsettled: "Hvem har ansvaret for de unge over 18, som ikke får ydelse fra os?",
        confirmed: { by: who.jensole, at: copenhagen("2026-11-05 14:00") },
        // Said after the heads had confirmed.
        shared: { evaluateOn: "2027-03-04" },
      },
      {
        department: "boern-dagtilbud",
        people: [who.sofie],
        written: { by: who.sofie, at: copenhagen("2026-11-09 09:05") },
        expects: "At forældrene er med fra begyndelsen, når den unge er under 18.",
        offers: "En sundhedsplejerske to formiddage om ugen.",
      },
    ],
  },
  {
    key: "breve",
    title: "Breve, som borgerne forstår første gang",
    level: "knowledge",
    goals: [{ plan: "oekonomi-stab-2026", title: "Breve, man forstår" }],
    shared: {
      aim: "De breve, som flest borgere ringer om, skrives om. Vi lærer af hinanden, hvad der virker.",
      receiver: "Jeg læste brevet én gang og vidste, hvad jeg skulle gøre og hvornår.",
      startsOn: "2026-12-01",
      evaluateOn: "2027-02-25",
      evaluation: "Vi tæller opkald om de omskrevne breve før og efter.",
      experience: "En fælles mappe med før og efter, som alle må stjæle fra.",
    },
    parties: [
      {
        department: "oekonomi-stab",
        people: [who.ida],
        written: { by: who.ida, at: copenhagen("2026-11-16 10:12") },
        expects: "At I sender os de fem breve, der giver flest opkald, og en sagsbehandler, der kender dem.",
        offers: "En formiddag om måneden, hvor vi skriver om sammen.",
        confirmed: { by: who.mette, at: copenhagen("2026-11-19 15:30") },
      },
      { department: "social-beskaeftigelse", people: [who.kristian] },
    ],
  },
];
