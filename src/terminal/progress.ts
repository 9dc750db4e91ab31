/**
 * Tells on standard error how far a long run has come: a bar that moves in a terminal, a line now and then elsewhere.
 */

/** How far something has come; may be called as often as one likes. */
export type ShowProgress = (done: number, total: number) => void;

/** Where a command tells what it is doing. */
export interface Report {
  line(text: string): void;
  progress(title: string): ShowProgress;
}

/** Standard error, so that standard output holds the result alone. */
export const onStandardError: Report = {
  line: (text) => console.error(text),
  progress: (title) => progressBar(title, process.stderr),
};

/** For those who do not want to hear. */
export const silent: Report = { line: () => {}, progress: () => () => {} };

function progressBar(title: string, stream: NodeJS.WriteStream): ShowProgress {
  let shown = -1;
  return (done, total) => {
    const percent = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 100;
    const step = stream.isTTY ? percent : Math.floor(percent / 10) * 10;
    if (step === shown) return;
    shown = step;
    if (!stream.isTTY) {
      stream.write(`${title}: ${step} %\n`);
      return;
    }
    const filled = Math.round(percent / 4);
    const bar = "█".repeat(filled) + "░".repeat(25 - filled);
    stream.write(`\r${title}  ${bar} ${String(percent).padStart(3)} %${percent === 100 ? "\n" : ""}`);
  };
}
