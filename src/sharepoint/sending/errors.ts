/**
 * The one type of error that this room throws: what happened in two languages for the user, and the facts for IT.
 * Turning an answer of SharePoint's into such an error happens here and nowhere else.
 */
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Draft, Entity, Issue } from "../../schema/entity.ts";

export type ErrorKind =
  /** No answer: the connection is gone, or SharePoint did not answer in time. */
  | "offline"
  /** SharePoint asks us to wait for longer than we are prepared to. */
  | "throttled"
  | "signed-out"
  | "forbidden"
  /** A list or a column of ours is missing on the site. */
  | "not-provisioned"
  | "not-found"
  /** Somebody else has changed the row since it was read. */
  | "conflict"
  /** A new row's key is that of a row that is not ours. */
  | "taken"
  /** What was to be written cannot be; `issues` says why. */
  | "invalid"
  /** A query or a body beyond SharePoint's limits. */
  | "too-large"
  /** SharePoint answered something that we do not understand. */
  | "broken";

const sentences: Readonly<Record<ErrorKind, Bilingual>> = {
  offline: bilingual(
    "Der er ikke forbindelse til SharePoint lige nu. Det, du har skrevet, er her stadig. Prøv igen om lidt.",
    "There is no connection to SharePoint right now. What you have written is still here. Try again in a moment.",
  ),
  throttled: bilingual(
    "SharePoint har travlt og beder os vente. Det, du har skrevet, er her stadig. Prøv igen om et par minutter.",
    "SharePoint is busy and asks us to wait. What you have written is still here. Try again in a few minutes.",
  ),
  "signed-out": bilingual(
    "Du er ikke logget ind længere. Det, du har skrevet, er her stadig. Log ind, og prøv igen.",
    "You are no longer signed in. What you have written is still here. Sign in and try again.",
  ),
  forbidden: bilingual(
    "Du har ikke adgang til det her. Intet er ændret, og det, du har skrevet, er her stadig. Spørg afdelingens leder eller sekretariatet, hvis du skal have adgang.",
    "You do not have access to this. Nothing was changed, and what you have written is still here. Ask the head of department or the secretariat if you need access.",
  ),
  "not-provisioned": bilingual(
    "Rettesnors lister mangler på sitet eller er ikke færdige. Intet er gået tabt. Bed IT om at køre opsætningen igen.",
    "Rettesnor's lists are missing on the site or are not complete. Nothing is lost. Ask IT to run the set-up again.",
  ),
  "not-found": bilingual(
    "Det, du leder efter, findes ikke længere. Nogen kan have slettet det. Hent siden igen.",
    "What you are looking for no longer exists. Somebody may have deleted it. Reload the page.",
  ),
  conflict: bilingual(
    "En kollega har rettet det samme, mens du skrev. Intet er overskrevet, og din tekst er her stadig. Se begge udgaver, og vælg.",
    "A colleague changed the same thing while you were writing. Nothing was overwritten and your text is still here. Look at both and choose.",
  ),
  taken: bilingual(
    "Det er ikke gemt: en række, der ikke er din, har allerede den nøgle, som SharePoint skulle kende din på. Din tekst er her stadig. Prøv igen, og sig det til sekretariatet, hvis det bliver ved.",
    "It was not saved: a row that is not yours already has the key by which SharePoint was to know yours. Your text is still here. Try again, and tell the secretariat if it goes on.",
  ),
  invalid: bilingual(
    "Det kan ikke gemmes, som det står. Din tekst er her stadig. Ret det, der er markeret, og prøv igen.",
    "It cannot be saved as it stands. Your text is still here. Correct what is marked and try again.",
  ),
  "too-large": bilingual(
    "Det er mere, end SharePoint kan tage på én gang. Intet er ændret. Sig det til IT, eller prøv med mindre.",
    "It is more than SharePoint can take at once. Nothing was changed. Tell IT, or try with less.",
  ),
  broken: bilingual(
    "SharePoint svarede noget, vi ikke forstår. Det, du har skrevet, er her stadig. Prøv igen, og sig det til IT, hvis det bliver ved.",
    "SharePoint answered something we do not understand. What you have written is still here. Try again, and tell IT if it goes on.",
  ),
};

/** Of a new row that is met as something else than it was sent as: by ourselves, earlier, or changed since. */
export const earlierSending = bilingual(
  "Det er gemt før, men med andre ord, end der står her nu. Intet er overskrevet, og din tekst er her stadig. Hent siden igen, se, hvad der står, og gem så igen, hvis noget mangler.",
  "It was saved before, but with other words than stand here now. Nothing was overwritten and your text is still here. Reload the page, see what it says, and save again if anything is missing.",
);

