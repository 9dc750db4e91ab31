/**
 * The card that a channel gets: sound by Microsoft's own parser, light enough, and saying what, who, when and what is
 * missing.
 */
import { describe, expect, it } from "vitest";
import { weightOf, type AdaptiveCard } from "../../src/reminders/adaptive-card.ts";
import { digestMessage, heaviest } from "../../src/reminders/digest-card.ts";
import { linksInto } from "../../src/reminders/links.ts";
import { day } from "../../src/schema/day.ts";
import { mette } from "../domain/rows.ts";
import { cardOf, complaints, linksIn, runsIn, textBlocksIn, textsIn } from "./card-texts.ts";
import { assorted, digest, reminder } from "./made-up.ts";

describe("the parser", () => {
  it("finds nothing wrong with a card", () => {
    expect(complaints(cardOf(digestMessage(digest())))).toEqual([]);
    expect(complaints(cardOf(digestMessage(digest({ reminders: [reminder(1)], isAgain: true }))))).toEqual(
      [],
    );
  });

  it("would find what is wrong", () => {
    const card = cardOf(digestMessage(digest()));
    const broken = {
      ...card,
      body: [
        { type: "Tekst", text: "x" },
        { type: "TextBlock", text: "y", size: "Kæmpe" },
      ],
    };
    expect(complaints(broken as unknown as AdaptiveCard)).toHaveLength(2);
  });
});

