/**
 * The words that Danish municipalities put above the parts of a goal, by what they stand for. Written as people write
 * them; compared folded. To teach the reading a new word, add it here.
 */

import { fold } from "./letters.ts";

/** What a heading within a goal announces. `goal` is the goal's own text, `detail` who, when and how much. */
export type Role =
  | "goal"
  | "description"
  | "actions"
  | "indicators"
  | "documentation"
  | "followUp"
  | "milestones"
  | "detail";

export const phrases: Readonly<Record<Role, readonly string[]>> = {
  goal: [
    "mål|målet|målene|vores mål|konkrete mål|konkret mål|overordnet mål|overordnede mål|målsætning|målsætninger",
    "resultatkrav|resultatmål|udviklingsmål|kvalitetsmål|effektmål|driftsmål|servicemål|hovedmål|delmål|politisk mål",
    "årsmål|årets mål|selvforvaltningsmål|trivselsmål|virksomhedsmål|strategimål|budgetmål",
    "politiske mål|strategisk mål|strategiske mål|indsatsmål|aftalemål|kontraktmål|læringsmål|lokale mål|fokusmål",
    "overskrift|måloverskrift|målets overskrift|målets titel|titel på målet|overskrift på målet|måltitel|målets navn",
    "titel|titel på initiativet|titel på indsatsen|initiativets titel|indsatsens titel|navn på initiativet|navn på indsatsen|navn på målet",
    "ønsket tilstand|ønskede tilstand|fremtidig tilstand|ønsket forandring|ønskede forandringer|ønsket fremtid",
    "her vil vi hen|dertil vil vi|her skal vi hen|dit vil vi|det ønsker vi at opnå|hvad ønsker vi at opnå|vores ambition er",
    "hvad vil vi opnå|hvad vil vi|det vil vi opnå|vi vil opnå|dette vil vi opnå|hvad skal vi opnå|hvad er målet|krav|målformulering",
  ],
  description: [
    "beskrivelse|baggrund|formål|formålet|begrundelse|sammenhæng|uddybning|motivation|udfordring|udfordringer",
    "nuværende situation|nuværende status|hvorfor|målbeskrivelse|beskrivelse af målet|beskrivelse af mål|udgangspunkt",
    "ønsket situation|ambition|problemstilling|baggrund og formål|hvorfor er det vigtigt|hvad handler det om|indledning",
    "her er vi|her står vi|her er vi nu|her står vi i dag|hvorfor gør vi det|hvorfor er det et mål|derfor er det vigtigt",
    "strategi|strategien|vores strategi|vores tilgang",
    "uddybning af målet|rammer|udgangspunktet|hvor er vi nu|hvor står vi i dag|situationen i dag",
  ],
  actions: [
    "handling|handlinger|handlingerne|handleplan|handleplaner|handlingsplan|handlingsplaner|indsats|indsatser|indsatserne",
    "tiltag|tiltagene|aktivitet|aktiviteter|aktiviteterne|initiativ|initiativer|prøvehandling|prøvehandlinger|delindsatser",
    "delhandlinger|hovedaktiviteter|nøgleaktiviteter|metode|metoder|metode og indsats|fremgangsmåde|virkemidler|arbejdsmetode",
    "sådan gør vi|det gør vi|det vil vi gøre|hvad gør vi|hvad vil vi gøre|hvad skal vi gøre|hvordan gør vi|hvordan vil vi gøre",
    "hvordan når vi målet|hvordan når vi målene|sådan når vi målet|sådan når vi målene|hvordan når vi derhen|vejen til målet",
    "første skridt|de første skridt|hvad er første skridt|hvad er det første skridt|prøvehandlingen|afprøvninger|afprøvning",
    "vejen derhen|vejen dertil|hvordan arbejder vi med målet|hvordan vil vi nå målet|sådan vil vi nå målet|sådan arbejder vi",
    "hvad gør vi for at nå målet|hvad skal der til|opgaver|opgave|leverancer|procesmål|hvordan|hvad|planlagte indsatser|arbejdsopgaver",
  ],
  indicators: [
    "målindikator|målindikatorer|målindikatorerne|indikator|indikatorer|indikatorerne|succeskriterie|succeskriterier",
    "succeskriterierne|succeskriterium|succesmål|tegn|tegnene|tegn på læring|tegn på succes|tegn på at vi lykkes",
    "tegn på at vi er på vej|tegn på god praksis|resultatindikator|resultatindikatorer|effektindikator|effektindikatorer",
    "procesindikator|procesindikatorer|målepunkt|målepunkter|måltal|nøgletal|kpi|kpier|kvalitetskriterier|kriterier",
    "effekt|effekter|forventet effekt|forventede effekter|forventet resultat|forventede resultater|ønsket effekt",
    "ønskede effekter|ønskede resultater|hvornår er vi lykkedes|hvornår er målet nået|hvordan måler vi|sådan måler vi",
    "hvordan måler vi succes|hvordan måler vi det|hvordan måler vi målet|hvordan ser vi at vi lykkes|sådan ser vi at vi lykkes",
    "hvordan kan vi se at vi lykkes|hvordan kan vi se det|målbare resultater|målbare mål|målopfyldelseskriterier",
    "kriterier for målopfyldelse|succeskriterier og målepunkter|hvordan ved vi at vi er lykkedes|succesindikatorer|succesindikator",
    "kriterier for succes|tegn på målopfyldelse|kendetegn|målekriterier|målekriterie|evalueringskriterier|operationelle mål",
    "vi er lykkedes når|vi lykkes når|målet er nået når|målene er nået når|målet er opfyldt når|målet er indfriet når",
    "tegn på at vi er på rette vej|sådan ser vi det|sådan kan vi se det|sådan måler vi det|sådan ved vi at det virker|måling|målinger",
    "indsatsen har været en succes når|det er en succes når|vi har succes når|vi er i mål når|succes er når|det er lykkedes når",
  ],
  documentation: [
    "dokumentation|dokumentationen|dokumentation for målopfyldelse|dokumenteres|dokumenteres ved|hvordan dokumenteres det",
    "hvordan dokumenterer vi|sådan dokumenterer vi|dokumentationsform|målemetode|målemetoder|datakilde",
    "evalueringsmetode|evalueringsmetoder|evalueringsform|evalueringsredskab|opfølgningsmetode|dokumentationsmetode",
    "datakilder|datagrundlag|evidens|dokumentation af målopfyldelse|dokumentationskrav|hvordan vil vi dokumentere",
  ],
  followUp: [
    "opfølgning|opfølgningen|status|statusbeskrivelse|evaluering|målopfyldelse|resultat|resultater|opnåede resultater",
    "opnået resultat|midtvejsstatus|midtvejsevaluering|midtvejsopfølgning|afrapportering|vurdering|vurdering af målopfyldelse",
    "årsopfølgning|halvårsstatus|halvårsopfølgning|hvordan følger vi op|sådan følger vi op|hvordan gik det|grad af målopfyldelse",
    "sådan evaluerer vi|sådan følger vi op på planen|opfølgning på planen|evaluering af planen",
    "videre arbejde|det videre arbejde|næste skridt|videre proces|hvad har vi lært|det har vi lært",
    "opfølgning og evaluering|status og opfølgning|statusopfølgning|resultatopfølgning|målopfølgning|slutstatus|årsstatus|evalueringen",
  ],
  milestones: ["milepæl|milepæle|milepælene|milepælsplan|milepæle og tidsplan"],
  detail: [
    "ansvarlig|ansvarlige|ansvar|tovholder|tovholdere|projektleder|deltagere|frist|tidsfrist|tidsfrister|deadline",
    "tid|tidsplan|tidsramme|tidspunkt|tidshorisont|hvornår|hvem|start|slut|økonomi|ressourcer|økonomi og ressourcer|budget",
    "målgruppe|målgrupper|målgruppen|samarbejdspartnere|samarbejde|interessenter|vægt|vægtning|risici|risiko|baseline",
    "forankring|politisk forankring|organisatorisk forankring|prioritet|verdensmål|fns verdensmål|ansvarlig leder",
    "ansvarlig enhed|ansvarlig for indsatsen|periode|hvem gør hvad|roller og ansvar|ansvarsfordeling|kobling til politik|sammenhæng til politikker|relaterede politikker",
    "hvornår evaluerer vi|hvornår følger vi op|hvornår evalueres|evalueringstidspunkt|byrådsmål|politikområde|politik|relateret politik|forventningsafstemning|rollefordeling",
    "ejer|procesejer|projektejer|målejer|kontaktperson|startdato|slutdato|hvem er ansvarlig|involverede|involverede parter|bemærkninger|kommentarer|bidrager til|nr|nummer",
  ],
};