export interface ErrorFacts {
  readonly status?: number | undefined;
  /** SharePoint's own code, such as `-2147024891, System.UnauthorizedAccessException`. */
  readonly code?: string | undefined;
  /** For IT: the request and SharePoint's own words. Never contains a token. */
  readonly facts?: string;
  readonly sentence?: Bilingual;
  readonly issues?: readonly Issue[] | undefined;
  /** True for a write of which nobody knows whether it was carried out. */
  readonly outcomeUnknown?: boolean;
  readonly cause?: unknown;
}

/**
 * Everything that can go wrong between us and SharePoint. `sentence` says what happened, what is safe and what to do.
 */
export class SharePointError extends Error {
  override readonly name: string = "SharePointError";
  readonly kind: ErrorKind;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly sentence: Bilingual;
  readonly facts: string;
  readonly issues: readonly Issue[] | undefined;
  readonly outcomeUnknown: boolean;

  constructor(kind: ErrorKind, details: ErrorFacts = {}) {
    super(`${kind}: ${details.facts ?? ""}`, { cause: details.cause });
    this.kind = kind;
    this.status = details.status;
    this.code = details.code;
    this.sentence = details.sentence ?? sentences[kind];
    this.facts = details.facts ?? "";
    this.issues = details.issues;
    this.outcomeUnknown = details.outcomeUnknown ?? false;
  }
}

/** Somebody else has changed the row: what stands there now, and what we wanted to write. Nothing was overwritten. */
export class ConflictError<L extends ListDefinition = ListDefinition> extends SharePointError {
  override readonly name = "ConflictError";
  readonly theirs: Entity<L>;
  readonly mine: Draft<L>;

  constructor(theirs: Entity<L>, mine: Draft<L>, details: ErrorFacts = {}) {
    super("conflict", { status: 412, ...details });
    this.theirs = theirs;
    this.mine = mine;
  }
}

/** The error of a draft that cannot be stored as it stands. */
export function invalid(issues: readonly Issue[]): SharePointError {
  const facts = issues.map(({ path, sentence }) => `${path}: ${sentence.en}`).join(" ");
  return new SharePointError("invalid", { issues, facts });
}

/** The error that an answer other than 2xx means. `request` is shown to IT ("GET /sites/..."). */
export function errorFromAnswer(
  answer: { readonly status: number; readonly body: string },
  request: string,
): SharePointError {
  const { code, message } = readErrorBody(answer.body);
  const facts = `${request}: ${answer.status} ${code ?? ""} ${message ?? answer.body.slice(0, 300)}`
    .replace(/\s+/g, " ")
    .trim();
  return new SharePointError(kindOf(answer.status, code ?? "", message ?? ""), {
    status: answer.status,
    code,
    facts,
  });
}

/** SharePoint's error code and text, in any of its JSON forms; empty when the body is something else. */
export function readErrorBody(body: string): { readonly code?: string; readonly message?: string } {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return {};
  }
  const outer = record(json);
  const error = record(outer["odata.error"] ?? outer["error"]);
  const { code, message } = error;
  const text = typeof message === "string" ? message : record(message)["value"];
  return {
    ...(typeof code === "string" ? { code } : {}),
    ...(typeof text === "string" ? { message: text } : {}),
  };
}

function kindOf(status: number, code: string, whole: string): ErrorKind {
  // Whatever SharePoint says of itself stands at the beginning; patterns are not let loose on a long page.
  const message = whole.slice(0, 2000);
  // A query beyond the list view threshold, or with too many lookups, comes as 500 and will never succeed.
  if (code.includes("SPQueryThrottledException")) return "too-large";
  if (
    status === 400 &&
    /field or property '.*' does not exist|Column '.*' does not exist|The query to field '.*' is not valid/i.test(
      message,
    )
  ) {
    return "not-provisioned";
  }
  if (
    status === 404 &&
    (/^List '.*' does not exist/i.test(message) || /System\.IO\.FileNotFoundException/.test(code))
  )
    return "not-provisioned";
  switch (status) {
    case 400:
    case 422:
      return "invalid";
    case 401:
      return "signed-out";
    case 403:
      return "forbidden";
    case 404:
    case 410:
      return "not-found";
    case 409:
    case 412:
      return "conflict";
    case 413:
      return "too-large";
    case 429:
    case 503:
      return "throttled";
    default:
      return "broken";
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
