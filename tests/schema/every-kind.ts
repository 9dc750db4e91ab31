/**
 * A list with one field of every kind, and for each kind what is well and what is not: looped over by the tests of
 * check, row and column.
 */
import { bilingual as b } from "../../src/schema/bilingual.ts";
import { day } from "../../src/schema/day.ts";
import { defineList } from "../../src/schema/define-list.ts";
import {
  choice,
  dayField,
  flag,
  links,
  lookup,
  lookups,
  note,
  number,
  person,
  text,
} from "../../src/schema/field.ts";

export const everyKind = defineList({
  name: "EveryKind",
  title: b("Alle slags", "All kinds"),
  description: b("Til prøver.", "For tests."),
  rights: "department",
  kinds: {
    thing: {
      label: b("Ting", "Thing"),
      contentTypeId: "0x0100AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA01",
      description: b("En ting.", "A thing."),
    },
    other: {
      label: b("Andet", "Other"),
      contentTypeId: "0x0100AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA02",
      description: b("Noget andet.", "Something else."),
    },
  },
  fields: {
    title: text({ column: "Title", label: b("Titel", "Title"), required: true }),
    word: text({ column: "Word", label: b("Ord", "Word"), limit: 10 }),
    body: note({ column: "Body", label: b("Tekst", "Text"), on: ["thing"] }),
    count: number({ column: "Count", label: b("Antal", "Count"), min: 0, max: 1000 }),
    share: number({ column: "Share", label: b("Andel", "Share"), decimals: 2 }),
    due: dayField({ column: "Due", label: b("Frist", "Deadline"), deadline: true }),
    done: flag({ column: "Done", label: b("Færdig", "Done") }),
    state: choice({
      column: "State",
      label: b("Tilstand", "State"),
      choices: {
        open: { ...b("Åben", "Open"), look: { severity: "low", icon: "Clock" } },
        shut: { ...b("Lukket", "Shut"), look: { severity: "good", icon: "Completed" } },
      },
    }),
    who: person({ column: "Who", label: b("Ansvarlig", "Responsible") }),
    parent: lookup({ column: "Parent", label: b("Hører til", "Belongs to"), target: "EveryKind" }),
    others: lookups({ column: "Others", label: b("Sammen med", "Together with"), target: "EveryKind" }),
    links: links({ column: "Links", label: b("Links", "Links") }),
  },
  views: [{ name: "Alt", title: b("Alt", "Everything"), fields: ["title"], isDefault: true }],
});

type Name = keyof typeof everyKind.fields;

interface Fixture {
  readonly field: Name;
  readonly good: readonly unknown[];
  /** What is wrong, and something that its Danish sentence says. */
  readonly bad: readonly (readonly [unknown, string])[];
  /** A value, as a form takes it, as MERGE takes it, and as SharePoint's JSON gives it back. */
  readonly travels: readonly {
    readonly value: unknown;
    readonly form: string;
    readonly json: Readonly<Record<string, unknown>>;
    readonly row: Readonly<Record<string, unknown>>;
  }[];
}

const a = "a".repeat(255);
const nfd = "A\u030Angstro\u0308m \u00E6\u00F8\u00E5";

/** The same JSON out as in. */
const same = (value: unknown, form: string, json: Readonly<Record<string, unknown>>) => ({
  value,
  form,
  json,
  row: json,
});

