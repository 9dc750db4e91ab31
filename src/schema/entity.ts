/**
 * The types that follow from a list definition: what a row is to the program (`Entity`) and what is handed in to be
 * written (`Draft`).
 */
import type { Bilingual } from "./bilingual.ts";
import type { Day } from "./day.ts";
import type { ListDefinition } from "./define-list.ts";
import type { ChoiceField, Field } from "./field.ts";

export interface Person {
  /** The id in SharePoint's list of users; absent for somebody who is only known from the directory. */
  readonly id?: number;
  readonly name: string;
  readonly email: string;
  /**
   * The sign-in name, for somebody found in the directory whose sign-in name does not follow from the e-mail: guests.
   */
  readonly login?: string;
}

export interface Link {
  readonly url: string;
  readonly title: string;
}

/** Something that is wrong with input or with a stored row: where, and a sentence for the user. */
export interface Issue {
  /** The field's name in the definition; empty for the row as a whole. */
  readonly path: string;
  readonly sentence: Bilingual;
}

type Value<F extends Field> = F extends { kind: "text" | "note" }
  ? string
  : F extends { kind: "number" | "lookup" }
    ? number
    : F extends { kind: "day" }
      ? Day
      : F extends { kind: "flag" }
        ? boolean
        : F extends ChoiceField
          ? keyof F["choices"] & string
          : F extends { kind: "person" }
            ? Person
            : F extends { kind: "lookups" }
              ? readonly number[]
              : readonly Link[];

/** These have a natural empty value; the others are `undefined` when nothing is there. */
type AlwaysPresent = { kind: "flag" | "lookups" | "links" | "note" } | { kind: "text"; required: true };

type Values<L extends ListDefinition> = {
  readonly [K in keyof L["fields"]]: L["fields"][K] extends AlwaysPresent
    ? Value<L["fields"][K]>
    : Value<L["fields"][K]> | undefined;
};

/** A row as the program sees it. Instants are ISO 8601 in UTC; `version` is the ETag that a change must carry. */
export type Entity<L extends ListDefinition> = Values<L> & {
  readonly id: number;
  readonly version: string;
  readonly kind: keyof L["kinds"] & string;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly author: Person;
  readonly editor: Person;
  /**
   * The whole path of the folder that the row lies in, below its list; "" for the list itself. It is SharePoint's word,
   * where a row's own columns are anybody's to fill in.
   */
  readonly folder: string;
  /** What in the stored row does not fit the definition; the value concerned is then empty above. */
  readonly issues: readonly Issue[];
};

/** What is handed in to be written: any of the fields. `undefined` empties a field, a missing one leaves it. */
export type Draft<L extends ListDefinition> = {
  readonly [K in keyof L["fields"]]?: Value<L["fields"][K]> | undefined;
};
