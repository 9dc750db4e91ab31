/** What the name of a label or a column hints at, where it is no word that is known: one sign among others. */
import { fold } from "../letters.ts";

/** Whom or when something has: what a "detail" is about. */
export type About = "responsible" | "due";

const hints = {
  responsible:
    /\b(?:(?<!for )hvem|drives af|ansv|ansvar\w*|\w*ansvarlige?|tovholdere?|ejere?|kontakt\w*|staar for|tager sig af|holder i|haand i hanke|foerer|driver|udfoerer|udfoeres af|varetages? af|projektledere?|initialer|leder)\b/u,
  due: /\b(?:hvornaar|frist\w*|\w*frist|senest|faerdige?|dato|tid|tidsplan|tidsramme|tidspunkt|deadline|slut\w*|afsluttes|naas|klar|paa plads|termin|tidshorisont|periode)\b/u,
  followUp:
    /\b(?:status|farve|lys|trafiklys|fremdrift|hvor langt|hvor er vi nu|opfoelgning|stade|smiley|sket|siden sidst|indtil nu|fremskridt|bemaerkning\w*|kommentar\w*)\b/u,
  actions:
    /\b(?:\w*handling\w*|\w*indsats\w*|\w*aktivitet\w*|tiltag\w*|goer\w*|skridt|vejen|proeve\w*|saetter|griber (?:\w+ )*(?:an|fat)|arbejder|hvordan|plan|forpligter|lover|leverance\w*|opgave\w*|initiativ\w*|ivaerk\w*)\b/u,
  indicators:
    /\b(?:tegn|se|ses|viser|succes\w*|maal(?:es|er|ing\w*|epunkt\w*|tal)|lykkedes|lykkes|virke[rt]?|bevis\w*|kvitter\w*|aflaese\w*|effekt\w*|resultat\w*|maerk\w*|krav\w*|der er vi|er vi der|i maal|oeje med|kigger|spor i|forskel\w*|kende\w*|foelger|konstatere\w*|dokument\w*|vide)\b/u,
  goal: /\b(?:\w*maal|maalsaetning\w*|hen|oensk\w*|droem\w*|loefte\w*|pejlemaerke\w*|ambition\w*|retning|opnaa\w*|vil vi|vi vil|sigte\w*)\b/u,
  description:
    /\b(?:hvorfor|derfor|baggrund\w*|fordi|udgangspunkt\w*|udfordring\w*|i dag|situation\w*|anledning|begrund\w*|vigtigt)\b/u,
} as const;
export type Hinted = keyof typeof hints;

/** What the name hints at, most often one thing, sometimes two. */
export function hintsOf(name: string): readonly Hinted[] {
  const folded = fold(name);
  return (Object.keys(hints) as Hinted[]).filter((role) => hints[role].test(folded));
}

/** Whether what a label announces is who is responsible, or when. */
export function aboutOf(name: string): About | undefined {
  const [first] = hintsOf(name);
  return first === "responsible" || first === "due" ? first : undefined;
}
