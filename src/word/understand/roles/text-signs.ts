/**
 * What a text looks like by itself, whatever stands above it: a day, somebody's name, a light, an amount, something
 * that can be counted, something that is done. Each answers for one text; roles are found from many.
 */
import { fold } from "../letters.ts";

const months =
  "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec";
const before =
  "(?:(?:senest|inden|før|efter|fra|til|medio|primo|ultimo|starten|start|slutningen|slut|begyndelsen|udgangen|midten|løbet|den|d\\.|af|i|pr\\.|hele|klar|færdig|ved|for|og|samt|hver|hvert|første|sidste|–|-) )*";
const dayWords = [
  String.raw`\d{1,2}\.? ?(?:${months})\.?(?:,? ?(?:20)?\d\d)?`,
  String.raw`\d{1,2} ?[./-] ?\d{1,2}(?: ?[./-] ?(?:20)?\d\d)?`,
  String.raw`20\d\d-\d\d-\d\d`,
  String.raw`(?:[1-4]\.? ?(?:og [1-4]\.? ?)?(?:kvartal|kvt?\.?)|q[1-4]|k[1-4])(?:,? ?20\d\d)?`,
  String.raw`[12]\.? ?(?:halvår|halvdel)(?:,? ?(?:af )?20\d\d)?`,
  String.raw`uge ?\d{1,2}(?: ?(?:-|–|og|til) ?(?:uge )?\d{1,2})?(?:,? ?(?:i )?20\d\d)?`,
  String.raw`(?:${months})\.?(?:,? ?(?:20)\d\d)?`,
  String.raw`(?:foråret|forår|sommeren|sommer|efteråret|efterår|vinteren|vinter|årets udgang|året ud|årsskiftet|sommerferien|skoleåret|skolestart|året|år)(?:,? ?(?:i )?20\d\d(?:[-/–]\d{2,4})?)?`,
  String.raw`20\d\d(?: ?[-–/] ?(?:20)?\d\d)?`,
  "løbende|straks|snarest|fortløbende|kontinuerligt|permanent|ad hoc|dagligt|ugentligt|månedligt|kvartalsvis|årligt|er i gang|i gang|nu|hele perioden|perioden",
].join("|");
const wholeDay = new RegExp(
  `^${before}(?:${dayWords})(?:[ ,–-]{1,3}${before}(?:${dayWords})){0,3}\\.?$`,
  "iu",
);

/** A day, a month, a quarter, "løbende": all that can stand below "Hvornår". */
export function isWhen(text: string): boolean {
  return text.length <= 60 && wholeDay.test(text.trim());
}

const roleWord =
  /(?:leder(?:en|e|ne)?|ledelsen?|chef(?:en|er|erne)?|konsulent(?:en|er|erne)?|koordinator(?:en|er|erne)?|vejleder(?:en|e|ne)?|rådgiver(?:en|e|ne)?|direktør(?:en)?|direktion(?:en)?|lærer(?:en|e|ne)?|pædagog(?:en|er|erne)?|medarbejder(?:en|e|ne)?|sygeplejerske(?:n|r|rne)?|terapeut(?:en|er|erne)?|assistent(?:en|er|erne)?|inspektør(?:en)?|formand(?:en)?|afdeling(?:en|er|erne)?|team(?:et|s|ene)?|center|centret|centeret|stab(?:en)?|udvalg(?:et)?|gruppe(?:n|r|rne)?|råd(?:et)?|bestyrelse(?:n)?|sekretariat(?:et)?|forvaltning(?:en)?|enhed(?:en|er|erne)?|ansvarlig(?:e)?|tovholder(?:en|e|ne)?|personale(?:t)?|ejendomme|frivillige|forældre(?:ne|rådet)?|skole(?:n|r|rne)|kontor(?:et)?|huset|borgmester(?:en)?|specialist(?:en)?|planlægger(?:en|e|ne)?|psykolog(?:en|er)?|jurist(?:en|er)?|controller(?:en|e)?|ingeniør(?:en|er)?|projektleder(?:en)?|bibliotekar(?:en|er|erne)?|mentor(?:er|erne)?|partner(?:en|e|ne)?|souschef(?:en)?|pedel(?:len)?|servicedesk|hr|it|med|ppr|ssp|sfo|økonomi|kommunikation|indkøb|drift(?:en)?|byggeri|løn|personale|myndighed|visitation(?:en)?|hjemmepleje(?:n)?|jobcentret|jobcenter|borgerservice)$/u;
