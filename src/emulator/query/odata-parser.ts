/**
 * Parses a `$filter` into a predicate. Only what SharePoint supports is accepted: comparisons in lower case, `and`,
 * `or`, `not`, parentheses, `startswith`, `substringof` and the date parts; all else is a 400 as on a tenant.
 */
import { errors } from "../protocol/errors.ts";
import { tokenize, type Token } from "./odata-lexer.ts";
import {
  fieldName,
  type Comparator,
  type DatePart,
  type FieldName,
  type Predicate,
  type Value,
} from "./predicate.ts";

const comparators = new Set(["eq", "ne", "lt", "le", "gt", "ge"]);
const dateParts = new Set(["year", "month", "day", "hour", "minute", "second"]);
const mirrored: Record<Comparator, Comparator> = {
  eq: "eq",
  ne: "ne",
  lt: "gt",
  le: "ge",
  gt: "lt",
  ge: "le",
};

function isComparator(text: string): text is Comparator {
  return comparators.has(text);
}

function isDatePart(text: string): text is DatePart {
  return dateParts.has(text);
}

/** So deep may parentheses and `not` lie in each other. */
const deepest = 100;

class Parser {
  private at = 0;
  private depth = 0;
  private readonly tokens: Token[];

  constructor(private readonly filter: string) {
    this.tokens = tokenize(filter);
  }

  parse(): Predicate {
    const predicate = this.disjunction();
    if (this.peek().kind !== "end") this.refuse();
    return predicate;
  }

  private refuse(): never {
    throw errors.invalidExpression(this.filter);
  }

  private peek(): Token {
    return this.tokens[this.at] ?? { kind: "end", text: "" };
  }

  private next(): Token {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  private expect(kind: Token["kind"]): Token {
    const token = this.next();
    return token.kind === kind ? token : this.refuse();
  }

  private isWord(text: string): boolean {
    const token = this.peek();
    return token.kind === "name" && token.text === text;
  }

  private disjunction(): Predicate {
    const parts = [this.conjunction()];
    while (this.isWord("or")) {
      this.at += 1;
      parts.push(this.conjunction());
    }
    const [first] = parts;
    return parts.length === 1 && first ? first : { op: "or", parts };
  }

  private conjunction(): Predicate {
    const parts = [this.primary()];
    while (this.isWord("and")) {
      this.at += 1;
      parts.push(this.primary());
    }
    const [first] = parts;
    return parts.length === 1 && first ? first : { op: "and", parts };
  }

  private primary(): Predicate {
    this.depth += 1;
    if (this.depth > deepest) throw errors.tooDeep();
    const found = this.whole();
    this.depth -= 1;
    return found;
  }

  private whole(): Predicate {
    if (this.isWord("not")) {
      this.at += 1;
      return { op: "not", part: this.primary() };
    }
    if (this.peek().kind === "open" && !this.isOperandInParentheses()) {
      this.at += 1;
      const inside = this.disjunction();
      this.expect("close");
      return this.truthOf(inside);
    }
    const token = this.operand();
    if (token.kind === "literal") return this.mirroredComparison(token.value);
    if (token.kind !== "name") this.refuse();
    return this.peek().kind === "open" ? this.call(token.text) : this.comparison(fieldName(token.text));
  }

  /** `(Title)` or `((5))`: one name or literal, however many parentheses are around it. */
  private isOperandInParentheses(): boolean {
    let at = this.at;
    while (this.tokens[at]?.kind === "open") at += 1;
    const kind = this.tokens[at]?.kind;
    if (kind !== "name" && kind !== "literal") return false;
    const closes = this.tokens.slice(at + 1, at + 1 + at - this.at);
    return closes.every((token) => token.kind === "close");
  }

  /** One name or literal, without the parentheses around it. */
  private operand(): Token {
    const token = this.next();
    if (token.kind !== "open") return token;
    const inside = this.operand();
    this.expect("close");
    return inside;
  }

  /** A truth compared with a truth, as in `(startswith(Title,'x')) eq true`. */
  private truthOf(predicate: Predicate): Predicate {
    if (!this.isWord("eq") && !this.isWord("ne")) return predicate;
    const same = this.next().text === "eq";
    const value = this.literal();
    const wanted = value === true || value === 1;
    return wanted === same ? predicate : { op: "not", part: predicate };
  }

  private literal(): Value {
    const token = this.operand();
    return token.kind === "literal" ? token.value : this.refuse();
  }

  private comparator(): Comparator {
    const token = this.expect("name");
    return isComparator(token.text) ? token.text : this.refuse();
  }

  private comparison(field: FieldName): Predicate {
    const comparator = this.comparator();
    return compare(field, comparator, this.literal());
  }

  private mirroredComparison(value: Value): Predicate {
    const comparator = mirrored[this.comparator()];
    return compare(this.field(), comparator, value);
  }

  private field(): FieldName {
    const token = this.operand();
    return token.kind === "name" ? fieldName(token.text) : this.refuse();
  }

  private call(name: string): Predicate {
    this.expect("open");
    if (name === "startswith" || name === "substringof") return this.truthOf(this.textFunction(name));
    if (!isDatePart(name)) throw errors.invalidQuery(`The function '${name}' is not supported.`);
    const field = this.field();
    this.expect("close");
    const comparator = this.comparator();
    return { op: "datepart", part: name, field, comparator, value: Number(this.literal()) };
  }

  private textFunction(name: "startswith" | "substringof"): Predicate {
    const first = this.operand();
    this.expect("comma");
    const second = this.operand();
    this.expect("close");
    const [field, text] = name === "startswith" ? [first, second] : [second, first];
    if (field.kind !== "name" || text.kind !== "literal") return this.refuse();
    const op = name === "startswith" ? "startswith" : "contains";
    return { op, field: fieldName(field.text), text: String(text.value) };
  }
}

function compare(field: FieldName, comparator: Comparator, value: Value): Predicate {
  if (value !== null) return { op: "compare", field, comparator, value };
  return { op: "isnull", field, negated: comparator === "ne" };
}

/** @throws Refusal 400 for what SharePoint does not understand */
export function parseFilter(filter: string): Predicate {
  return new Parser(filter).parse();
}
