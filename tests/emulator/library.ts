/** Files of the library "Dokumenter", by the addresses that clients have for them. */
import { admin, type TestSite } from "./test-site.ts";

export const root = "/sites/styring/Shared Documents";
export const library = `web/getfolderbyserverrelativeurl('${root}')`;

export function byPath(name: string): string {
  return `web/getfilebyserverrelativepath(decodedurl='${encodeURIComponent(`${root}/${name}`)}')`;
}

/** Uploads a file. @returns its path */
export async function uploaded(site: TestSite, name: string, as = admin): Promise<string> {
  const path = `decodedurl='${encodeURIComponent(`${root}/${name}`)}',overwrite=true`;
  const { status, text } = await site.post(`${library}/files/addusingpath(${path})`, "x", { as });
  if (status !== 200) throw new Error(`${name} was not uploaded: ${text}`);
  return byPath(name);
}