const initials = /^\p{Lu}{2,4}$/u;
const nameWord = /^\p{Lu}(?:[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?|\.)$/u;
const joining =
  /^(?:og|samt|&|af|for|i|på|med|med\/|ved|fra|de|den|alle|hver|hele|begge|lokale?|daglig(?:e)?|pædagogisk(?:e)?|faglig(?:e)?|sammen)$/iu;

/** "Teamleder", "Klimakoordinator": a word that says what somebody is, or a part of the organisation. */
export function isRoleWord(word: string): boolean {
  return roleWord.test(word.toLowerCase());
}

/** Somebody's name, initials, a role, a part of the organisation. */
export function isWho(text: string): boolean {
  const plain = text.trim().replace(/[.;]$/u, "");
  if (plain.length > 80 || plain.length < 2 || isLight(plain) || /\d|[:?!%]/u.test(plain)) return false;
  const words = plain.split(/[\s,/+;()]+/u).filter(Boolean);
  if (words.length > 9) return false;
  let known = 0;
  for (const word of words) {
    if (initials.test(word) || roleWord.test(word.toLowerCase())) known += 1;
    else if (nameWord.test(word) || (word === word.toUpperCase() && word.length < 6)) known += 0.6;
    else if (!joining.test(word)) known -= 1;
  }
  return known >= 0.6 && words.length > 0;
}

/** "... . Klar: " between whom and when. */
const innerLabel = /[.;,·|]?\s+\p{Lu}[\p{L} ]{1,24}:\s+/gu;

const whenWord =
  /^(?:med |og )?(?:frist(?:en)?|tidsfrist(?:en)?|deadline|hvornår|slutdato|afsluttes|klar|færdigt?)(?: er)?\s*:?\s+/iu;
const whoWord =
  /^(?:med |og )?(?:ansvarlige?|ansv\.|ansvar|tovholdere?|ejer|hvem|udføres af|ved|v\.|v\/|af)(?: er)?\s*:?\s+(?=\S)/iu;

/** "frist 1. marts" without what says that it is a day. */
export function withoutWhenWord(text: string): string {
  return text.trim().replace(whenWord, "");
}

/** "ansvarlig Mette Holm" without what says that it is somebody. */
export function withoutWhoWord(text: string): string {
  return text.trim().replace(whoWord, "");
}

/** Where one of several parts ends; the stroke of "1/12" ends none. */
const partEnd =
  /\s*[,;\n(]\s*|\s*(?<!\d)\/\s*|\s+\/\s*|\s+(?:[–—|·•→-]|\/\/)\s+|(?<!\b(?:senest|inden|frist|deadline):?)\s+(?=(?:senest|inden|ultimo|medio|primo|frist|deadline)\s)/u;

/** Somebody and a day in one text: "Rikke Lund, 1. juni"; undefined where it is not that. */
export function whoAndWhen(text: string): { readonly who: string; readonly when: string } | undefined {
  if (text.length > 120) return undefined;
  const parts = text
    .replaceAll(innerLabel, "; ")
    .split(partEnd)
    .map((part) => withoutWhoWord(withoutWhenWord(part.replace(/\)$/u, ""))));
  const days = parts.filter(isWhen);
  const people = parts.filter((part) => !isWhen(part));
  const isBoth = days.length === 1 && people.length > 0 && people.every(isWho);
  return isBoth ? { who: people.join(", "), when: days[0] ?? "" } : undefined;
}

/** A name rather than a role: two capital words, or initials. */
export function isName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return (
    (words.length === 1 && initials.test(words[0] ?? "")) ||
    (words.length > 1 && words.every((word) => nameWord.test(word)))
  );
}

