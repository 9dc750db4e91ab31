/** Whose plan it is, as the title, the lines beside it or the running headers tell. */
import { fold } from "./letters.ts";
import type { Line } from "./line.ts";
import { nothing, type Piece } from "./reading.ts";

/** Words that name a plan, an agreement or a follow-up; compared folded. */
export const planWords =
  /\b(?:virksomhedsplan\w*|maalplan\w*|handleplan|handlingsplan|aarsplan|udviklingsplan|strategiplan|afdelingsplan|centerplan|enhedsplan|\w*kontrakt|kontraktmaal|\w*aftale|resultatplan|arbejdsplan|opfoelgning|statusrapport|maalaftale|\w*aftalemaal|\w*maal og resultatplan|ledelsesgrundlag)\b/u;
/** In a title other words name a plan as well: "Digitaliseringsplan", "Kvalitetsrapport", "Strategi". */
const titleWords = /\b(?:[a-z]{3,}plan|[a-z]*rapport|[a-z]*strategi|status)(?:en|er)?\b/u;
const planWordsShown =
  /(?:(?:opfølgning|status|evaluering) (?:på|til|for|af)\s+)?(?:(?:lokal|pædagogisk|strategisk|samlet|fælles|årlig|overordnet) )?(?:\p{L}+(?:-| -|) og )?(?<![\p{L}])[\p{L}-]*(?:\p{L}{3}plan|kontraktmål|kontrakt|aftalemål|aftale|rapport|strategi|(?:opfølgning|status) (?:på|til|for) mål(?:ene)?|\p{L}*opfølgning|\p{L}*status|\p{L}*evaluering)(?:en|erne|er)?(?![\p{L}])/giu;
/** "Egelund Kommune" alone on its line. */
export const municipality = /^[\p{L}.-]+(?: [\p{L}.-]+)? kommune$/iu;
/** Lines of a front page that are no name. */
export const notName =
  /^(?:dato|version|udkast|godkendt|udarbejdet|revideret|vedtaget|senest|opdateret|side|sagsnr|sagsnummer|sbsys|journal|bilag|indhold|d\.|den)\b|^\d/iu;
/** True when a title says that it is a plan's, or something like one's. */
export function isPlanTitle(text: string): boolean {
  return planWords.test(fold(text)) || titleWords.test(fold(text));
}

/**
 * Whose plan it is: what is left of the title without the plan's kind and its years, or another line of the front page.
 */
export function departmentOf(title: Piece, front: readonly Line[], margins: readonly Piece[]): Piece {
  for (const line of front) {
    const told =
      /^(?:afdeling|enhed|virksomhed|institution|skole|dagtilbud|center|forvaltning|område|serviceområde|politikområde|arbejdsplads)(?:\s+\d{1,2})?\s*:\s*(?<name>\S.*)$/iu.exec(
        line.text,
      );
    if (told?.groups?.["name"]) return { text: bareName(told.groups["name"]), places: line.places };
  }
  for (const { text, places } of [title, ...front]) {
    const other = otherParty(text);
    if (other !== undefined) return { text: bareName(other), places };
  }
  const inTitle = isPlanTitle(title.text) ? bareName(title.text) : (goalsOf(title.text) ?? "");
  const named = isName(inTitle) ? [{ text: inTitle, places: title.places }] : [];
  const others = [...front.filter((line) => !title.places.includes(line.places[0] ?? "")), ...margins];
  const beside = others.flatMap(({ text, places }) =>
    text
      .split(/\s[|–—•]\s|\t/u)
      .map((part) => ({ text: bareName(part), places }))
      .filter((part) => isName(part.text)),
  );
  // "Handleplan for trivsel" says what the plan is about, and "Mølleskolen" below it whose it is.
  return (
    named.find(isProper) ??
    beside.find(
      (piece) => isProper(piece) && (institution.test(piece.text) || department.test(piece.text)),
    ) ??
    beside.find(isProper) ??
    named[0] ??
    beside[0] ??
    nothing
  );
}

function isProper({ text }: Piece): boolean {
  return /^[\p{Lu}\d]/u.test(text);
}

