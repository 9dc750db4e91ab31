/**
 * One thing that SharePoint refuses: HTTP status, the code with its .NET type, the exact text, and where that was seen.
 */

export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
    this.name = "Refusal";
  }
}

export const client = "-1, Microsoft.SharePoint.Client.InvalidClientQueryException";
export const service = "-1, Microsoft.SharePoint.Client.ClientServiceException";
export const sharePoint = "-2146232832, Microsoft.SharePoint.SPException";
export const argument = "-2147024809, System.ArgumentException";

/** Written from knowledge of SharePoint, and found in no record. */
export const unverified = "unverified";

/** Makes the error, and says where its text is from: a repository and issue, recordings, or `unverified`. */
export interface Refused<Arguments extends readonly unknown[]> {
  (...args: Arguments): Refusal;
  readonly source: string;
}

export function refusal<Arguments extends readonly unknown[]>(
  source: string,
  status: number,
  code: string,
  text: (...args: Arguments) => string,
  headers?: Record<string, string>,
): Refused<Arguments> {
  return Object.assign((...args: Arguments) => new Refusal(status, code, text(...args), headers), {
    source,
  });
}
