/** Sentences that lead into a list and are no part of it: "For at indfri målet planlægger vi følgende handlinger:". */
import { fold } from "./letters.ts";
import type { Role } from "./vocabulary.ts";

const patterns: readonly (readonly [RegExp, Role])[] = [
  [
    /\b(?:foelgende|disse|nedenstaaende)(?: \w+){0,2} (?:\w*handlinger|\w*indsatser|tiltag|\w*aktiviteter|initiativer|opgaver)\b/u,
    "actions",
  ],
  [
    /\b(?:foelgende|disse|nedenstaaende)(?: \w+){0,2} (?:\w*indikatorer|succeskriterier|succesmaal|tegn|maaltal|maalepunkter|kriterier)\b/u,
    "indicators",
  ],
  [
    /\b(?:succes|lykkedes|lykkes|naaet|indfriet|opfyldt|opnaaet|i maal)\b(?: \w+){0,6} (?:naar|hvis|ved|ved at|naar at|naar der)$/u,
    "indicators",
  ],
  [
    /^(?:vi |det |man |succes |effekten |maalet |resultatet |dette )?(?:kan |vil |skal )?(?:vi |man )?(?:ses?|maales?|maerkes?|aflaeses?|vurderes?)\b(?: \w+){0,8} (?:ved|ved at|paa|paa at|naar|i)$/u,
    "indicators",
  ],
  [/^(?:vi ved|vi kan se)\b(?: \w+){0,6} (?:lykkedes|lykkes|succes|maal)\b(?: \w+){0,3}$/u, "indicators"],
  [/^tegn paa\b.{0,60}$/u, "indicators"],
  [
    /^for at (?:naa|indfri|opnaa|opfylde|realisere|understoette|lykkes|komme)\b.*\b(?:vil|planlaegger|skal|goer|ivaerksaett?er?s?|igangsaett?er?s?|saett?er?s?|arbejder|arbejdes|gennemfoerer?|gennemfoeres|etablerer?|etableres|prioriterer?|prioriteres)\b/u,
    "actions",
  ],
  [
    /^(?:det|dette|maalet|maalene) (?:goeres?|naas?|opnaas?|sker|indfries|realiseres|vil vi)\b(?: \w+){0,6} (?:ved|ved at|gennem|via)$/u,
    "actions",
  ],
  [
    /^(?:det |dette )?(?:goer|opnaar|naar|sikrer|indfrier) vi\b(?: \w+){0,5} (?:ved|ved at|gennem|via)$/u,
    "actions",
  ],
  [/^(?:derfor )?(?:vi vil|vil vi|vi skal|skal vi)(?: \w+){0,4}$/u, "actions"],
  [
    /^(?:vi|\w+ & \w+|afdelingen|enheden|skolen|institutionen) (?:planlaegger|ivaerksaetter|gennemfoerer|arbejder med)\b.{0,80}$/u,
    "actions",
  ],
  [/\bdokumenteres (?:ved|gennem|via|med|paa foelgende)\b.{0,40}$/u, "documentation"],
];

interface ReadLeadIn {
  readonly role: Role;
  /** The sentences before the one that leads into the list. */
  readonly before: string;
}

/**
 * Says what the list after this line holds, when the line is, or ends in, its introduction; `isBeforeList` says that a
 * list follows.
 */
export function readLeadIn(text: string, isBeforeList: boolean): ReadLeadIn | undefined {
  const isColon = text.endsWith(":");
  if (!isColon && !isBeforeList) return undefined;
  const whole = text.length > 280 ? undefined : roleOf(text);
  if (whole) return { role: whole, before: "" };
  if (!isColon || !isBeforeList) return undefined;
  const parts = /^(?<before>.*[.!?])\s+(?<last>\p{Lu}[^.!?]{2,200}:)$/u.exec(text)?.groups;
  const role = parts?.["last"] === undefined ? undefined : roleOf(parts["last"]);
  return role && { role, before: parts?.["before"] ?? "" };
}

function roleOf(sentence: string): Role | undefined {
  const folded = fold(sentence);
  return patterns.find(([pattern]) => pattern.test(folded))?.[1];
}

/**
 * A whole sentence that is an indicator by itself: "Målet er nået, når ventetiden er under to uger."
 */
export function isIndicatorSentence(text: string): boolean {
  return (
    text.length <= 300 &&
    /^(?:maalet er (?:naaet|opfyldt|indfriet)|vi er lykkedes|vi er i maal|indsatsen (?:er|har vaeret) en succes|succeskriteriet er)\b.{0,12} (?:naar|hvis|at) \w+ \w+/u.test(
      fold(text),
    )
  );
}
