/**
 * The arguments of one method or key, asked for by name. There is one way of reading them: in the address by name, by
 * position or through an alias that the query string explains, and in the JSON body of a POST by name. What the method
 * does not know is refused before anything is done.
 */
import { errors } from "./errors.ts";
import { flagOf, isObject, numberOf, parseObject, textOf, type Json, type JsonObject } from "./json.ts";
import { parseLiteral, type Argument } from "./path.ts";
import { signatureOf, type Parameter, type Signature } from "./signature.ts";

const none: JsonObject = {};

/** A complex value may stand in the query string as JSON, also with the quotes of an address. */
function explained(text: string): Json {
  if (!text.startsWith("{")) {
    const value = parseLiteral(text);
    // A quote too many: nothing was left out of it.
    if (value === text && text.includes("'")) throw errors.invalidExpression(text);
    return value;
  }
  const object = parseObject(text) ?? parseObject(text.replaceAll("'", '"'));
  if (!object) throw errors.invalidExpression(text);
  return object;
}

export class Arguments {
  private readonly values = new Map<string, Json>();

  /**
   * @param body the JSON of a POST that ends in the method
   * @throws Refusal 400 for arguments that the method does not have
   */
  constructor(
    private readonly signature: Signature,
    given: readonly Argument[],
    query: ReadonlyMap<string, string>,
    body: JsonObject = none,
  ) {
    for (const [name, value] of Object.entries(body)) {
      // Annotations are no parameters.
      if (/^@?odata\.|@odata\./.test(name)) continue;
      const parameter = this.named(name);
      if (!parameter) throw errors.unknownParameter(name, signature.method);
      if (value !== undefined) this.values.set(parameter.name, value);
    }
    for (const [position, argument] of given.entries()) {
      const { name } = argument;
      const parameter = name === undefined ? signature.parameters[position] : this.inAddress(name);
      if (!parameter) throw errors.unknownParameter(name ?? String(argument.value), signature.method);
      this.values.set(parameter.name, valueOf(argument, query));
    }
  }

  private named(name: string): Parameter | undefined {
    const key = name.toLowerCase();
    return this.signature.parameters.find((one) => one.keys[0] === key);
  }

  private inAddress(key: string): Parameter | undefined {
    return this.signature.parameters.find((one) => one.keys.includes(key));
  }

  private parameter(name: string): Parameter {
    const parameter = this.named(name);
    if (!parameter) throw new Error(`${this.signature.method} is asked for ${name}, which it does not take.`);
    return parameter;
  }

  /** Whatever was given, `null` included. */
  given(name: string): Json | undefined {
    const { name: known, isPath } = this.parameter(name);
    const value = this.values.get(known);
    return isPath && isObject(value) ? value["DecodedUrl"] : value;
  }

  private missing(name: string): never {
    throw errors.missingArgument(this.parameter(name).isPath ? "DecodedUrl" : name);
  }

  /** @throws Refusal 400 when the argument is missing or no text */
  text(name: string): string {
    return this.optionalText(name) ?? this.missing(name);
  }

  /** @throws Refusal 400 when the argument is no text */
  optionalText(name: string): string | undefined {
    const value = this.given(name);
    if (value === undefined || value === null) return undefined;
    const text = textOf(value);
    if (text === undefined) throw errors.wrongType("Edm.String");
    return text;
  }

  /** Numbers may be quoted. @throws Refusal 400 when the argument is missing or not a number */
  number(name: string): number {
    return this.optionalNumber(name) ?? this.missing(name);
  }

  /** @throws Refusal 400 when the argument is not a number */
  optionalNumber(name: string): number | undefined {
    const value = this.given(name);
    if (value === undefined || value === null) return undefined;
    const number = numberOf(value);
    if (number === undefined) throw errors.wrongType("Edm.Int32");
    return number;
  }

  /** @throws Refusal 400 when the argument is neither true nor false */
  flag(name: string, otherwise: boolean): boolean {
    const value = this.given(name);
    if (value === undefined || value === null) return otherwise;
    const flag =
      typeof value === "string" && !/^(?:true|false|1|0)$/i.test(value) ? undefined : flagOf(value);
    if (flag === undefined) throw errors.wrongType("Edm.Boolean");
    return flag;
  }

  /** A complex value. @throws Refusal 400 when the argument is missing or simple */
  object(name: string): JsonObject {
    return this.optionalObject(name) ?? this.missing(name);
  }

  /** @throws Refusal 400 when the argument is simple */
  optionalObject(name: string): JsonObject | undefined {
    const value = this.given(name);
    if (value === undefined || value === null) return undefined;
    if (!isObject(value)) throw errors.invalidStart(Array.isArray(value) ? "StartArray" : "PrimitiveValue");
    return value;
  }
}

export const noArguments = new Arguments(signatureOf("", []), [], new Map());

function valueOf({ alias, value }: Argument, query: ReadonlyMap<string, string>): Json {
  if (alias === undefined) return value;
  const text = query.get(`@${alias}`);
  if (text === undefined) throw errors.missingArgument(`@${alias}`);
  return explained(text);
}
