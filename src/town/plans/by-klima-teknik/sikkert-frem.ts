/** By, Klima & Teknik, focus area 5: the way to school, cycle paths and holes in the road. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const sikkertFrem: TownFocusArea = {
  title: "Sikkert og let frem",
  description:
    "Når børn selv kan tage cyklen, får familierne en lettere morgen, og vejen foran skolen bliver mindre farlig. Vi begynder ved skolerne og arbejder os udad.",
  goals: [
    {
      title: "Sikre skoleveje",
      description:
        "Tre ud af fire elever går eller cykler til skole. De ti kryds, som børnene selv er mest utrygge ved, er bygget om.",
      responsible: who.niels,
      due: "2027-08-01",
      objectives: ["sikre-veje"],
      focusAreas: ["klimahandling", "unge-i-trivsel"],
      together: ["skoler-uddannelse"],
      actions: [
        {
          title: "Eleverne tegner deres skolevej og sætter mærker, hvor de bliver bange",
          due: "2026-04-24",
          state: "done",
        },
        {
          title: "De fem første kryds bygges om i sommerferien",
          responsible: who.joergen,
          due: "2026-08-10",
          state: "done",
        },
        { title: "Afsætningsplads 300 meter fra Lindeskovskolen", due: "2026-10-16", state: "stopped" },
      ],
      indicators: [
        {
          title: "Elever, der går eller cykler til skole",
          unit: "%",
          baseline: 58,
          target: 75,
          direction: "up",
          observations: [
            counted("2026-05-08 10:20", who.niels, 61),
            counted(
              "2026-09-18 10:48",
              who.niels,
              67,
              "Talt over fem dage på alle fire skoler. Solskin alle dage.",
            ),
          ],
        },
        {
          title: "Børnene er mindre utrygge ved de ombyggede kryds",
          observations: [
            noticed(
              "2026-09-22 13:09",
              who.niels,
              "3. b på Åbrinkskolen gik ruten igen. De flyttede fire af seks røde mærker til grønne.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-20 09:36",
          who.niels,
          "onTrack",
          "1.100 elever har tegnet deres vej. Krydset ved Møllegade har fået flest røde mærker.",
        ),
        said(
          "2026-06-23 11:54",
          who.niels,
          "onTrack",
          "Entreprenøren begynder den første dag i sommerferien og skal være ude, inden klokken ringer.",
        ),
        said(
          "2026-09-22 13:21",
          who.niels,
          "onTrack",
          "Fem kryds er færdige, og 67 procent går eller cykler. Afsætningspladsen ved Lindeskovskolen er opgivet: Forældrene kørte bare videre til døren.",
        ),
        said(
          "2026-11-20 14:36",
          who.niels,
          "onTrack",
          "De næste fem kryds er tegnet, og skolebestyrelserne er spurgt. Vi graver igen til sommer.",
          {
            documentation: "Referat fra møde med fire skolebestyrelser den {17. november}.",
          },
        ),
      ],
    },
    {
      title: "En cykelsti, der hænger sammen",
      description:
        "Man kan cykle fra Lindeskov til stationen på egen sti hele vejen. De sidste to huller i nettet, 2,3 kilometer i alt, er lukket.",
      responsible: who.niels,
      due: "2026-11-15",
      objectives: ["sikre-veje", "klimaneutral"],
      focusAreas: ["klimahandling"],
      actions: [
        { title: "Stykket langs Skovvej anlægges", due: "2026-07-31", state: "done" },
        { title: "Tunnelen under banen åbnes for cykler", due: "2026-11-13", state: "running" },
        {
          title: "Lys, der tænder, når nogen kommer",
          responsible: who.joergen,
          due: "2026-12-11",
          state: "planned",
        },
      ],
      indicators: [
        {
          title: "Cyklister om dagen ved stationen",
          unit: "cyklister",
          baseline: 640,
          target: 900,
          direction: "up",
          observations: [
            counted("2026-05-26 08:29", who.niels, 655),
            counted("2026-09-25 08:33", who.niels, 742),
          ],
        },
        {
          title: "Sti uden huller fra Lindeskov til stationen",
          unit: "km",
          baseline: 6.1,
          target: 8.4,
          direction: "up",
          observations: [counted("2026-08-05 09:45", who.niels, 7.6)],
        },
      ],
      status: [
        said(
          "2026-03-20 09:47",
          who.niels,
          "onTrack",
          "Skovvej er i udbud, og banen har givet lov til arbejdet i tunnelen i {uge 42}.",
        ),
        said(
          "2026-06-23 12:08",
          who.niels,
          "onTrack",
          "Skovvej går hurtigere end planlagt. Vi åbner stykket til skolestart.",
        ),
        said(
          "2026-09-22 13:30",
          who.niels,
          "attention",
          "Banen har flyttet spærringen fra {uge 42} til {uge 50}. Så bliver tunnelen færdig en måned for sent.",
        ),
      ],
    },
    {
      title: "Huller i vejen bliver lukket, mens de er små",
      description:
        "Farlige huller er lukket inden for et døgn og andre inden for ti hverdage. Den, der giver os et praj, får et svar.",
      responsible: who.joergen,
      due: "2027-12-31",
      objectives: ["let-at-moede-kommunen"],
      focusAreas: ["borgeren-foerst"],
      actions: [
        { title: "Praj fra borgerne går direkte til holdet i bilen", due: "2026-02-16", state: "done" },
        {
          title: "Bilerne filmer vejen og finder revner, før de bliver til huller",
          due: "2026-12-01",
          state: "running",
        },
      ],
      indicators: [
        {
          title: "Farlige huller, der er lukket inden for et døgn",
          unit: "%",
          baseline: 70,
          target: 98,
          direction: "up",
          observations: [
            counted("2026-04-08 07:52", who.joergen, 78),
            counted("2026-07-06 07:58", who.joergen, 93),
            counted("2026-10-05 07:49", who.joergen, 95),
          ],
        },
        {
          title: "Dage fra praj til svar",
          unit: "dage",
          baseline: 9,
          target: 1,
          direction: "down",
          observations: [
            counted("2026-04-08 07:57", who.joergen, 3),
            counted("2026-10-05 07:54", who.joergen, 1),
          ],
        },
        {
          title: "Folkene i bilen synes, det er blevet mere meningsfuldt",
          observations: [
            noticed(
              "2026-05-13 07:35",
              who.joergen,
              "To på holdet er begyndt at sende et billede tilbage, når hullet er lukket. Det står ikke i nogen instruks.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-18 07:44",
          who.joergen,
          "onTrack",
          "Holdet får nu praj direkte på skærmen i bilen. Frosten gav 412 huller i februar, og alle farlige er lukket.",
        ),
        said(
          "2026-06-16 07:50",
          who.joergen,
          "onTrack",
          "93 procent inden for et døgn. De sidste syv er weekender, og dem ser vi på i den nye vagtplan.",
        ),
        said(
          "2026-09-17 07:41",
          who.joergen,
          "onTrack",
          "Alle, der giver et praj, får svar næste dag. Det har halveret antallet af rykkere.",
        ),
        said(
          "2026-11-19 07:38",
          who.joergen,
          "onTrack",
          "Kameraet på fejebilen fandt 63 revner på to uger. Vi lukker de værste inden frosten.",
        ),
      ],
    },
  ],
};
