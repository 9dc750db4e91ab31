/** The options with which a command is told who signs in to the site, and what they mean. */
import { type OptionDescription, type Options, textOf } from "./arguments.ts";
import type { SignInWish } from "./sign-in.ts";

export const signInOptions = {
  tenant: { value: "ID", text: "jeres tenant i Entra (eller RETTESNOR_TENANT)" },
  client: { value: "ID", text: "appens klient-id i Entra (eller RETTESNOR_CLIENT_ID)" },
  certificate: {
    value: "FIL",
    text: "log ind som app med nøgle og certifikat i en PEM-fil (eller RETTESNOR_CERTIFICATE)",
  },
  "token-for": { value: "E-MAIL", text: "kun for den indbyggede SharePoint: log ind som denne bruger" },
} as const satisfies Readonly<Record<string, OptionDescription>>;

export type Account = Pick<SignInWish, "tenant" | "client" | "certificate" | "tokenFor">;

/** What was typed, or what the environment says instead. */
export function readAccount(options: Options): Account {
  return {
    tenant: textOf(options, "tenant", "RETTESNOR_TENANT"),
    client: textOf(options, "client", "RETTESNOR_CLIENT_ID"),
    certificate: textOf(options, "certificate", "RETTESNOR_CERTIFICATE"),
    tokenFor: textOf(options, "token-for"),
  };
}
