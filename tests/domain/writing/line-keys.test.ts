/** What keys mean in a line. */
import { describe, expect, it } from "vitest";
import { commandOf, historyWayOf, type Caret, type KeyPress } from "../../../src/domain/writing/line-keys.ts";

const plain = { shift: false, ctrl: false, alt: false };
const at = (text: string, start = text.length, end = start): Caret => ({
  text,
  start,
  end,
  isOnFirstRow: true,
  isOnLastRow: true,
});
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ key, ...plain, ...more });

describe("a key in a line", () => {
  it.each([
    ["Enter at the end makes the next", press("Enter"), at("Mål"), { do: "next", before: "Mål", after: "" }],
    [
      "Enter in the middle parts the line",
      press("Enter"),
      at("Mål og vej", 3),
      { do: "next", before: "Mål", after: "og vej" },
    ],
    [
      "Enter replaces what is marked",
      press("Enter"),
      at("Mål xx vej", 4, 6),
      { do: "next", before: "Mål", after: "vej" },
    ],
    [
      "Enter before the text makes a line above",
      press("Enter"),
      at("Mål", 0),
      { do: "next", before: "", after: "Mål" },
    ],
    ["Enter in an empty line does nothing", press("Enter"), at(""), { do: "stay" }],
    ["Ctrl+Enter opens", press("Enter", { ctrl: true }), at("Mål"), { do: "open" }],
    ["Backspace in an empty line removes it", press("Backspace"), at(""), { do: "remove" }],
    ["Delete in an empty line removes it", press("Delete"), at(""), { do: "remove" }],
    ["Backspace in a text is the text's own", press("Backspace"), at("M"), undefined],
    ["Backspace before the text joins", press("Backspace"), at("M", 0), { do: "join", way: "back" }],
    ["Backspace over all of it is the text's own", press("Backspace"), at("M", 0, 1), undefined],
    ["Delete behind the text joins", press("Delete"), at("M"), { do: "join", way: "forth" }],
    ["Ctrl+Delete is the text's own", press("Delete", { ctrl: true }), at("M"), undefined],
    ["Tab moves in", press("Tab"), at("Mål"), { do: "move", way: "in" }],
    ["Shift+Tab moves out", press("Tab", { shift: true }), at("Mål"), { do: "move", way: "out" }],
    ["Ctrl+Tab is the browser's own", press("Tab", { ctrl: true }), at("Mål"), undefined],
    ["Alt+up moves up", press("ArrowUp", { alt: true }), at("Mål"), { do: "move", way: "up" }],
    ["Ctrl+down moves down", press("ArrowDown", { ctrl: true }), at("Mål"), { do: "move", way: "down" }],
    ["up goes to the line above", press("ArrowUp"), at("Mål"), { do: "goUp" }],
    ["Shift+down marks text", press("ArrowDown", { shift: true }), at("Mål"), undefined],
    [
      "up within several rows is the text's own",
      press("ArrowUp"),
      { ...at("Mål"), isOnFirstRow: false },
      undefined,
    ],
    ["Shift+F10 opens the menu", press("F10", { shift: true }), at("Mål"), { do: "menu" }],
    ["a letter is a letter", press("a"), at("Mål"), undefined],
  ])("%s", (_, key, caret, command) => {
    expect(commandOf(key, caret)).toEqual(command);
  });
});

describe("a key that goes back or forth", () => {
  it.each([
    ["Ctrl+Z", press("z", { ctrl: true }), "undo"],
    ["Ctrl+Shift+Z", press("Z", { ctrl: true, shift: true }), "redo"],
    ["Ctrl+Y", press("y", { ctrl: true }), "redo"],
    ["with the capitals' lock", press("Z", { ctrl: true }), "undo"],
    ["a letter", press("z"), undefined],
    ["a Polish letter", press("z", { ctrl: true, alt: true }), undefined],
  ])("%s", (_, key, way) => {
    expect(historyWayOf(key)).toBe(way);
  });
});
