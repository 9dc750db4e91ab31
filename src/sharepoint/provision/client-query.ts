/**
 * The two things that SharePoint's REST protocol cannot do and its older client protocol can: make a content type with
 * an id that we choose (pnp/pnpjs #457), and put columns on a content type (SharePoint/sp-dev-docs #10489). One request
 * carries many commands.
 */
import { SharePointError, readErrorBody } from "../sending/errors.ts";
import type { Send } from "../sending/send.ts";
import { element, escapeXml } from "./xml.ts";

/** Type ids of the protocol, as pnp/cli-microsoft365 uses them. */
const types = {
  context: "{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}",
  contentTypeCreation: "{168f3091-4554-4f14-8866-b20d48e45b54}",
  fieldLinkCreation: "{63fb2c92-8f65-4bbb-a658-b6cd294403f4}",
} as const;

/**
 * Commands, gathered one by one, and sent together. They are carried out in order; the first that fails ends the
 * request.
 */
export class ClientQuery {
  private next = 1;
  private readonly paths: string[] = [];
  private readonly actions: string[] = [];
  private readonly web: number;

  constructor() {
    const context = this.path("StaticProperty", { TypeId: types.context, Name: "Current" });
    this.web = this.path("Property", { ParentId: context, Name: "Web" });
  }

  /** Makes a site content type. Its parent follows from the id. */
  addContentType(contentType: { id: string; name: string; description: string; group: string }): void {
    const all = this.path("Property", { ParentId: this.web, Name: "ContentTypes" });
    const properties = [
      property("Description", contentType.description),
      property("Group", contentType.group),
      property("Id", contentType.id),
      property("Name", contentType.name),
      element("Property", { Name: "ParentContentType", Type: "Null" }),
    ].join("");
    const creation = element("Parameter", { TypeId: types.contentTypeCreation }, properties);
    this.use(this.path("Method", { ParentId: all, Name: "Add" }, `<Parameters>${creation}</Parameters>`));
  }

  /** A list's content type, to be given to `addFieldLink`, `setFieldLink` and, last, `update`. */
  listContentType(
    listPath: string,
    contentTypeId: string,
  ): { readonly list: number; readonly contentType: number } {
    const list = this.call(this.web, "GetList", listPath);
    const all = this.path("Property", { ParentId: list, Name: "ContentTypes" });
    return { list, contentType: this.call(all, "GetById", contentTypeId) };
  }

  /** Puts a column of the list on the content type. */
  addFieldLink(
    on: { readonly list: number; readonly contentType: number },
    column: string,
    settings: { readonly hidden: boolean; readonly required: boolean },
  ): void {
    const fields = this.path("Property", { ParentId: on.list, Name: "Fields" });
    const field = this.call(fields, "GetByInternalNameOrTitle", column);
    const links = this.path("Property", { ParentId: on.contentType, Name: "FieldLinks" });
    const creation = element(
      "Parameter",
      { TypeId: types.fieldLinkCreation },
      element("Property", { Name: "Field", ObjectPathId: field }),
    );
    const link = this.path(
      "Method",
      { ParentId: links, Name: "Add" },
      `<Parameters>${creation}</Parameters>`,
    );
    this.use(link);
    this.set(link, settings);
  }

  /** Changes a column that is on the content type already; `linkId` is the column's id. */
  setFieldLink(
    on: { readonly contentType: number },
    linkId: string,
    settings: { readonly hidden: boolean; readonly required: boolean },
  ): void {
    const links = this.path("Property", { ParentId: on.contentType, Name: "FieldLinks" });
    const parameter = element("Parameter", { Type: "Guid" }, escapeXml(`{${linkId}}`));
    const link = this.path(
      "Method",
      { ParentId: links, Name: "GetById" },
      `<Parameters>${parameter}</Parameters>`,
    );
    this.use(link);
    this.set(link, settings);
  }

  /** Keeps what was changed on a list's content type. */
  update(on: { readonly contentType: number }): void {
    const parameters = '<Parameters><Parameter Type="Boolean">false</Parameter></Parameters>';
    this.actions.push(
      element("Method", { Id: this.take(), ObjectPathId: on.contentType, Name: "Update" }, parameters),
    );
  }

  /** The request's body. */
  toXml(): string {
    return element(
      "Request",
      {
        AddExpandoFieldTypeSuffix: "true",
        SchemaVersion: "15.0.0.0",
        LibraryVersion: "16.0.0.0",
        ApplicationName: "Rettesnor",
        xmlns: "http://schemas.microsoft.com/sharepoint/clientquery/2009",
      },
      `<Actions>${this.actions.join("")}</Actions><ObjectPaths>${this.paths.join("")}</ObjectPaths>`,
    );
  }

  private set(link: number, settings: { readonly hidden: boolean; readonly required: boolean }): void {
    for (const [name, value] of [
      ["Hidden", settings.hidden],
      ["Required", settings.required],
    ] as const) {
      const parameter = element("Parameter", { Type: "Boolean" }, String(value));
      this.actions.push(
        element("SetProperty", { Id: this.take(), ObjectPathId: link, Name: name }, parameter),
      );
    }
  }

  private call(parent: number, method: string, argument: string): number {
    const parameter = element("Parameter", { Type: "String" }, escapeXml(argument));
    const id = this.path(
      "Method",
      { ParentId: parent, Name: method },
      `<Parameters>${parameter}</Parameters>`,
    );
    this.use(id);
    return id;
  }

  private use(path: number): void {
    this.actions.push(element("ObjectPath", { Id: this.take(), ObjectPathId: path }));
  }

  private path(name: string, attributes: Readonly<Record<string, string | number>>, inner = ""): number {
    const id = this.take();
    this.paths.push(element(name, { Id: id, ...attributes }, inner));
    return id;
  }

  private take(): number {
    this.next += 1;
    return this.next - 1;
  }
}

/** Sends a client query. Throws a SharePointError when any of its commands failed. */
export async function sendClientQuery(siteUrl: string, send: Send, xml: string): Promise<void> {
  const url = `${siteUrl}/_vti_bin/client.svc/ProcessQuery`;
  const headers = { "Content-Type": "text/xml", Accept: "*/*" };
  const { body } = await send({ method: "POST", url, headers, body: xml, timeoutMs: 120_000 });
  const info = errorInfo(body);
  if (info === undefined) return;
  const forbidden = info.ErrorTypeName?.includes("UnauthorizedAccess") === true;
  throw new SharePointError(forbidden ? "forbidden" : "broken", {
    code: info.ErrorTypeName ?? undefined,
    facts: `POST client.svc/ProcessQuery: ${info.ErrorMessage ?? ""}`,
  });
}

interface ErrorInfo {
  readonly ErrorMessage?: string | null;
  readonly ErrorTypeName?: string | null;
}

function errorInfo(body: string): ErrorInfo | undefined {
  try {
    const [head] = JSON.parse(body) as readonly { readonly ErrorInfo?: ErrorInfo | null }[];
    return head?.ErrorInfo ?? undefined;
  } catch {
    return { ErrorMessage: readErrorBody(body).message ?? `not understood: ${body.slice(0, 200)}` };
  }
}

function property(name: string, value: string): string {
  return element("Property", { Name: name, Type: "String" }, escapeXml(value));
}