describe("a card", () => {
  it("says what, who, when and what is missing, the overdue first", () => {
    expect(textsIn(cardOf(digestMessage(digest())))).toEqual([
      "5 ting at huske",
      "Økonomi & Stab · fredag den 27. november",
      "Fristen er gået (1)",
      "Udbudsmateriale sendt til høring",
      "Handling under mål 1.1 · Mette Holm · Fristen var fredag den 20. november",
      "Står som i gang",
      "Åbn ›",
      "Frister (1)",
      "GDPR og it-sikkerhed",
      "Mål 1.1 · Mette Holm · Frist i dag",
      "Har ikke fået status for 4. kvartal endnu. Sidste status: Kræver opmærksomhed",
      "Åbn ›",
      "Skal evalueres (1)",
      "Telefonvagt efter klokken 15",
      "Prøvehandling under mål 1.1 · Mette Holm · Evalueres tirsdag den 8. december (om 7 arbejdsdage)",
      "Evalueringen er ikke skrevet endnu",
      "Åbn ›",
      "Venter på status (1)",
      "Skal gives senest tirsdag den 15. december (om 12 arbejdsdage)",
      "Mere indkøb via e-handel",
      "Mål 1.1 · Mette Holm",
      "Har ikke fået status endnu",
      "Åbn ›",
      "Fra årshjulet (1)",
      "Budgetopfølgning pr. 30. november",
      "Årshjul · Frist fredag den 4. december (om 5 arbejdsdage)",
      "Åbn ›",
      "Er noget klaret, så skriv det i Rettesnor. Så nævner vi det ikke igen.",
    ]);
  });

  it("names once what has several days, under the most urgent", () => {
    const trial = { kind: "trialAction", title: "Telefonvagt" } as const;
    const both = [
      reminder(13, { ...trial, what: "evaluation", due: day("2026-12-01") }),
      reminder(13, { ...trial, due: day("2026-11-20") }),
    ];
    const message = digestMessage(digest({ reminders: both }));
    expect(textsIn(cardOf(message)).slice(0, 6)).toEqual([
      "Én ting at huske",
      "Økonomi & Stab · fredag den 27. november",
      "Fristen er gået (1)",
      "Telefonvagt",
      "Prøvehandling under mål 1.1 · Mette Holm · Fristen var fredag den 20. november · Evalueres tirsdag den 1. december (om 2 arbejdsdage)",
      "Står som i gang",
    ]);
    expect(message.summary).not.toContain("mere");
  });

  it("leads to where each thing is answered", () => {
    const link = "https://rettesnor.egelund.example/#/oekonomi-stab";
    expect(linksIn(cardOf(digestMessage(digest())))).toEqual([
      `${link}/plan/3/maal/10/del/11`,
      `${link}/plan/3/maal/12`,
      `${link}/plan/3/maal/10/del/13`,
      `${link}/plan/3/maal/14`,
      `${link}/aarshjul`,
      link,
    ]);
  });

  it("leads into the channel's tab in Teams when the app is known there", () => {
    const appId = "66666666-7777-4888-8999-000000000000";
    const link = linksInto({ tab: "https://rettesnor.egelund.example/", appId });
    const [url = ""] = linksIn(cardOf(digestMessage(digest({ link, channelId: "19:a@thread.tacv2" }))));
    expect(url.startsWith(`https://teams.microsoft.com/l/entity/${appId}/afdeling-oekonomi-stab?`)).toBe(
      true,
    );
    expect(JSON.parse(new URL(url).searchParams.get("context") ?? "")).toEqual({
      subEntityId: "/oekonomi-stab/plan/3/maal/10/del/11",
      channelId: "19:a@thread.tacv2",
    });
    const [personal = ""] = linksIn(cardOf(digestMessage(digest({ link }))));
    expect(personal.startsWith(`https://teams.microsoft.com/l/entity/${appId}/rettesnor?`)).toBe(true);
  });

  it("has a button for the only thing on it", () => {
    const card = cardOf(digestMessage(digest({ reminders: [reminder(12, { kind: "goal" })] })));
    expect(card.actions.map(({ title }) => title)).toEqual(["Åbn målet", "Åbn Overblik"]);
    expect(card.actions[0]?.url).toMatch(/\/maal\/12$/u);
  });

  it("notifies with the department, the first thing and how many more", () => {
    const message = digestMessage(digest());
    expect(message.summary).toBe(
      "Økonomi & Stab: Udbudsmateriale sendt til høring (fristen var fredag den 20. november) og 4 mere",
    );
    expect(cardOf(message)).toMatchObject({ fallbackText: message.summary, speak: message.summary });
  });

  it("says so when it is sent again", () => {
    const message = digestMessage(digest({ isAgain: true }));
    expect(textsIn(cardOf(message))).toContain("Sendt igen, for vi ved ikke, om det første kort nåede frem.");
    expect(message.summary).toMatch(/^Sendt igen: /u);
  });

  it.each([
    "**Fed** _og_ 1. punkt",
    "[Log ind her](https://ond.example/log-ind)",
    "![](https://ond.example/spor.png)",
    "<at>alle</at> <b>x</b> <https://ond.example>",
    'https://ond.example/?a="&b',
    "\n# Overskrift\n- punkt",
    "1. Første *skridt*",
    "Slut {{DATE(2026-11-27T12:00:00Z, LONG)}} kl. {{TIME(2026-11-27T12:00:00Z)}}",
    "{{{DATE(2026-11-27T12:00:00Z)}}} {{date}} ${titel}",
  ])("shows what people have written as it stands, and makes nothing of it: %j", (title) => {
    const responsible = { ...mette, name: title };
    const one = cardOf(digestMessage(digest({ reminders: [reminder(1, { title, responsible })] })));
    const card = cardOf(
      digestMessage(digest({ reminders: [reminder(1, { title, due: day("2026-11-19") }), ...assorted] })),
    );
    expect(textsIn(card)).toContain(title);
    expect(complaints(card)).toEqual([]);
    for (const each of [one, card]) {
      // Text blocks read Markdown, text runs do not.
      expect(textBlocksIn(each).filter((text) => text.includes(title))).toEqual([]);
      expect(JSON.stringify(each)).not.toContain("entities");
      expect(runsIn(each).filter((text) => /\{\{(?:DATE|TIME)/u.test(text))).toEqual([]);
      // These two may be read as Markdown and as markup.
      expect([each.fallbackText, each.speak]).toEqual(
        each === one ? ["Én ting at huske", "Én ting at huske"] : ["6 ting at huske", "6 ting at huske"],
      );
      for (const link of linksIn(each)) expect(link).toMatch(/^https:\/\/rettesnor\.egelund\.example\/#\//u);
    }
  });

  it("leads nowhere but to the tab, whatever a department is called", () => {
    const department = { key: "../@ond.example/#x?y", title: "[Ond](https://ond.example)" };
    const reminders = [reminder(1, { department: department.key, plan: undefined, goal: undefined })];
    const card = cardOf(digestMessage(digest({ department, reminders })));
    for (const link of linksIn(card)) {
      expect(new URL(link).origin).toBe("https://rettesnor.egelund.example");
      expect(new URL(link).pathname).toBe("/");
    }
    expect(textBlocksIn(card).join()).not.toContain("ond.example");
  });
});

const many = (count: number, titled: (index: number) => string) =>
  Array.from({ length: count }, (_, index) =>
    reminder(100 + index, { title: titled(index), ...(index % 3 === 0 ? { due: day("2026-11-20") } : {}) }),
  );

describe("a heavy day", () => {
  it.each([
    ["short titles", 200, (index: number) => `Handling ${index}`],
    ["the longest titles", 200, (index: number) => `${index} ${"ÆØÅæøå".repeat(43)}`.slice(0, 255)],
    ["titles that weigh four bytes a sign", 200, () => `${"🌳".repeat(127)}å`],
    ["titles of signs that JSON writes as six", 200, () => '\u0001"\\'.repeat(85)],
  ])("of %s stays light, and counts what it leaves out", (_, count, titled) => {
    const appId = "66666666-7777-4888-8999-000000000000";
    const link = linksInto({ tab: "https://rettesnor.egelund.example/", appId });
    const reminders = many(count, titled);
    const message = digestMessage(
      digest({ reminders, link, channelId: `19:${"a".repeat(60)}@thread.tacv2` }),
    );
    expect(weightOf(message)).toBeLessThanOrEqual(heaviest);
    expect(complaints(cardOf(message))).toEqual([]);
    const texts = textsIn(cardOf(message));
    const shown = texts.filter((text) => text === "Åbn ›").length;
    const left = texts
      .map((text) => Number(/^og (\d+) mere i Rettesnor$/u.exec(text)?.[1] ?? 0))
      .reduce((a, b) => a + b, 0);
    expect(shown).toBeGreaterThan(3);
    expect(shown + left).toBe(count);
  });

  it("shows twelve lines, the urgent first, and one of every group", () => {
    const texts = textsIn(
      cardOf(
        digestMessage(digest({ reminders: [...many(80, (index) => `Handling ${index}`), ...assorted] })),
      ),
    );
    for (const heading of [
      "Fristen er gået",
      "Frister",
      "Skal evalueres",
      "Venter på status",
      "Fra årshjulet",
    ])
      expect(texts.find((text) => text.startsWith(heading))).toBeDefined();
    expect(texts).toContain("Mere indkøb via e-handel");
    expect(texts.filter((text) => text === "Åbn ›")).toHaveLength(12);
    const late = texts.slice(texts.findIndex((text) => text.startsWith("Fristen er gået")));
    const heading = late.findIndex((text) => text.startsWith("Frister"));
    expect(late.slice(0, heading).filter((text) => text === "Åbn ›")).toHaveLength(8);
  });
});
