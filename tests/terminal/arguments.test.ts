/** What a person may type after a command, and the sentence she gets when it is something else. */
import { describe, expect, it } from "vitest";
import { helpOf, readDay, readOptions, readOrigins, readPort } from "../../src/terminal/arguments.ts";

const descriptions = {
  port: { value: "PORT", text: "porten" },
  today: { value: "ÅÅÅÅ-MM-DD", text: "hvilken dag det er" },
  reset: { text: "begynd forfra" },
};

describe("readOptions", () => {
  it.each([
    [[], {}],
    [["--port", "5000", "--reset"], { port: "5000", reset: true }],
    [["--port=5000"], { port: "5000" }],
    [["--help"], { help: true }],
    [["--today=--"], { today: "--" }],
  ])("reads %j", (argv, options) => {
    expect(readOptions(argv, descriptions)).toEqual(options);
  });

  it.each([
    [["--prot", "5000"], "--prot"],
    [["--port"], "--port PORT"],
    [["--port", "--reset"], "--port PORT"],
    [["--port="], "--port PORT"],
    [["--reset=now"], "--reset"],
    [["4820"], '"4820"'],
    [["--constructor"], "--constructor"],
    [["-p", "1"], "-p"],
  ])("refuses %j and names %s", (argv, named) => {
    expect(() => readOptions(argv, descriptions)).toThrow(named);
  });
});

describe("readOrigins", () => {
  it("reads addresses with commas between, and none where none are given", () => {
    expect(readOrigins("https://Tab.egelund.example, http://localhost:5173/")).toEqual([
      "https://tab.egelund.example",
      "http://localhost:5173",
    ]);
    expect(readOrigins(undefined)).toEqual([]);
  });

  it.each([
    "*",
    "localhost:5173",
    "https://tab.egelund.example/side",
    "file:///c/side.html",
    "https://a.dk,",
  ])("refuses %s and names it", (text) => {
    expect(() => readOrigins(text)).toThrow("--origin skal være som https://navn:port");
  });
});

describe("readDay", () => {
  it.each(["2026-11-22", "2028-02-29"])("takes %s", (day) => {
    expect(readDay(day)).toBe(day);
  });

  it.each(["2026-02-29", "2026-04-31", "22.11.2026", "2026-11-22T10:00", "i dag", ""])(
    "refuses %j",
    (text) => {
      expect(() => readDay(text)).toThrow("ÅÅÅÅ-MM-DD");
    },
  );

  it.each(["1900-01-01", "2200-01-01", "9999-12-31"])(
    "refuses %s, near which nothing can be worked out",
    (text) => {
      expect(() => readDay(text)).toThrow("1950-2199");
    },
  );
});

describe("readPort", () => {
  it("takes 0 to 65535 and nothing else", () => {
    expect(readPort("0")).toBe(0);
    expect(readPort("65535")).toBe(65_535);
    for (const text of ["65536", "-1", "80.5", "http", "0x10", ""]) {
      expect(() => readPort(text)).toThrow("65535");
    }
  });
});

it("helpOf lines the options up", () => {
  expect(helpOf("npm start", descriptions).split("\n")).toEqual([
    "npm start",
    "",
    "  --port PORT         porten",
    "  --today ÅÅÅÅ-MM-DD  hvilken dag det er",
    "  --reset             begynd forfra",
  ]);
});