const light =
  /^(?:groent?|gult?|roedt?|orange|blaa|graa|igangsat|i gang|gennemfoert|afsluttet|ikke (?:paabegyndt|startet|igangsat|naaet|opfyldt|i gang)|paa vej|delvist? (?:naaet|opfyldt|indfriet|gennemfoert)|naaet|opfyldt|indfriet|foelger planen|forsinket|paabegyndt|afviger|kraever opmaerksomhed|paa sporet|udskudt|i maal|stoppet|planlagt|lykkedes)(?:\b|$)/u;

/** How something stands, in a word or two. */
export function isLight(text: string): boolean {
  return text.length <= 40 && light.test(fold(text));
}

/** Money, ticks, plain figures: said of something else. */
export function isFigure(text: string): boolean {
  return /^[<>≤≥+–-]?\s*[\d.,\s]+(?:mio\.?|t\.?)?\s*(?:kr\.?|kroner)?\.?$|^[x×✓✔√•-]$|^(?:ja|nej|ingen|inden for rammen|inden for budgettet|n\/a)\.?$/iu.test(
    text.trim(),
  );
}

/** What a text is shows in its beginning. */
const mostLetters = 400;
const percent = /\d\s*(?:%|pct|procent)/iu;
const figureFirst = /^(?:[<>≥≤]|ca\. )?\s*\d/u;

const measures: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:mindst|hoejst|maks|maksimalt|minimum|under|over|faerre end|flere end|mere end|mindre end|ikke mere end|op til|ned paa|op paa|til under)\b/u,
    0.7,
  ],
  [
    /\b(?:stiger|falder|vokser|steget|faldet|reduceret|halveret|fordoblet|oeget|forbedret|stigning|fald i|nedgang)\b/u,
    1,
  ],
  [
    /^(?:antal|andel|gennemsnit|graden af|tilfredshed|belaegning|oppetid|sygefravaer|ventetid|daekning)\w*/u,
    1.1,
  ],
  [/\b(?:antallet|andelen|gennemsnitlig\w*|i gennemsnit|pr (?:aar|maaned|uge))\b/u, 0.6],
  [/\d+ ud af \d+|\b(?:ni|otte|syv|halvdelen|en tredjedel|tre fjerdedele)\b(?: ud)? af\b/u, 1],
  [/^(?:faerre|flere|ingen|alle|mindre|mere|hoejere|lavere|stoerre|nul|hver|hvert)\b/u, 0.6],

  [
    /\b(?:oplever|svarer|siger|trives|kender|er tilfredse?|er enige?|angiver|mener|vurderer|giver udtryk|foeler)\b/u,
    0.9,
  ],
  [/\b(?:er|har|bliver)\s+(?:\w+\s+){0,4}\w+(?:et|t|te|ede)\b/u, 0.5],
  [
    /\b(?:er|har|kan|bliver|faar|deltager|bruger|gaar|bestaar|gennemfoerer|falder|klarer|laeser|vaelger|kommer)\b/u,
    0.4,
  ],
  [/\b(?:skala|maaling(?:en)?|undersoegelse(?:n)?|taelling(?:en)?)\b/u, 0.3],
];

/** How much a text is something that one can see or count afterwards. */
export function measureOf(text: string): number {
  const small = fold(text.slice(0, mostLetters));
  const counted = (percent.test(text) ? 1.2 : 0) + (figureFirst.test(text) ? 0.5 : 0);
  return measures.reduce((sum, [pattern, weight]) => sum + (pattern.test(small) ? weight : 0), counted);
}

