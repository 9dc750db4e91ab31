/**
 * Whether one has come to a page by going on, and not back or forth among those one has seen: these the browser shows
 * where they were left.
 */

let isForth = true;

if ("navigation" in globalThis) {
  const { navigation } = globalThis as unknown as { readonly navigation: EventTarget };
  navigation.addEventListener("navigate", (event) => {
    isForth = (event as Event & { readonly navigationType?: string }).navigationType !== "traverse";
  });
}

/** Where a browser does not tell, one has: a page begins at its top. */
export function cameForth(): boolean {
  return isForth;
}
