/**
 * For code that the page can do without for a while, such as menus: it is loaded when it can be, and its absence
 * disturbs nothing.
 */

const pause = 5000;

/** Resolves when the browser says that the connection is back, or after a while. */
function connectionOrPause(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, pause);
    function done(): void {
      clearTimeout(timer);
      removeEventListener("online", done);
      resolve();
    }
    addEventListener("online", done);
  });
}

/** Loads, and tries again for as long as it fails: never rejects. */
export async function patiently<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await connectionOrPause();
    }
  }
}
