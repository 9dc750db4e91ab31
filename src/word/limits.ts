/** How much a document may be. Far above every real plan, far below what would fill a browser's memory. */

const megabyte = 1024 * 1024;

export const limits = {
  /** The file itself; most of a large one is pictures, which are never unpacked. */
  fileBytes: 64 * megabyte,
  /** Everything that is unpacked of one file. A plan of a hundred pages takes two or three. */
  unpackedBytes: 48 * megabyte,
  /** A part that unpacks to more than a megabyte may be this many times as large as it was. */
  ratio: 250,
  ratioFrom: megabyte,
  /** Parts in the package: pictures, styles, headers. */
  parts: 5000,
  /** Paragraphs that are not empty. */
  paragraphs: 20_000,
  /** Elements within elements. */
  depth: 200,
  /** Elements within one paragraph. */
  paragraphElements: 50_000,
  /** Letters in one paragraph. */
  paragraphLetters: 200_000,
} as const;
