/**
 * Says what is wrong with a draft before it is written: for people while they type, and once more before a row is sent.
 * Only the definition is consulted, so what SharePoint alone can know (rights, other rows) is not seen here.
 */
import { bilingual, type Bilingual } from "./bilingual.ts";
import { isDay, isRowDay } from "./day.ts";
import type { ListDefinition } from "./define-list.ts";
import type { Draft, Issue } from "./entity.ts";
import { numberLimit, type Field } from "./field.ts";

/** Whether a field is on rows of this kind (content type). */
export function isOn(field: Field, kind: string): boolean {
  return field.on === undefined || field.on.includes(kind);
}

/** Whether `text` is a web address that we accept as a link: http or https, with a host. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/]/i.test(text) || /\s/.test(text)) return false;
  return URL.canParse(text);
}

/**
 * The issues of a draft for a row of the given kind; none when it may be written. A new row (`change: false`, the
 * default) must have every required field; in a change only the fields that are handed in are looked at.
 */
export function check<L extends ListDefinition>(
  list: L,
  kind: keyof L["kinds"] & string,
  draft: Draft<L>,
  options: { readonly change?: boolean } = {},
): Issue[] {
  if (!Object.hasOwn(list.kinds, kind)) {
    return [
      {
        path: "",
        sentence: bilingual(
          `Der findes ingen ${kind} i ${list.title.da}.`,
          `There is no ${kind} in ${list.title.en}.`,
        ),
      },
    ];
  }
  const values: Readonly<Record<string, unknown>> = draft;
  const issues: Issue[] = [];
  for (const path of Object.keys(values)) {
    if (!Object.hasOwn(list.fields, path)) {
      issues.push({
        path,
        sentence: bilingual(
          `Feltet ${path} findes ikke i ${list.title.da}.`,
          `There is no field ${path} in ${list.title.en}.`,
        ),
      });
    }
  }
  for (const [path, field] of Object.entries(list.fields)) {
    if (options.change && !Object.hasOwn(values, path)) continue;
    const sentence = wrong(field, list, kind, values[path]);
    if (sentence) issues.push({ path, sentence });
  }
  return issues;
}

function wrong(field: Field, list: ListDefinition, kind: string, value: unknown): Bilingual | undefined {
  const { da, en } = field.label;
  const empty = isEmpty(value);
  if (!isOn(field, kind)) {
    if (empty) return undefined;
    const label = list.kinds[kind]?.label ?? bilingual(kind, kind);
    return bilingual(
      `${da} hører ikke til en række af slagsen ${label.da}.`,
      `${en} does not belong to a row of the kind ${label.en}.`,
    );
  }
  if (empty)
    return field.required ? bilingual(`${da} skal udfyldes.`, `${en} must be filled in.`) : undefined;
  return wrongValue(field, value);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  return Array.isArray(value) && value.length === 0;
}

function wrongValue(field: Field, value: unknown): Bilingual | undefined {
  const { da, en } = field.label;
  switch (field.kind) {
    case "text":
    case "note":
      return wrongText(field, value);
    case "number":
      return wrongNumber(field, value);
    case "day":
      if (isRowDay(value)) return undefined;
      return isDay(value)
        ? bilingual(
            `${da} skal ligge i årene 1950-2199. ${shown(value)} gør ikke.`,
            `${en} must be in the years 1950-2199. ${shown(value)} is not.`,
          )
        : bilingual(
            `${da} skal være en dag, der findes. ${shown(value)} gør ikke.`,
            `${en} must be a day that exists. ${shown(value)} does not.`,
          );
    case "flag":
      return typeof value === "boolean"
        ? undefined
        : bilingual(`${da} skal være ja eller nej.`, `${en} must be yes or no.`);
    case "choice": {
      if (typeof value === "string" && Object.hasOwn(field.choices, value)) return undefined;
      const words = Object.values(field.choices);
      return bilingual(
        `${da} skal være et af ordene ${words.map((word) => word.da).join(", ")}. ${shown(value)} er ikke et af dem.`,
        `${en} must be one of the words ${words.map((word) => word.en).join(", ")}. ${shown(value)} is not one of them.`,
      );
    }
    case "person":
      return isPerson(value)
        ? undefined
        : bilingual(
            `${da} skal være en person med navn og e-mail.`,
            `${en} must be a person with a name and an e-mail address.`,
          );
    case "lookup":
      return isId(value)
        ? undefined
        : bilingual(`${da} skal henvise til en række, der findes.`, `${en} must refer to a row that exists.`);
    case "lookups":
      return Array.isArray(value) && value.every(isId)
        ? undefined
        : bilingual(`${da} skal henvise til rækker, der findes.`, `${en} must refer to rows that exist.`);
    case "links":
    default:
      return wrongLinks(field, value);
  }
}

