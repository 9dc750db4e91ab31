/**
 * Reads a command's options. What a person mistypes is answered by one sentence that names the option and what it
 * takes.
 */
import { parseArgs } from "node:util";
import { Failure } from "./failure.ts";

/** An option: the word for its value in the help ("DIR"), or nothing when it is a switch; and what it does. */
export interface OptionDescription {
  readonly value?: string;
  readonly text: string;
}

export type Options = Readonly<Record<string, string | true | undefined>>;

/**
 * Reads `argv` by the descriptions. `--help` is always known. @throws {Failure} on an unknown option or a missing
 * value.
 */
export function readOptions(
  argv: readonly string[],
  descriptions: Readonly<Record<string, OptionDescription>>,
): Options {
  const known = { ...descriptions, help: { text: "" } };
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, description]) => [
        name,
        { type: "value" in description ? ("string" as const) : ("boolean" as const) },
      ]),
    ),
  });
  const options: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === "positional") {
      throw new Failure(`"${token.value}" hører til ingen option; se hvad der kan skrives med --help.`);
    }
    if (token.kind !== "option") continue;
    const description: OptionDescription | undefined = Object.hasOwn(known, token.name)
      ? known[token.name as keyof typeof known]
      : undefined;
    if (description === undefined) {
      throw new Failure(`Der findes ingen option ${token.rawName}; se hvad der kan skrives med --help.`);
    }
    if (description.value === undefined) {
      if (token.value !== undefined) throw new Failure(`${token.rawName} tager ingen værdi.`);
      options[token.name] = true;
    } else {
      if (
        token.value === undefined ||
        token.value === "" ||
        (!token.inlineValue && token.value.startsWith("--"))
      ) {
        throw new Failure(`${token.rawName} mangler sin værdi: ${token.rawName} ${description.value}`);
      }
      options[token.name] = token.value;
    }
  }
  return options;
}

/** An option's text, or that of the environment variable that may stand for it. */
export function textOf(options: Options, name: string, variable?: string): string | undefined {
  const given = options[name];
  if (typeof given === "string") return given;
  const set = variable === undefined ? undefined : process.env[variable];
  return set === "" ? undefined : set;
}

/** The option by which other origins are named; `readOrigins` reads it. */
export const originDescription: OptionDescription = {
  value: "ADRESSE",
  text: "en anden oprindelse, hvis sider må spørge (https://navn:port); flere med komma imellem",
};

/** The origins of `--origin`, in lower case. @throws {Failure} when one is more or less than an origin */
export function readOrigins(text: string | true | undefined): readonly string[] {
  if (typeof text !== "string") return [];
  return text.split(",").map((one) => {
    const wanted = one.trim().toLowerCase();
    const url = URL.canParse(wanted) ? new URL(wanted) : undefined;
    if (url === undefined || !/^https?:$/u.test(url.protocol) || url.origin !== wanted.replace(/\/$/u, "")) {
      throw new Failure(
        `--origin skal være som https://navn:port, uden mere bagefter, ikke "${one.trim()}".`,
      );
    }
    return url.origin;
  });
}

/** How the command that runs is called: as a script of the checkout, or as the single file that it was made into. */
export function calledAs(name: string): string {
  return process.argv[1]?.endsWith(`${name}.mjs`) === true ? `node ${name}.mjs` : `npm run ${name} --`;
}

/** The help text: one line per option. */
export function helpOf(usage: string, descriptions: Readonly<Record<string, OptionDescription>>): string {
  const rows = Object.entries(descriptions).map(
    ([name, { value, text }]) => [value === undefined ? `--${name}` : `--${name} ${value}`, text] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [usage, "", ...rows.map(([left, text]) => `  ${left.padEnd(width)}${text}`)].join("\n");
}

/** A port number from 0 (any free one) to 65535. @throws {Failure} */
export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65_535)
    throw new Failure(`--port skal være et tal fra 0 til 65535, ikke "${text}".`);
  return port;
}

/** A day of the calendar, `YYYY-MM-DD`, that exists, in the years that rows may speak of. @throws {Failure} */
export function readDay(text: string): string {
  const moment = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(moment.valueOf());
  // JavaScript reads the 31st of April as the 1st of May.
  if (!isDay || moment.toISOString().slice(0, 10) !== text) {
    throw new Failure(`--today skal være en dato, der findes, skrevet ÅÅÅÅ-MM-DD, ikke "${text}".`);
  }
  if (text < "1950" || text >= "2200") {
    throw new Failure(`--today skal ligge i årene 1950-2199, ikke "${text}".`);
  }
  return text;
}