/** Words beside a label that do not change what it announces. */
export const fillers = new Set(
  (
    "i for paa til pr per af ved vedr vedroerende om med fra udgangen aar aaret aarene perioden periode kvartal halvaar uge " +
    "maalet maalene indsatsen indsatsomraadet indsatsomraade fokusomraadet vores de den det en et der som foelgende nedenstaaende " +
    "konkrete konkret planlagte planlagt vigtigste valgte prioriterede centrale overordnede overordnet primaere " +
    "samlet samlede kort beskriv nr punkt maj juni juli august september oktober november december januar februar marts april " +
    "hvor hvad er kommende afdelingens enhedens institutionens skolens virksomhedens mulige saerlige tilknyttede " +
    "paedagogiske paedagogisk faglige strategiske faelles lokale oevrige nye"
  ).split(" "),
);

/** What a focus area is called where the name stands before its title. */
export const focusWords =
  "(?:(?:strategisk|prioriteret|særlig|tværgående|fælles|lokalt|politisk)e?t? )?" +
  "(?:indsatsområde|fokusområde|temaområde|tema|spor|pejlemærke|hovedområde|udviklingsområde|målområde|strategispor|" +
  "indsatsspor|udvalgt målsætning|prioritetsområde|politikområde|virksomhedsområde|resultatområde|fokuspunkt|udviklingsspor|udviklingspunkt|aftalepunkt|udviklingsfelt|indsatsfelt|prioritet)";

