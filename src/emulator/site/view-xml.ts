/** Views as XML: written from what is stored, and read back from what `SetViewXml` is given. */
import { child, parseXml, type XmlNode } from "../query/xml.ts";
import type { View } from "./model.ts";

const scopeNames = ["", "Recursive", "RecursiveAll", "FilesOnly"];

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function settingText(view: View, name: string): string {
  const value = view.settings[name];
  return typeof value === "string" ? value : "";
}

export function viewFieldsXml(view: View): string {
  return view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join("");
}

/** The whole `<View>`, as `ListViewXml` shows it. */
export function viewXml(view: View): string {
  const scope = scopeNames[view.scope] ?? "";
  const attributes = [
    `Name="{${view.id.toUpperCase()}}"`,
    ...(view.isDefault ? [`DefaultView="TRUE"`] : []),
    ...(view.hidden ? [`Hidden="TRUE"`] : []),
    `Type="${view.type}"`,
    `DisplayName="${escapeXml(view.title)}"`,
    `Url="${escapeXml(view.path)}"`,
    `Level="1" BaseViewID="1" ContentTypeID="0x"`,
    ...(scope === "" ? [] : [`Scope="${scope}"`]),
  ];
  const aggregations = settingText(view, "Aggregations");
  const formatter = settingText(view, "CustomFormatter");
  return [
    `<View ${attributes.join(" ")}>`,
    `<Query>${view.query}</Query>`,
    `<ViewFields>${viewFieldsXml(view)}</ViewFields>`,
    `<RowLimit Paged="${view.paged ? "TRUE" : "FALSE"}">${String(view.rowLimit)}</RowLimit>`,
    aggregations === "" ? "" : `<Aggregations Value="On">${aggregations}</Aggregations>`,
    settingText(view, "ViewData") === "" ? "" : `<ViewData>${settingText(view, "ViewData")}</ViewData>`,
    formatter === "" ? "" : `<CustomFormatter>${escapeXml(formatter)}</CustomFormatter>`,
    "</View>",
  ].join("");
}

/** The XML between an element's tags, as it was written. */
function innerXml(xml: string, name: string): string | undefined {
  const match = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, "i").exec(xml);
  return match?.[1]?.trim();
}

function flag(node: XmlNode, name: string, otherwise: boolean): boolean {
  const value = node.attributes[name];
  return value === undefined ? otherwise : /^true$/i.test(value);
}

/** Takes over into a view what XML says of it. @throws Refusal 400 */
export function applyViewXml(view: View, xml: string): void {
  const root = parseXml(xml);
  view.query = innerXml(xml, "Query") ?? "";
  const fields = child(root, "ViewFields")?.children.map((one) => one.attributes["Name"] ?? "");
  if (fields) view.fields = fields.filter((name) => name !== "");
  const limit = child(root, "RowLimit");
  if (limit) {
    view.rowLimit = Number(limit.text) || view.rowLimit;
    view.paged = flag(limit, "Paged", view.paged);
  }
  view.title = root.attributes["DisplayName"] ?? view.title;
  view.type = root.attributes["Type"] ?? view.type;
  view.hidden = flag(root, "Hidden", view.hidden);
  const scope = (root.attributes["Scope"] ?? "").toLowerCase();
  view.scope = Math.max(0, scopeNames.map((name) => name.toLowerCase()).indexOf(scope));
  const formatter = child(root, "CustomFormatter")?.text;
  if (formatter !== undefined) view.settings["CustomFormatter"] = formatter;
  for (const name of ["Aggregations", "ViewData"]) {
    const inside = innerXml(xml, name);
    if (inside !== undefined) view.settings[name] = inside;
  }
}
