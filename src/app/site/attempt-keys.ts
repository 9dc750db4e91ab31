/**
 * Keys of new rows that were sent and may be there although nobody said so: whoever tries the same again sends the same
 * key, so that it is stored once. For what is done with a button; forms keep the key with what is written in them.
 */
import { nameOf, type Owner } from "../kept/entry.ts";

const attempts = new Map<string, { readonly act: string; readonly clientKey: string }>();

/** Another row has the key, so that sent again it would never be stored. */
const spent: ReadonlySet<unknown> = new Set(["conflict", "taken"]);

/**
 * Sends with the key of the last attempt at the same act on the subject, or with a new one. Another act on the subject
 * forgets the one before it.
 */
export async function withAttemptKey<T>(
  owner: Owner,
  subject: string,
  act: string,
  send: (clientKey: string) => Promise<T>,
): Promise<T> {
  const name = nameOf(owner, subject);
  const last = attempts.get(name);
  const clientKey = last?.act === act ? last.clientKey : crypto.randomUUID();
  attempts.set(name, { act, clientKey });
  try {
    const result = await send(clientKey);
    attempts.delete(name);
    return result;
  } catch (error) {
    if (error instanceof Error && "kind" in error && spent.has(error.kind)) attempts.delete(name);
    throw error;
  }
}