/** What a goal is called where the name stands before its number or title. */
export const goalWords =
  "(?:(?:strategisk|politisk|overordnet|konkret|lokalt|fælles|tværgående|særligt) )?" +
  "(?:mål|hovedmål|resultatkrav|resultatmål|udviklingsmål|kvalitetsmål|effektmål|driftsmål|servicemål|indsatsmål|aftalemål|" +
  "kontraktmål|læringsmål|selvforvaltningsmål|miljømål|fokusmål|målsætning|delmål|virksomhedsmål|årsmål|strategimål|budgetmål|trivselsmål)";

/** Headings that say: here begin the focus areas, or the goals. */
export const wrappers = new Set(
  [
    "indsatsområder|fokusområder|temaer|strategiske indsatsområder|indsatsområder og mål|mål og indsatsområder|pejlemærker",
    "mål og indsatser|indsatsområder mål og handlinger|prioriterede indsatsområder|vores indsatsområder|afdelingens indsatsområder",
    "indsatsområderne|fokusområderne|udviklingsområder|mål og resultatkrav|mål og handlinger|mål og handleplaner|målene",
    "strategiske pejlemærker|strategiske fokusområder|mål og succeskriterier|mål handlinger og indikatorer|aftalens mål",
    "mål og resultater|mål for perioden|resultatkrav og mål|udviklingsmål og indsatser|aftalte mål|særlige indsatsområder",
  ].flatMap((line) => line.split("|").map(fold)),
);

/** Chapters of a plan that are never a goal or a focus area, whatever stands below them. */
export const chapterTitles = new Set(
  [
    "forord|indledning|introduktion|hvem er vi|hvorfor er vi her|hvor står vi|hvor skal vi hen|om os|om afdelingen|resume",
    "om virksomheden|om institutionen|om skolen|præsentation|præsentation af virksomheden|præsentation af afdelingen|vision",
    "mission|værdier|værdigrundlag|vision og mission|mission og vision|mission vision og værdier|kerneopgave|kerneopgaven",
    "kerneopgaver|læsevejledning|rammer og vilkår|baggrund|afslutning|underskrift|underskrifter|bilag|kontakt|kontaktoplysninger",
    "kolofon|sammenfatning|aftalens parter|aftaleperiode|aftalens grundlag|styringsgrundlag|grundlag|formål|organisation",
    "organisering|organisationsdiagram|økonomisk ramme|økonomiske rammer|ledelsesgrundlag|vores kerneopgave|lovgrundlag",
    "hvad er en virksomhedsplan|virksomhedsplanens opbygning|planens opbygning|proces|opfølgning på planen|godkendelse",
    "generelle vilkår|grundvilkår|stamdata|faktuelle oplysninger|fakta|aftalens formål|styringskoncept|ordforklaring|ordforklaringer|ordliste|begreber|definitioner|begrebsafklaring",
    "kort fortalt|kort om planen|i korte træk|det korte af det lange|hovedkonklusioner|overblik|økonomi|det videre arbejde",
  ].flatMap((line) => line.split("|").map(fold)),
);
