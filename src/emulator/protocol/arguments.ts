/** The arguments of one path step, asked for by name or position, with aliases looked up in the query string. */
import { errors } from "./errors.ts";
import { parseLiteral, type Argument, type Literal } from "./path.ts";

export class Arguments {
  constructor(
    private readonly given: readonly Argument[],
    private readonly query: ReadonlyMap<string, string>,
  ) {}

  get count(): number {
    return this.given.length;
  }

  /** The literal of an argument; unnamed arguments are taken by position. */
  literal(name: string, position: number): Literal | undefined {
    const key = name.toLowerCase();
    const argument =
      this.given.find((one) => one.name === key) ??
      (this.given[position]?.name === undefined ? this.given[position] : undefined);
    if (!argument) return undefined;
    if (argument.alias === undefined) return argument.value;
    const explained = this.query.get(`@${argument.alias}`);
    if (explained === undefined) throw errors.missingArgument(`@${argument.alias}`);
    return parseLiteral(explained);
  }

  /** @throws Refusal 400 when the argument is missing */
  text(name: string, position: number): string {
    const value = this.literal(name, position);
    if (value === undefined || value === null) throw errors.missingArgument(name);
    return String(value);
  }

  /** @throws Refusal 400 when the argument is missing or not a number */
  number(name: string, position: number): number {
    const value = Number(this.literal(name, position) ?? Number.NaN);
    if (Number.isNaN(value)) throw errors.missingArgument(name);
    return value;
  }

  flag(name: string, position: number, otherwise: boolean): boolean {
    const value = this.literal(name, position);
    if (value === undefined || value === null) return otherwise;
    return typeof value === "boolean" ? value : /^(true|1)$/i.test(String(value));
  }
}
