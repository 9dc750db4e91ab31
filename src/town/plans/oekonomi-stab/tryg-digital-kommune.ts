/** Økonomi & Stab, focus area 1: security, automation and help with it. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const trygDigitalKommune: TownFocusArea = {
  title: "En tryg digital kommune",
  description:
    "Borgerne betror os deres oplysninger, og kollegerne er afhængige af, at systemerne virker. Derfor begynder vi med sikkerheden, fortsætter med de opgaver, en maskine gør bedst, " +
    "og slutter med den hjælp, man får, når det alligevel driller.",
  goals: [
    {
      title: "Persondata i trygge hænder",
      description:
        "Ved udgangen af 2026 ved alle ledere, hvilke oplysninger deres enhed har, og hvem der kan se dem. Adgange følger ansættelsen: De åbnes den første dag og lukkes den sidste.",
      responsible: who.soeren,
      due: "2026-12-31",
      objectives: ["let-at-moede-kommunen"],
      focusAreas: ["enklere-hverdag"],
      actions: [
        {
          title: "Alle fortegnelser over persondata samles i ét værktøj",
          due: "2026-06-30",
          state: "done",
        },
        {
          title: "Ny brugerstyring, der følger ansættelsen, tages i drift",
          description:
            "Systemet henter ansættelser fra lønsystemet hver nat og åbner eller lukker adgange efter rolle.",
          responsible: who.jonas,
          due: "2026-11-13",
          state: "running",
          status: [
            said(
              "2026-09-24 14:05",
              who.jonas,
              "onTrack",
              "Testen er planlagt til {uge 44} og {uge 45}. Skoler og plejecentre har udpeget superbrugere.",
            ),
            said(
              "2026-11-17 15:32",
              who.jonas,
              "attention",
              "Testen viste, at vikarer med to ansættelser mister den ene adgang. Leverandøren retter fejlen, og vi prøver igen den {8. december}.",
              { links: [{ url: "https://egelund.example/it/brugerstyring/test-2", title: "Testrapport" }] },
            ),
          ],
        },
        {
          title: "Hver leder gennemgår sin enheds adgange to gange om året",
          due: "2026-12-11",
          state: "running",
          together: ["boern-dagtilbud", "skoler-uddannelse", "sundhed-aeldre"],
        },
      ],
      indicators: [
        {
          title: "Brud på persondatasikkerheden, der er anmeldt",
          unit: "brud",
          baseline: 11,
          target: 5,
          direction: "down",
          observations: [
            counted("2026-04-13 09:10", who.soeren, 2, "To breve sendt til forkert modtager.", "2026-03-31"),
            counted("2026-07-02 10:24", who.soeren, 4, undefined, "2026-06-30"),
            counted(
              "2026-10-05 09:02",
              who.soeren,
              5,
              "Det femte var en bærbar, der blev glemt i et tog. Den var krypteret.",
              "2026-09-30",
            ),
          ],
        },
        {
          title: "Ledere, der har gennemgået enhedens adgange",
          unit: "%",
          baseline: 0,
          target: 95,
          direction: "up",
          observations: [
            counted("2026-06-22 13:15", who.soeren, 58),
            counted("2026-10-20 11:40", who.soeren, 71, "Vi mangler især daginstitutionerne."),
          ],
        },
      ],
      status: [
        said(
          "2026-03-26 10:12",
          who.soeren,
          "onTrack",
          "Handleplanen er godkendt, og 29 af 41 fortegnelser ligger i det nye værktøj.",
        ),
        said(
          "2026-06-23 09:48",
          who.soeren,
          "onTrack",
          "Alle fortegnelser er samlet. Lederne er begyndt på den første gennemgang af adgange.",
          {
            documentation:
              "Oversigt over fortegnelser pr. {22. juni 2026}. Stikprøve i otte enheder uden fejl.",
            links: [{ url: "https://egelund.example/it/fortegnelser", title: "Fortegnelser 2026" }],
          },
        ),
        said(
          "2026-09-22 11:30",
          who.soeren,
          "onTrack",
          "Brugerstyringen er bestilt og testes i {efteråret}. To tredjedele af lederne har gennemgået deres adgange.",
        ),
        said(
          "2026-11-20 13:54",
          who.soeren,
          "attention",
          "Brugerstyringen kommer ikke i drift før midt i {december}, fordi vikarer med to ansættelser blev spærret ude i testen. Gennemgangen hos lederne følger planen.",
          { documentation: "Testrapport fra {uge 45} og aftale med leverandøren om rettelser." },
        ),
      ],
    },
    {
      title: "Robotter tager de ens opgaver",
      description:
        "I 2027 klarer robotter mindst ti arbejdsgange, som i dag tastes i hånden. Den sparede tid bruges på de sager, der kræver et menneske.",
      responsible: who.farida,
      due: "2027-06-30",
      objectives: ["b26-forenkling"],
      focusAreas: ["enklere-hverdag"],
      actions: [
        { title: "Afdelingerne peger på de tyve mest ens opgaver", due: "2026-03-13", state: "done" },
        { title: "De fem første robotter sættes i drift", due: "2026-10-30", state: "done" },
        {
          title: "Afstemning af statuskonti sker automatisk",
          responsible: who.peter,
          due: "2027-04-30",
          state: "running",
        },
      ],
      indicators: [
        {
          title: "Arbejdsgange, som en robot klarer",
          unit: "arbejdsgange",
          baseline: 1,
          target: 10,
          direction: "up",
          observations: [
            counted("2026-06-24 12:50", who.farida, 3),
            counted("2026-09-29 10:05", who.farida, 4),
            counted(
              "2026-11-06 14:22",
              who.farida,
              6,
              "Nye i drift: boligstøtte og afslutning af elevsager.",
            ),
          ],
        },
        {
          title: "Timer, der er frigjort på et år",
          unit: "timer",
          baseline: 240,
          target: 3500,
          direction: "up",
          observations: [
            counted("2026-06-24 12:55", who.farida, 810),
            counted(
              "2026-11-06 14:25",
              who.farida,
              1620,
              "Regnet på et helt år, efter tal fra de enheder, der bruger robotterne.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-24 14:40",
          who.farida,
          "onTrack",
          "Vi fik 34 forslag og har valgt tyve. De fem første er beskrevet sammen med dem, der sidder med opgaven.",
        ),
        said(
          "2026-06-24 13:05",
          who.farida,
          "onTrack",
          "Tre robotter kører. Den, der opretter leverandører, fejlede de første to uger, men er stabil nu.",
        ),
        said(
          "2026-09-29 10:11",
          who.farida,
          "attention",
          "Vi er én robot bagud, fordi boligstøttesystemet skiftede skærmbilleder i {august}.",
        ),
        said(
          "2026-11-19 09:26",
          who.farida,
          "onTrack",
          "Vi har indhentet det tabte: Seks arbejdsgange kører, og to mere er klar til test efter jul.",
        ),
      ],
    },
    {
      title: "It-hjælp, der kommer ud i husene",
      description:
        "Skoler, børnehuse og plejecentre har en fast kontakt i It, som kender deres hverdag. De fleste fejl bliver løst, mens man taler sammen.",
      responsible: who.jonas,
      due: "2027-03-31",
      focusAreas: ["enklere-hverdag", "borgeren-foerst"],
      together: ["skoler-uddannelse", "sundhed-aeldre"],
      actions: [
        { title: "Hver afdeling får en fast kontaktperson i It", due: "2026-02-27", state: "done" },
        { title: "It-bussen besøger alle 46 adresser to gange om året", due: "2026-12-18", state: "running" },
        {
          title: "Selvbetjening til adgangskoder uden for åbningstid",
          responsible: who.farida,
          due: "2027-02-26",
          state: "planned",
        },
      ],
      indicators: [
        {
          title: "Henvendelser, der løses ved første kontakt",
          unit: "%",
          baseline: 52,
          target: 70,
          direction: "up",
          observations: [
            counted("2026-03-30 08:45", who.jonas, 55),
            counted("2026-06-29 09:20", who.jonas, 61),
            counted("2026-09-30 08:31", who.jonas, 66),
          ],
        },
        {
          title: "Medarbejderne oplever, at hjælpen passer til deres hverdag",
          observations: [
            noticed(
              "2026-05-19 13:37",
              who.jonas,
              "På Lindegården har de samlet spørgsmålene på en tavle til it-bussen. Afdelingslederen siger, at de er holdt op med at gå uden om problemerne.",
            ),
            noticed(
              "2026-10-14 10:02",
              who.farida,
              "Tre skoler beder om længere besøg. De vil hellere have én hel dag end to halve.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-30 08:52",
          who.jonas,
          "onTrack",
          "Alle seks afdelinger har fået en kontaktperson. It-bussen begynder i {april}.",
        ),
        said(
          "2026-06-29 09:33",
          who.jonas,
          "onTrack",
          "Bussen har besøgt 21 adresser. Printere og adgangskoder fylder halvdelen af spørgsmålene.",
          {
            links: [{ url: "https://egelund.example/it/bussen", title: "It-bussens køreplan" }],
          },
        ),
        said(
          "2026-09-30 08:40",
          who.jonas,
          "onTrack",
          "66 procent af henvendelserne løses med det samme, og ventetiden på telefonen er under tre minutter.",
        ),
        said(
          "2026-11-12 11:18",
          who.jonas,
          "onTrack",
          "40 af 46 adresser har fået to besøg. De sidste er aftalt inden jul.",
        ),
      ],
    },
  ],
};
