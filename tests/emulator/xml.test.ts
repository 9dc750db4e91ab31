/** XML that clients send: read as SharePoint reads it, and refused where it could do harm. */
import { describe, expect, it } from "vitest";
import { child, parseXml } from "../../src/emulator/query/xml.ts";

describe("parseXml", () => {
  it("reads elements, attributes, text and signs", () => {
    const view = parseXml(
      '<?xml version="1.0"?><View Scope="Recursive"><!-- x --><Value Type="Text">Æ &amp; &#216;<![CDATA[<b>]]></Value></View>',
    );
    expect(view).toMatchObject({ name: "View", attributes: { Scope: "Recursive" }, text: "" });
    expect(child(view, "value")).toEqual({
      name: "Value",
      attributes: { Type: "Text" },
      children: [],
      text: "Æ & Ø<b>",
    });
  });

  it.each([
    ["nothing", ""],
    ["what is no XML", "where"],
    ["an element that is not closed", "<View><Query></View>"],
    ["two roots", "<View/><View/>"],
    ["a document type", '<!DOCTYPE View [<!ENTITY a "aaaa">]><View>&a;</View>'],
    [
      "an entity from outside",
      '<!DOCTYPE View [<!ENTITY a SYSTEM "file:///etc/passwd">]><View><Value>&a;</Value></View>',
    ],
    ["an entity that nobody declared", "<View>&a;</View>"],
  ])("refuses %s", (_, xml) => {
    expect(() => parseXml(xml)).toThrow("The XML cannot be read.");
  });
});
