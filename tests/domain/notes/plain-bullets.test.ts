/** Bullets that Word puts on the clipboard as plain text, as a note has them. */
import { describe, expect, it } from "vitest";
import { withPlainBullets } from "../../../src/domain/notes/plain-bullets.ts";

describe("bullets in plain text", () => {
  it.each([
    [
      "each sign is a level",
      "•\tRing\r\no\tSkriv\r\n\uF0A7\tBesøg\r\n•\tSlut",
      "- Ring\n  - Skriv\n    - Besøg\n- Slut",
    ],
    ["a list of one sign is flat, whichever it is", "o\tRing\no\tSkriv", "- Ring\n- Skriv"],
    ["other lines stay", "Vi gør:\n·\tRinger\nSlut", "Vi gør:\n- Ringer\nSlut"],
    ["a word of one letter is no bullet", "o Skriv\nå ja", "o Skriv\nå ja"],
    ["dots with a space are read as they stand", "• ét\n  • inde", "• ét\n  • inde"],
  ])("%s", (_, text, note) => {
    expect(withPlainBullets(text)).toBe(note);
  });
});
