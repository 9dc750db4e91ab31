/** Økonomi & Stab, focus area 2: rules, forecasts and construction budgets. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const overblikOverOekonomien: TownFocusArea = {
  title: "Overblik over økonomien",
  description:
    "En leder med et budget skal vide tre ting: hvad der er brugt, hvad der er på vej, og hvad man selv må bestemme. Vi skriver reglerne om, gør prognoserne bedre og lærer at planlægge " +
    "byggerier, så pengene bliver brugt i det år, de står i.",
  goals: [
    {
      title: "Regler, man kan forstå",
      description:
        "Kasse- og regnskabsregulativet er skrevet om til en håndbog på højst tyve sider. En ny leder kan læse den på en time og ved bagefter, hvad ledelsestilsyn går ud på.",
      responsible: who.lene,
      due: "2026-10-31",
      objectives: ["b26-forenkling"],
      focusAreas: ["enklere-hverdag", "ledelse-taet-paa"],
      actions: [
        { title: "Ti ledere læser og kommenterer første udkast", due: "2026-04-17", state: "done" },
        { title: "Nyt regulativ behandles i Økonomiudvalget", due: "2026-09-15", state: "done" },
        {
          title: "Ledelsestilsynet samles på én side med fire spørgsmål om måneden",
          responsible: who.peter,
          due: "2026-10-30",
          state: "done",
        },
      ],
      indicators: [
        {
          title: "Sider i regulativ og bilag",
          unit: "sider",
          baseline: 118,
          target: 20,
          direction: "down",
          observations: [
            counted("2026-05-28 14:10", who.lene, 34),
            counted("2026-10-29 09:55", who.lene, 19, "Den vedtagne udgave med bilag."),
          ],
        },
        {
          title: "Ledere kan svare på, hvad de selv må beslutte",
          observations: [
            noticed(
              "2026-11-05 15:20",
              who.lene,
              "Vi ringede til tolv ledere uden varsel. Ti kunne svare rigtigt på alle fire spørgsmål, og to slog op og fandt svaret med det samme.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-27 12:40",
          who.lene,
          "onTrack",
          "Første udkast er sendt til ti ledere. To af dem er helt nye, og det er deres spørgsmål, vi lærer mest af.",
        ),
        said(
          "2026-06-18 10:27",
          who.lene,
          "onTrack",
          "Andet udkast er på 34 sider. Revisionen har læst med og har ingen indvendinger.",
        ),
        said(
          "2026-09-16 09:15",
          who.lene,
          "onTrack",
          "Økonomiudvalget anbefalede regulativet i går uden ændringer. Det er på kommunalbestyrelsens møde den {27. oktober}.",
        ),
        said(
          "2026-11-10 10:44",
          who.lene,
          "reached",
          "Regulativet er vedtaget og fylder 19 sider. De fire spørgsmål til ledelsestilsyn ligger nu fast i økonomisystemet.",
          {
            documentation:
              "Kommunalbestyrelsens beslutning den {27. oktober 2026}, punkt 8. Opkald til tolv ledere.",
            links: [
              {
                url: "https://egelund.example/politik/2026-10-27/8",
                title: "Punkt 8: Nyt kasse- og regnskabsregulativ",
              },
              { url: "https://egelund.example/oekonomi/regulativ", title: "Håndbogen" },
            ],
          },
        ),
      ],
    },
    {
      title: "Prognoser, der holder",
      description:
        "Når vi i juni skønner over årets resultat, rammer vi inden for én procent på de store områder. Lederne får tallene, mens de stadig kan nå at gøre noget.",
      responsible: who.peter,
      due: "2027-06-30",
      focusAreas: ["ledelse-taet-paa"],
      together: ["sundhed-aeldre", "social-beskaeftigelse"],
      actions: [
        {
          title: "Månedlig prognose på ældre- og voksenområdet efter ens skabelon",
          due: "2026-04-30",
          state: "done",
        },
        {
          title: "Faste kvartalsmøder mellem controller og afdelingschef",
          due: "2026-12-15",
          state: "running",
        },
        {
          title: "Tal for besøg og pladser hentes direkte fra fagsystemerne",
          responsible: who.farida,
          due: "2027-03-26",
          state: "running",
        },
      ],
      indicators: [
        {
          title: "Afvigelse mellem junis skøn og årets resultat",
          unit: "%",
          baseline: 2.8,
          target: 1,
          direction: "down",
          observations: [
            counted(
              "2026-10-12 13:02",
              who.peter,
              1.6,
              "Beregnet på ni måneder og de kendte poster for resten af året.",
            ),
          ],
        },
        {
          title: "Ledere, der har set månedens tal inden den 10.",
          unit: "%",
          baseline: 44,
          target: 90,
          direction: "up",
          observations: [
            counted("2026-05-12 08:50", who.peter, 57),
            counted("2026-08-13 09:05", who.peter, 69),
            counted("2026-11-11 08:47", who.peter, 81),
          ],
        },
      ],
      status: [
        said(
          "2026-03-31 11:05",
          who.peter,
          "attention",
          "Voksenområdet rammer vi ikke endnu. Tre dyre anbringelser kom med fra {efteråret}, uden at de stod i skønnet.",
        ),
        said(
          "2026-06-26 08:38",
          who.peter,
          "attention",
          "Skabelonen er taget i brug begge steder, men tallene for hjemmeplejen kommer stadig to uger for sent.",
        ),
        said(
          "2026-09-28 13:50",
          who.peter,
          "onTrack",
          "Prognosen for {august} ramte hjemmeplejen på en halv procent. Møderne med afdelingscheferne har gjort forskellen.",
        ),
        said(
          "2026-11-18 10:09",
          who.peter,
          "onTrack",
          "81 procent af lederne så tallene til tiden i {november}. Vi mangler at få pladserne på voksenområdet med automatisk.",
        ),
      ],
    },
    {
      title: "Anlæg til tiden",
      description:
        "Byggerier og vejprojekter er sat af i det år, hvor de faktisk kan bygges. Kommunalbestyrelsen kan følge de ti største på én side, og ingen bliver overrasket over overførslerne.",
      responsible: who.lene,
      due: "2027-12-31",
      objectives: ["b27-anlaeg"],
      together: ["by-klima-teknik"],
      actions: [
        {
          title: "Fælles model for risiko og tidsplan på anlæg over 5 mio. kr.",
          due: "2026-05-29",
          state: "done",
        },
        {
          title: "Tiårig oversigt over kassebeholdning og anlæg",
          responsible: who.peter,
          due: "2026-09-30",
          state: "running",
        },
        {
          title: "Anlægsoversigt på én side til hvert møde i Økonomiudvalget",
          due: "2026-12-01",
          state: "running",
        },
      ],
      indicators: [
        {
          title: "Anlægsbudget, der er brugt i det år, hvor det stod",
          unit: "%",
          baseline: 63,
          target: 85,
          direction: "up",
          observations: [
            counted(
              "2026-10-15 14:45",
              who.lene,
              49,
              "Skøn for hele 2026. Åbrinkskolens nye fløj trækker mest ned.",
            ),
          ],
        },
        {
          title: "Anlæg, der overskrider bevillingen",
          unit: "anlæg",
          baseline: 6,
          target: 2,
          direction: "down",
          observations: [counted("2026-06-30 12:10", who.lene, 3), counted("2026-10-15 14:48", who.lene, 3)],
        },
        {
          title: "Udvalget stiller spørgsmål til fremdriften frem for til tallene",
          observations: [
            noticed(
              "2026-10-07 09:30",
              who.lene,
              "På udvalgets møde i går gik halvdelen af tiden stadig med at forstå overførslerne. Forsiden skal være enklere.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-25 15:12",
          who.lene,
          "onTrack",
          "Modellen er afprøvet på cykelstien til Lindeskov og den nye svømmesal.",
        ),
        said(
          "2026-06-30 12:20",
          who.lene,
          "attention",
          "Udbuddet af Åbrinkskolens nye fløj gav to tilbud, begge over rammen. Vi forhandler.",
        ),
        said(
          "2026-09-29 14:02",
          who.lene,
          "offTrack",
          "Skolefløjen er udskudt et halvt år. Dermed flytter 31 mio. kr. til 2027, og målet for i år er uden for rækkevidde.",
        ),
        said(
          "2026-11-17 12:25",
          who.lene,
          "offTrack",
          "Vi ender omkring 49 procent i år. Skolefløjen udbydes igen i {januar} i tre dele, og forslaget til ny fordeling mellem årene er med i sagen til {december}.",
          {
            links: [
              {
                url: "https://egelund.example/anlaeg/oversigt-2026-k4",
                title: "Anlægsoversigt, {november 2026}",
              },
            ],
          },
        ),
      ],
    },
  ],
};