const deedNoun =
  /^(?:\w+\s){0,2}?\w*(?:ing|else|tion|kursus|kurser|moede|moeder|kampagne|kampagner|workshop|workshops|besoeg|aftale|aftaler|samtale|samtaler|dag|dage|uge|café|forloeb|projekt|pakke|plan|planer|hold|ordning|gruppe|grupper|team|vejledning|skema|tjekliste|netvaerk|samarbejde|undervisning|oevelse|messe|koncert|analyse|temadag|temadage|patruljer)\b/iu;
const infinitive = /^(?:at )?(?:\w+e[s]?) (?:\w+)/u;

/** How much a text is something that somebody does. */
export function deedOf(text: string): number {
  const small = fold(text.slice(0, mostLetters));
  let sum = 0;
  if (/^(?:vi|afdelingen|skolen|centret|der|lederne|ledelsen) (?:\w+r|vil|skal)\b/u.test(small)) sum += 1;
  if (
    /^(?:at )?(?:afholde|arbejde|ansaette|anskaffe|arrangere|besoege|bygge|etablere|evaluere|flytte|forberede|gennemfoere|holde|igangsaette|implementere|indfoere|indgaa|indrette|inddrage|invitere|ivaerksaette|kortlaegge|koebe|lave|laegge|omskrive|oprette|opstarte|planlaegge|revidere|samle|sikre|starte|styrke|soege|saette|tilbyde|uddanne|udarbejde|udbrede|udfoere|udvikle|undersoege|undervise|afproeve|afdaekke|analysere|ansoege|bruge|deltage|give|laese|skabe|sende|tage|teste|foelge|formidle|informere|beskrive|opdatere|renovere|udskifte|anlaegge|etableres|udarbejdes|gennemfoeres|afholdes|indfoeres|oprettes|udvikles|igangsaettes)s?\b/u.test(
      small,
    )
  )
    sum += 1.2;
  else if (infinitive.test(small)) sum += 0.2;
  if (deedNoun.test(small)) sum += 0.5;
  if (/\b(?:ny|nye|nyt|faelles|fast|faste|gratis)\b/u.test(small)) sum += 0.3;
  if (!finite.test(small)) sum += 0.6;
  if (
    /\b(?:udarbejdes|gennemfoeres|afholdes|indfoeres|oprettes|udvikles|igangsaettes|etableres|laegges|saettes|bygges|tilbydes|inviteres|ansaettes|uddannes)\b/u.test(
      small,
    )
  )
    sum += 1;
  return sum;
}

/** Verbs of which a sentence about how things are is made. */
const finite =
  /\b(?:er|var|har|havde|kan|skal|vil|bliver|faar|falder|stiger|deltager|bruger|kender|siger|svarer|oplever|gaar|staar|ligger|kommer|laeser|trives|foeler|klarer|giver|lever|holder|koerer|virker|fungerer|bevaeger|vaelger|begynder|forstaar|forebygges|deler|bestemmer|taber|sover|tror|finder|naar|passer|hoerer|loeser|begraenses|styrkes|oeges|reduceres|sikres|opleves|inddrages|behandles|betales|sker|udgoer|daekker|rummer|ryger|bor|spiser|arbejder)\b/u;

/** A sentence that says how things are: what a goal is. */
export function isState(text: string): boolean {
  const small = fold(text.slice(0, mostLetters));
  return (
    finite.test(small) &&
    !/^vi (?!er\b|har\b|kan\b|bliver\b|faar\b|bruger\b|kender\b)/u.test(small) &&
    text.length < 200
  );
}

/** Long, or several sentences: told rather than listed. */
export function isProse(text: string): boolean {
  return (
    text.length > 160 ||
    /[.!?]\s+\p{Lu}/u.test(text) ||
    /\b(?:i dag|fordi|derfor|desuden|samtidig)\b/iu.test(text)
  );
}