function wrongText(field: Field & { kind: "text" | "note" }, value: unknown): Bilingual | undefined {
  const { da, en } = field.label;
  if (typeof value !== "string") return bilingual(`${da} skal være tekst.`, `${en} must be text.`);
  // A lone half of a surrogate pair cannot be written as UTF-8 and would come back as another sign.
  if (/\p{Surrogate}/u.test(value)) {
    return bilingual(
      `${da} indeholder et tegn, der er gået i stykker. Slet det, og skriv det igen.`,
      `${en} contains a broken character. Delete it and write it again.`,
    );
  }
  // XML, which SharePoint stores rows in, has no such signs.
  if (/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u.test(value)) {
    return bilingual(
      `${da} indeholder et usynligt styretegn, som ikke kan gemmes.`,
      `${en} contains an invisible control character that cannot be stored.`,
    );
  }
  if (field.kind === "text" && /[\r\n]/.test(value)) {
    return bilingual(`${da} skal stå på én linje.`, `${en} must be on one line.`);
  }
  if (value.length <= field.limit) return undefined;
  return bilingual(
    `${da} må højst fylde ${danish(field.limit)} tegn. Den fylder ${danish(value.length)}.`,
    `${en} may be at most ${english(field.limit)} characters. It is ${english(value.length)}.`,
  );
}

function wrongNumber(field: Field & { kind: "number" }, value: unknown): Bilingual | undefined {
  const { da, en } = field.label;
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return bilingual(`${da} skal være et tal.`, `${en} must be a number.`);
  }
  const { min = -numberLimit, max = numberLimit } = field;
  if (value < min) {
    return bilingual(
      `${da} må mindst være ${danish(min)}. Der står ${danish(value)}.`,
      `${en} must be at least ${english(min)}. It is ${english(value)}.`,
    );
  }
  if (value > max) {
    return bilingual(
      `${da} må højst være ${danish(max)}. Der står ${danish(value)}.`,
      `${en} must be at most ${english(max)}. It is ${english(value)}.`,
    );
  }
  // 0.1 + 0.2 is 0.30000000000000004 to a computer, and that is nobody's mistake.
  if (Math.abs(Number(value.toFixed(field.decimals)) - value) <= 1e-9 * Math.max(1, Math.abs(value)))
    return undefined;
  return field.decimals === 0
    ? bilingual(`${da} skal være et helt tal.`, `${en} must be a whole number.`)
    : bilingual(
        `${da} må højst have ${field.decimals} decimaler.`,
        `${en} may have at most ${field.decimals} decimals.`,
      );
}

function wrongLinks(field: Field & { kind: "links" }, value: unknown): Bilingual | undefined {
  const { da, en } = field.label;
  if (!Array.isArray(value)) return bilingual(`${da} skal være links.`, `${en} must be links.`);
  for (const link of value as readonly unknown[]) {
    const url = property(link, "url");
    if (typeof url !== "string" || !isWebAddress(url)) {
      return bilingual(
        `${da}: ${shown(url)} er ikke et link. Et link begynder med https://.`,
        `${en}: ${shown(url)} is not a link. A link begins with https://.`,
      );
    }
    const title = property(link, "title");
    if (typeof title !== "string" || /[\r\n]/.test(title)) {
      return bilingual(
        `${da}: et links titel skal stå på én linje.`,
        `${en}: a link's title must be on one line.`,
      );
    }
  }
  return undefined;
}

function isId(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}

function isPerson(value: unknown): boolean {
  const email = property(value, "email");
  return (
    (isId(property(value, "id")) || (typeof email === "string" && email.includes("@"))) &&
    typeof property(value, "name") === "string"
  );
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
}

const danish = (value: number) => value.toLocaleString("da-DK", { maximumFractionDigits: 10 });
const english = (value: number) => value.toLocaleString("en-GB", { maximumFractionDigits: 10 });
