/**
 * `client.svc/ProcessQuery`, SharePoint's older client protocol, as far as it is needed for what REST cannot do: making
 * a content type with a given id, and putting columns on content types. Commands outside that are refused by name.
 */
import type { Call } from "../protocol/call.ts";
import { errors, Refusal } from "../protocol/errors.ts";
import { bodyText, type Answer } from "../protocol/message.ts";
import { operation, type Route } from "../protocol/route.ts";
import { child, parseXml, type XmlNode } from "../query/xml.ts";
import type { Field } from "../site/field.ts";
import { newGuid, plainGuid } from "../site/identifiers.ts";
import { saveContentTypes } from "../site/content-types.ts";
import type { ContentType, List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import { Service } from "./kinds.ts";

/** What an object path leads to. */
type Target =
  | { is: "context" }
  | { is: "web" }
  | { is: "list"; list: List }
  | { is: "fields"; list: List }
  | { is: "field"; field: Field }
  | { is: "contentTypes"; list: List | undefined }
  | { is: "contentType"; list: List | undefined; type: ContentType }
  | { is: "links"; list: List | undefined; type: ContentType }
  | { is: "link"; list: List | undefined; type: ContentType; link: ContentType["fields"][number] };

class Query {
  private readonly paths = new Map<string, XmlNode>();
  private readonly reached = new Map<string, Target>();

  constructor(
    private readonly call: Call,
    request: XmlNode,
  ) {
    for (const path of child(request, "ObjectPaths")?.children ?? [])
      this.paths.set(path.attributes["Id"] ?? "", path);
  }

  /** Does one action. @throws Refusal */
  act(action: XmlNode): void {
    const target = this.target(action.attributes["ObjectPathId"] ?? "");
    const name = action.attributes["Name"] ?? "";
    switch (action.name) {
      case "ObjectPath":
      case "ObjectIdentityQuery":
        return;
      case "SetProperty":
        this.set(target, name, child(action, "Parameter")?.text ?? "");
        return;
      case "Method":
        if (name !== "Update" || target.is !== "contentType")
          throw errors.notImplemented(`ProcessQuery ${target.is}.${name}`);
        this.keep(target.list, target.type.id);
        return;
      default:
        throw errors.notImplemented(`ProcessQuery ${action.name}`);
    }
  }

  private target(id: string): Target {
    const known = this.reached.get(id);
    if (known) return known;
    const path = this.paths.get(id);
    if (!path) throw errors.invalidQuery(`No object path ${id}.`);
    const target = this.follow(path);
    this.reached.set(id, target);
    return target;
  }

  private follow(path: XmlNode): Target {
    const name = path.attributes["Name"] ?? "";
    if (path.name === "StaticProperty" && name === "Current") return { is: "context" };
    if (path.name !== "Property" && path.name !== "Method")
      throw errors.notImplemented(`ProcessQuery ${path.name} ${name}`);
    const parent = this.target(path.attributes["ParentId"] ?? "");
    const parameters = child(path, "Parameters")?.children ?? [];
    const step = `${parent.is}.${name}`;
    if (parent.is === "context" && name === "Web") return { is: "web" };
    if (parent.is === "web" && name === "ContentTypes") return { is: "contentTypes", list: undefined };
    if (parent.is === "web" && name === "GetList")
      return { is: "list", list: this.list(parameters[0]?.text ?? "") };
    if (parent.is === "list" && name === "ContentTypes") return { is: "contentTypes", list: parent.list };
    if (parent.is === "list" && name === "Fields") return { is: "fields", list: parent.list };
    if (parent.is === "fields" && name === "GetByInternalNameOrTitle") {
      const wanted = parameters[0]?.text ?? "";
      const { list } = parent;
      const field = list.fieldsByName.get(wanted) ?? list.fields.find((one) => one.title === wanted);
      if (!field) throw errors.noField(wanted);
      return { is: "field", field };
    }
    if (parent.is === "contentTypes" && name === "GetById") {
      const type = this.typesOf(parent.list).find(
        (one) => one.id.toLowerCase() === (parameters[0]?.text ?? "").toLowerCase(),
      );
      if (!type) throw errors.noContentType();
      return { is: "contentType", list: parent.list, type };
    }
    if (parent.is === "contentTypes" && name === "Add" && !parent.list) {
      return { is: "contentType", list: undefined, type: this.addContentType(parameters[0]) };
    }
    if (parent.is === "contentType" && name === "FieldLinks")
      return { is: "links", list: parent.list, type: parent.type };
    if (parent.is === "links" && name === "Add") return this.addLink(parent.list, parent.type, parameters[0]);
    if (parent.is === "links" && name === "GetById") {
      const id = plainGuid(parameters[0]?.text ?? "");
      const field = parent.list?.fields.find((one) => one.id === id);
      const link = parent.type.fields.find((one) => one.name === field?.name);
      if (!link) throw errors.noField(id);
      return { is: "link", list: parent.list, type: parent.type, link };
    }
    throw errors.notImplemented(`ProcessQuery ${step}`);
  }

  private list(path: string): List {
    const list = [...this.call.site.lists.values()].find(
      (one) => one.rootPath.toLowerCase() === path.toLowerCase(),
    );
    if (!list) throw errors.fileNotFound();
    return list;
  }

  private typesOf(list: List | undefined): ContentType[] {
    return list ? list.contentTypes : this.call.site.siteContentTypes;
  }

  private addContentType(parameter: XmlNode | undefined): ContentType {
    this.call.access.requireWeb(Right.ManageWeb);
    const given = new Map(
      parameter?.children.map((property) => [property.attributes["Name"], property.text]),
    );
    const id = given.get("Id") ?? "";
    const types = this.call.site.siteContentTypes;
    const isParent = (type: ContentType) => {
      const rest = id.toUpperCase().startsWith(type.id.toUpperCase()) ? id.slice(type.id.length) : "";
      return /^(?:00[0-9a-f]{32}|[0-9a-f]{2})$/i.test(rest) && rest !== "00";
    };
    const parent = this.call.site.availableContentTypes.find(isParent);
    if (!parent)
      throw new Refusal(400, "System.ArgumentException", `The content type id ${id} is not valid.`);
    const name = given.get("Name") ?? "";
    const isTaken = types.some((type) => type.id.toLowerCase() === id.toLowerCase() || type.name === name);
    if (isTaken) {
      throw new Refusal(
        500,
        "Microsoft.SharePoint.SPException",
        `A duplicate content type "${name}" was found.`,
      );
    }
    const type: ContentType = {
      ...parent,
      id,
      name,
      description: given.get("Description") ?? "",
      group: given.get("Group") ?? "",
      fields: parent.fields.map((link) => ({ ...link })),
      settings: {},
    };
    types.push(type);
    this.keep(undefined, id, 1);
    return type;
  }

  private addLink(list: List | undefined, type: ContentType, parameter: XmlNode | undefined): Target {
    const reference = parameter?.children.find((property) => property.attributes["Name"] === "Field");
    const target = this.target(reference?.attributes["ObjectPathId"] ?? "");
    if (target.is !== "field") throw errors.invalidQuery("A field link without a field.");
    const { field } = target;
    const present = type.fields.find((one) => one.name === field.name);
    const link = present ?? { name: field.name, required: field.required, hidden: field.hidden };
    if (!present) type.fields.push(link);
    this.keep(list, type.id);
    return { is: "link", list, type, link };
  }

  private set(target: Target, name: string, text: string): void {
    if (target.is !== "link") throw errors.notImplemented(`ProcessQuery set ${target.is}.${name}`);
    const value = /^(?:true|1)$/i.test(text);
    if (name === "Hidden") target.link.hidden = value;
    else if (name === "Required") target.link.required = value;
    else throw errors.notImplemented(`ProcessQuery set link.${name}`);
    this.keep(target.list, target.type.id);
  }

  private keep(list: List | undefined, id: string, kind: 1 | 2 = 2): void {
    const { site, access } = this.call;
    if (list) access.requireList(list, Right.ManageLists);
    else access.requireWeb(Right.ManageWeb);
    saveContentTypes(site, list, { kind, id, userId: this.call.user.id });
  }
}

/** 200 whatever happened; commands after the first that failed are not done, those before it are. */
function processQuery(call: Call): Answer {
  const request = parseXml(bodyText(call.request.body));
  if (request.name !== "Request")
    throw errors.invalidQuery(`<${request.name}> is no request of the client protocol.`);
  const actions = child(request, "Actions")?.children ?? [];
  if (actions.length === 0) throw errors.invalidQuery("The request has no actions.");
  const query = new Query(call, request);
  const results: unknown[] = [];
  let errorInfo: unknown = null;
  for (const action of actions) {
    try {
      query.act(action);
      results.push(Number(action.attributes["Id"]), { IsNull: false });
    } catch (error) {
      if (!(error instanceof Refusal) || error.status === 501) throw error;
      errorInfo = {
        ErrorMessage: error.message,
        ErrorValue: null,
        TraceCorrelationId: newGuid(),
        ErrorCode: -1,
        ErrorTypeName: error.code.split(", ").at(-1),
        ErrorDetails: null,
      };
      break;
    }
  }
  const head = {
    SchemaVersion: "15.0.0.0",
    LibraryVersion: "16.0.25515.12003",
    ErrorInfo: errorInfo,
    TraceCorrelationId: newGuid(),
  };
  return {
    status: 200,
    headers: { "Content-Type": "application/json; charset=utf-8" },
    body: JSON.stringify(errorInfo === null ? [head, ...results] : [head]),
  };
}

export const processQueryRoutes: readonly Route[] = [
  operation(Service, "ProcessQuery", ["request:stream"], processQuery),
];
