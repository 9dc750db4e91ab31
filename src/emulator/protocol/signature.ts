/**
 * What a method or a key takes: the names of its parameters in the order SharePoint's metadata has them. `path:path` is
 * a parameter of type SP.ResourcePath, which an address gives as `DecodedUrl`; `content:stream` is a body that is no
 * JSON.
 */

export interface Parameter {
  /** As SharePoint writes it. */
  name: string;
  /** Names in lower case that an address may use for it. */
  keys: readonly string[];
  isPath: boolean;
}

export interface Signature {
  /** As SharePoint writes it in what it refuses. */
  method: string;
  parameters: readonly Parameter[];
  /** The body is content, not arguments. */
  takesStream: boolean;
}

function parameterOf(text: string): Parameter {
  const [name = "", type] = text.split(":");
  const isPath = type === "path";
  return { name, keys: isPath ? [name.toLowerCase(), "decodedurl"] : [name.toLowerCase()], isPath };
}

/** `SP.MoveCopyUtil.MoveFile` and `moveFile` are both called `MoveFile`. */
function methodName(name: string): string {
  const last = name.slice(name.lastIndexOf(".") + 1);
  return last.slice(0, 1).toUpperCase() + last.slice(1);
}

export function signatureOf(name: string, takes: readonly string[]): Signature {
  return {
    method: methodName(name),
    parameters: takes.filter((one) => !one.endsWith(":stream")).map(parameterOf),
    takesStream: takes.some((one) => one.endsWith(":stream")),
  };
}