/** "Børneudvalget" of "Strategiske mål for Børneudvalget 2023-2025". */
function goalsOf(title: string): string | undefined {
  const found = /(?:mål|målsætninger|indsatsområder|indsatser|handlinger) for (?<name>\p{Lu}.*)$/u.exec(
    title,
  )?.groups;
  return found?.["name"] && bareName(found["name"]);
}

/** Words that the name of a department holds. */
const department =
  /^(?:afdeling|enhed|område|distrikt|forvaltning)|&|(?:afdeling|forvaltning|center|område)(?:en|et)?(?!\p{L})/iu;

/** Words that the name of an institution begins with. */
const institution =
  /^(?:(?:børne|fritids|pleje|senior|aktivitets|bo|dag|ungdoms|musik|natur|special)?(?:hus|huset|center|centret|skole|skolen|tilbud|tilbuddet|klub|klubben|have|haven)|\p{L}+skolen|afdelingen|institutionen|vuggestuen|jobcenter|jobcentret)(?!\p{L})|^\p{L}{6,}(?:et|en|erne)$/iu;

/** Parties that sign an agreement with the one that it is about. */
const authority =
  /(?:udvalget|byrådet|kommunalbestyrelsen|bestyrelsen|direktionen|forvaltningen|ministeriet|direktøren?)(?!\p{L})/iu;

/** "Dagtilbud Syd" of "aftale mellem Børn og Unge og Dagtilbud Syd". */
function otherParty(text: string): string | undefined {
  const parties = /(?:^|\s)mellem\s+(?<parties>.+?)(?:\s+(?:for|om)\s+[\p{Ll}\d].*)?$/u.exec(text)?.groups?.[
    "parties"
  ];
  const parts = parties?.split(",")[0]?.split(/\s+og\s+/u) ?? [];
  if (parts.length < 2) return undefined;
  const [first = "", ...rest] = parts;
  const last = parts.at(-1) ?? "";
  if (authority.test(last) && !authority.test(first)) return first;
  return rest.length > 1 && institution.test(last) ? last : rest.join(" og ");
}

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length < 80 &&
    /\p{L}{2}/u.test(text) &&
    !municipality.test(text) &&
    !notName.test(text) &&
    !/^(?:pædagogisk|strategisk|samle[td]|lokal|fælles|ny|årlig|overordne[td]|\p{L}+baseret|\p{L}+(?:isk|ig))e?$/iu.test(
      text,
    ) &&
    !/^(?:en|et|den|det|de|for|mål|målene|resultatmål|udviklingsmål|målsætninger)(?!\p{L})/iu.test(text) &&
    !/@|www\.|\d{4}/u.test(text)
  );
}

/** A text without the plan's kind, its years and the municipality's name. */
function bareName(text: string): string {
  return (
    text
      .replaceAll(planWordsShown, " ")
      .replaceAll(
        /(?:,|-|–|i)?\s*(?<![\p{L}])[\p{Lu}][\p{L}-]+(?: [\p{Lu}][\p{L}-]+)? Kommunes?(?![\p{L}])/gu,
        " ",
      )
      .replaceAll(
        /(?:for |i )?(?:perioden |skoleåret |årene |året )?(?:19|20)\d\d(?:\s*(?:-|–|—|\/|og|til)\s*(?:(?:19|20)\d\d|\d\d))?/giu,
        " ",
      )
      .replaceAll(/\((?:\s*)\)|[([]\s*udkast\s*[)\]]|\budkast\b/giu, " ")
      .replaceAll(/\s+/gu, " ")
      .replace(/^[\s,:;|.–—-]*(?:(?:for|i|af|på|til|mellem)\s+)?[\s,:;|–—-]*/iu, "")
      .replace(/[\s,:;|.–—/-]+(?:for|i|af)?$/iu, "")
      .replace(/\s+(?:for|i|af)$/iu, "")
      // "Direktionens årsplan" is Direktionen's.
      .replace(/^(?<name>\p{Lu}\p{Ll}+(?:en|et|erne))s$/u, "$<name>")
      .trim()
  );
}