export const fixtures: readonly Fixture[] = [
  {
    field: "title",
    good: ["Mål", a, "' & < % # \" \\", "🏫🇩🇰", nfd],
    bad: [
      [undefined, "Titel skal udfyldes."],
      ["   ", "Titel skal udfyldes."],
      [`${a}b`, "Titel må højst fylde 255 tegn. Den fylder 256."],
      ["to\nlinjer", "én linje"],
      ["halvt \uD83C", "gået i stykker"],
      ["styre\u0007tegn", "styretegn"],
      [7, "skal være tekst"],
    ],
    travels: [
      same("' & < % # \"", "' & < % # \"", { Title: "' & < % # \"" }),
      same(nfd, nfd, { Title: nfd }),
      same(nfd.normalize("NFC"), nfd.normalize("NFC"), { Title: nfd.normalize("NFC") }),
    ],
  },
  {
    field: "word",
    good: [undefined, "", "ti tegn 10"],
    bad: [["elleve tegn", "Ord må højst fylde 10 tegn. Den fylder 11."]],
    travels: [same("kort", "kort", { Word: "kort" })],
  },
  {
    field: "body",
    good: ["", "to\nlinjer\tog mere", "n".repeat(63_999)],
    bad: [["n".repeat(64_000), "Tekst må højst fylde 63.999 tegn. Den fylder 64.000."]],
    travels: [
      {
        value: "to\nlinjer",
        form: "to\nlinjer",
        json: { Body: "to\nlinjer" },
        row: { Body: "to\r\nlinjer" },
      },
      { value: "", form: "", json: { Body: null }, row: { Body: null } },
    ],
  },
  {
    field: "count",
    good: [0, 1000, undefined],
    bad: [
      [-1, "Antal må mindst være 0. Der står -1."],
      [1001, "Antal må højst være 1.000. Der står 1.001."],
      [1.5, "helt tal"],
      [Number.NaN, "skal være et tal"],
      [Number.POSITIVE_INFINITY, "skal være et tal"],
      ["5", "skal være et tal"],
    ],
    travels: [same(0, "0", { Count: 0 }), same(1000, "1000", { Count: 1000 })],
  },
  {
    field: "share",
    good: [0.1, -2.25, 0.1 + 0.2 - 0.2],
    bad: [[0.125, "højst have 2 decimaler"]],
    travels: [
      same(3.5, "3,5", { Share: 3.5 }),
      same(-0.25, "-0,25", { Share: -0.25 }),
      same(10, "10", { Share: 10 }),
    ],
  },
  {
    field: "due",
    good: [day("2026-12-31"), day("2028-02-29")],
    bad: [
      ["2026-02-30", "Frist skal være en dag, der findes. “2026-02-30” gør ikke."],
      ["2027-02-29", "gør ikke"],
      ["31-12-2026", "gør ikke"],
      ["", ""],
    ].filter(([value]) => value !== "") as [unknown, string][],
    travels: [
      {
        value: day("2026-12-31"),
        form: "31-12-2026",
        json: { Due: "2026-12-31T12:00:00Z" },
        row: { Due: "2026-12-30T23:00:00Z" },
      },
      {
        value: day("2026-07-01"),
        form: "01-07-2026",
        json: { Due: "2026-07-01T12:00:00Z" },
        row: { Due: "2026-06-30T22:00:00Z" },
      },
      // The days around summer time's beginning and end.
      {
        value: day("2026-03-29"),
        form: "29-03-2026",
        json: { Due: "2026-03-29T12:00:00Z" },
        row: { Due: "2026-03-28T23:00:00Z" },
      },
      {
        value: day("2026-03-30"),
        form: "30-03-2026",
        json: { Due: "2026-03-30T12:00:00Z" },
        row: { Due: "2026-03-29T22:00:00Z" },
      },
      {
        value: day("2026-10-25"),
        form: "25-10-2026",
        json: { Due: "2026-10-25T12:00:00Z" },
        row: { Due: "2026-10-24T22:00:00Z" },
      },
      {
        value: day("2026-10-26"),
        form: "26-10-2026",
        json: { Due: "2026-10-26T12:00:00Z" },
        row: { Due: "2026-10-25T23:00:00Z" },
      },
    ],
  },
  {
    field: "done",
    good: [true, false],
    bad: [["ja", "ja eller nej"]],
    travels: [same(true, "1", { Done: true }), same(false, "0", { Done: false })],
  },
  {
    field: "state",
    good: ["open", "shut"],
    bad: [
      ["Åben", "Tilstand skal være et af ordene Åben, Lukket. “Åben” er ikke et af dem."],
      ["toString", "er ikke et af dem"],
    ],
    travels: [same("open", "Åben", { State: "Åben" })],
  },
  {
    field: "who",
    good: [
      { name: "Mette Holm", email: "mette.holm@egelund.example" },
      { id: 7, name: "Mette Holm", email: "" },
    ],
    bad: [[{ name: "Mette Holm", email: "mette" }, "person"]],
    travels: [
      {
        value: { id: 7, name: "Mette Holm", email: "mette.holm@egelund.example" },
        form: '[{"Key":"i:0#.f|membership|mette.holm@egelund.example"}]',
        json: { WhoId: 7 },
        row: { Who: { Id: 7, Title: "Mette Holm", EMail: "mette.holm@egelund.example" } },
      },
    ],
  },
  {
    field: "parent",
    good: [1],
    bad: [
      [0, "række, der findes"],
      [1.5, "række, der findes"],
    ],
    travels: [same(12, "12", { ParentId: 12 })],
  },
  {
    field: "others",
    good: [[], [1, 2]],
    bad: [[[1, -2], "rækker, der findes"]],
    travels: [same([3, 4], "3;#;#4;#", { OthersId: [3, 4] })],
  },
  {
    field: "links",
    good: [[], [{ url: "https://egelund.example/æ?a=1&b=2#c", title: "Notat" }]],
    bad: [
      [[{ url: "egelund.example", title: "" }], "“egelund.example” er ikke et link"],
      [[{ url: "javascript:alert(1)", title: "" }], "er ikke et link"],
      [[{ url: "https://", title: "" }], "er ikke et link"],
      [[{ url: "https://a.example/b c", title: "" }], "er ikke et link"],
      [[{ url: "https://a.example", title: "to\nlinjer" }], "én linje"],
    ],
    travels: [
      {
        value: [
          { url: "https://egelund.example/notat", title: "Notat om budget" },
          { url: "http://intranet.example", title: "" },
        ],
        form: "https://egelund.example/notat Notat om budget\nhttp://intranet.example",
        json: { Links: "https://egelund.example/notat Notat om budget\nhttp://intranet.example" },
        row: { Links: "https://egelund.example/notat Notat om budget\r\nhttp://intranet.example" },
      },
    ],
  },
];
