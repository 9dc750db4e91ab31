/** The card where it is shown: on hosts that draw no newer version, and to those whom it mentions. */
import { describe, expect, it } from "vitest";
import type { AdaptiveCard } from "../../src/reminders/adaptive-card.ts";
import { digestMessage, type DigestWish } from "../../src/reminders/digest-card.ts";
import { day } from "../../src/schema/day.ts";
import type { Person } from "../../src/schema/entity.ts";
import { mette } from "../domain/rows.ts";
import { cardOf, complaints, textBlocksIn } from "./card-texts.ts";
import { assorted, digest, reminder } from "./made-up.ts";

describe("a host of version 1.2, as on phones", () => {
  it("is given a card of that version, with nothing in it that is newer", () => {
    const mentioned = digest({ mentions: true, isAgain: true });
    for (const card of [digestMessage(digest()), digestMessage(mentioned)].map(cardOf)) {
      expect(card.version).toBe("1.2");
      expect(complaints(card)).toEqual([]);
    }
  });

  it("would complain of what is newer", () => {
    const card = cardOf(digestMessage(digest()));
    const body = [{ type: "TextBlock", text: "y", style: "heading" }, ...card.body];
    const newer = { ...card, version: "1.5", body } as unknown as AdaptiveCard;
    expect(complaints(newer).join()).toContain("1.5");
  });
});

function person(name: string): Person {
  return { name, email: `${name.toLowerCase()}@egelund.example` };
}

/** Whom the card of a channel that mentions people names. */
function mentions(wish: Partial<DigestWish>): readonly { readonly id: string; readonly name: string }[] {
  const card = cardOf(digestMessage(digest({ mentions: true, ...wish })));
  const { entities = [] } = card.msteams;
  // Teams refuses a card whose mentions stand in no text.
  for (const { text } of entities) expect(textBlocksIn(card).join()).toContain(text);
  return entities.map(({ mentioned }) => mentioned);
}

describe("whom a card mentions", () => {
  it("is whoever has something late or near, once, and nobody unless the channel says so", () => {
    const far = reminder(1, { responsible: person("Fjern"), due: day("2026-12-20") });
    expect(mentions({ reminders: [far, ...assorted] })).toEqual([{ id: mette.email, name: mette.name }]);
    expect(cardOf(digestMessage(digest())).msteams).toEqual({ width: "Full" });
  });

  it("is nobody whose name could be read as more than a name, and no more than five", () => {
    const odd = ["*Fed*", "<at>alle</at>", "[Her](https://ond.example)", ""].map((name, index) =>
      reminder(index, { responsible: { name, email: `${index}@egelund.example` } }),
    );
    expect(mentions({ reminders: odd })).toEqual([]);
    const six = ["A", "B", "C", "D", "E", "F"].map((name, index) =>
      reminder(index, { responsible: person(name) }),
    );
    expect(mentions({ reminders: six })).toHaveLength(5);
  });
});
