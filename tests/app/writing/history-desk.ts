/** A plan with its history, and lists beside it in which colleagues write: what is done is told as data. */
import { PlanHistory, type StepMark } from "../../../src/app/writing/plan-history.ts";
import { PlanWriter } from "../../../src/app/writing/plan-writer.ts";
import {
  clashes,
  isUnsent,
  keyOf,
  unsentValues,
  type ElementDraft,
  type Line,
} from "../../../src/domain/writing/line.ts";
import { placeSaid } from "../../../src/domain/writing/lines-said.ts";
import {
  placeAfter,
  placeByDrop,
  placeByStep,
  placeInwards,
  placeLast,
  withAllUnder,
  type LineKind,
} from "../../../src/domain/writing/move-line.ts";
import type { Choice } from "../../../src/domain/writing/row-edits.ts";
import type { PlanElement } from "../../../src/schema/lists/plan-elements.ts";
import { element, ali, mette } from "../../domain/rows.ts";

type OwnDoing =
  | { readonly do: "type"; readonly line: number; readonly text: string }
  | { readonly do: "field"; readonly line: number; readonly field: number; readonly value: number }
  | { readonly do: "note"; readonly line: number; readonly text: string; readonly isTakenBack: boolean }
  | { readonly do: "add"; readonly line: number; readonly text: string }
  | { readonly do: "paste"; readonly line: number; readonly count: number }
  | { readonly do: "move"; readonly line: number; readonly to: number }
  | { readonly do: "remove"; readonly line: number };

type TheirDoing =
  | { readonly do: "theyWrite"; readonly line: number; readonly field: number }
  | { readonly do: "theyAdd"; readonly line: number }
  | { readonly do: "theyMove"; readonly line: number }
  | { readonly do: "theyRemove"; readonly line: number };

export type Doing =
  | OwnDoing
  | TheirDoing
  | { readonly do: "save" }
  | { readonly do: "undo" }
  | { readonly do: "redo" };

const fields = ["title", "description", "targetGroup", "target"] as const;
const people = [undefined, mette, ali];

export class HistoryDesk {
  readonly writer: PlanWriter;
  readonly history: PlanHistory;
  private readonly rows: Map<number, PlanElement>;
  /** What has been removed in the lists. */
  private readonly bin = new Map<number, PlanElement>();
  /** What a colleague was the last to do, by line and what it is about. */
  private readonly theirDoings = new Map<string, { readonly key: string; readonly isTrue: () => boolean }>();
  private clock = 0;
  private count = 100;
  readonly goal: string;
  readonly other: string;

  constructor() {
    const elements = [
      element(1, "focusArea", { title: "Område", order: 1 }),
      element(2, "goal", { parent: 1, title: "Mål", order: 1 }),
      element(3, "goal", { parent: 1, title: "Andet mål", order: 2 }),
      element(4, "action", { parent: 3, title: "Gør" }),
    ];
    this.rows = new Map(elements.map((row) => [row.id, row]));
    const [, goal, other] = elements.map(keyOf);
    this.goal = goal ?? "";
    this.other = other ?? "";
    this.writer = new PlanWriter({ plan: 1, elements, drafts: [], keepDraft: () => undefined });
    this.history = new PlanHistory(
      this.writer,
      {
        holdBack: () => undefined,
        putBack: (keys) => this.writer.putBack(keys, (key) => this.writer.line(key)?.isRemoved !== true),
      },
      () => this.clock,
    );
  }

  pass(milliseconds: number): void {
    this.clock += milliseconds;
  }

  private there(): readonly Line[] {
    return this.writer.elements().flatMap((row) => this.writer.line(keyOf(row)) ?? []);
  }

  private at<T>(all: readonly T[], index: number): T | undefined {
    return all.length === 0 ? undefined : all[index % all.length];
  }

  do(doing: Doing): void {
    switch (doing.do) {
      case "save":
        return this.save();
      case "undo":
        return void this.history.undo();
      case "redo":
        return void this.history.redo();
      case "theyWrite":
      case "theyAdd":
      case "theyMove":
      case "theyRemove":
        return this.doTheirs(doing);
      case "type":
      case "field":
      case "note":
      case "add":
      case "paste":
      case "move":
      case "remove": {
        const line = this.at(this.there(), doing.line);
        if (line === undefined) return;
        const before = new Map(this.writer.store.getState().lines);
        this.doOwn(doing, line);
        this.forgetWrittenOver(before);
      }
    }
  }

  private doOwn(doing: OwnDoing, line: Line): void {
    const { key, shown } = line;
    switch (doing.do) {
      case "type":
        return this.type(key, doing.text);
      case "note":
        return this.note(key, doing.text, doing.isTakenBack);
      case "field": {
        const values: readonly ElementDraft[] = [
          { responsible: people[doing.value] },
          { target: doing.value },
          { objectives: doing.value === 0 ? [] : [doing.value, 9] },
        ];
        this.step(() => this.writer.write(key, this.at(values, doing.field) ?? {}));
        return;
      }
      case "add":
        this.step(() => this.writer.add(placeAfter(this.writer.getOutline(), shown), { title: doing.text }));
        return;
      case "paste":
        return this.paste(key, doing.count);
      case "move": {
        const outline = this.writer.getOutline();
        const target = this.at(this.there(), doing.to);
        const places = [
          placeByStep(outline, shown, 1),
          placeByStep(outline, shown, -1),
          placeInwards(outline, shown),
          target && placeByDrop(outline, shown, target.shown, "before"),
        ].filter((place) => place !== undefined);
        const place = this.at(places, doing.to);
        if (place) this.step(() => this.writer.move(key, place));
        return;
      }
      case "remove":
        this.remove(key);
    }
  }

  private step(work: () => unknown): StepMark {
    return this.history.doing(undefined, () => void work());
  }

  title(key: string): string {
    return this.writer.line(key)?.shown.title ?? "(borte)";
  }

  text(key: string): string {
    return this.writer.line(key)?.shown.description ?? "(borte)";
  }

  /** Types at the end of a line, letter by letter. */
  type(key: string, text: string): void {
    for (const letter of text) this.write(key, this.title(key) + letter);
  }

  write(key: string, title: string): void {
    this.clock += 50;
    this.history.typed(key, "title", this.title(key), title);
    this.writer.write(key, { title });
  }

  fields(key: string, values: ElementDraft): void {
    this.step(() => this.writer.write(key, values));
  }

  decide(key: string, name: string, choice: Choice): void {
    this.history.choose(key, name, choice, " / ");
  }

  note(key: string, text: string, isTakenBack = false): void {
    this.history.wrote(key, "description", this.text(key), text, isTakenBack);
    this.writer.write(key, { description: text });
  }

  add(kind: LineKind, title: string): string {
    let key = "";
    this.step(() => {
      key = this.writer.add(placeLast(this.writer.getOutline(), kind, 1), { title });
    });
    return key;
  }

  moveUnder(key: string, goal: string): void {
    const place = placeLast(this.writer.getOutline(), "action", this.writer.line(goal)?.id);
    this.step(() => this.writer.move(key, place));
  }

  paste(key: string, count: number): void {
    this.step(() => {
      this.writer.write(key, { title: `${this.title(key)} 1` });
      let last = key;
      for (let index = 1; index < count; index += 1) {
        const line = this.writer.line(last);
        if (line)
          last = this.writer.add(placeAfter(this.writer.getOutline(), line.shown), { title: `${index}` });
      }
    });
  }

  remove(key: string): StepMark {
    return this.step(() => {
      const line = this.writer.line(key);
      if (line) this.writer.remove(withAllUnder(this.writer.getOutline(), line.shown).map(keyOf));
    });
  }

  undoAll(): readonly string[] {
    return this.goAll(() => this.history.undo());
  }

  redoAll(): readonly string[] {
    return this.goAll(() => this.history.redo());
  }

  /** What was left, by line and name. */
  private goAll(go: () => ReturnType<PlanHistory["undo"]>): readonly string[] {
    const left: string[] = [];
    for (;;) {
      const went = go();
      if (went === undefined) return left;
      left.push(...went.left.map(({ key, name }) => `${key} ${name}`));
    }
  }

  private readonly viewOf = (row: PlanElement) => {
    const keyOfId = (id: number) => this.writer.keyOfId(id);
    const { title, description, responsible, target, objectives } = row;
    return {
      key: keyOf(row),
      ...placeSaid(row, keyOfId),
      title: title.trim(),
      description: description.trim(),
      responsible: responsible?.email,
      target,
      objectives: [...objectives].toSorted((a, b) => a - b),
    };
  };

  /** The plan as it reads. */
  view(): readonly unknown[] {
    return sorted(this.writer.elements().map(this.viewOf));
  }

  /** The plan as it stands in the lists. */
  stored(): readonly unknown[] {
    return sorted([...this.rows.values()].map(this.viewOf));
  }

  /** Whether nobody is asked anything and nothing waits. */
  isSettled(): boolean {
    return this.writer.allLines().every((line) => clashes(line).length === 0 && !isUnsent(line));
  }

  // The lists, and colleagues in them.

  saveAll(): void {
    for (let round = 0; round < 4; round += 1) this.save();
  }

  private save(): void {
    for (const line of this.writer.allLines()) {
      if (!isUnsent(line)) continue;
      if (line.isPutBack === true) this.restoreRow(line);
      else if (line.isNew) this.addRow(line);
      else if (line.isRemoved) this.removeRow(line);
      else this.changeRow(line);
    }
  }

  private addRow(line: Line): void {
    const values = unsentValues(line);
    if ((values.title ?? "") === "" || (line.shown.parent ?? 0) < 0) return;
    this.count += 1;
    const row = element(this.count, line.kind, { ...(values as Partial<PlanElement>), clientKey: line.key });
    this.rows.set(row.id, row);
    this.writer.receiveRow(line.key, row, values, line.kind);
  }

  private removeRow(line: Line): void {
    const row = this.rows.get(line.id);
    if (row) this.bin.set(line.id, row);
    this.rows.delete(line.id);
    this.writer.forget(line.key);
  }

  private restoreRow(line: Line): void {
    const row = this.rows.get(line.id) ?? this.bin.get(line.id);
    if (row === undefined) return this.writer.lose(line.key);
    this.bin.delete(line.id);
    this.rows.set(row.id, row);
    this.writer.receiveRow(line.key, row);
  }

  private changeRow(line: Line): void {
    const row = this.rows.get(line.id);
    if (row === undefined || line.stored === undefined) return this.writer.lose(line.key);
    if (row.version !== line.stored.version) {
      this.writer.receiveRow(line.key, row);
      return;
    }
    const values = unsentValues(line);
    if (Object.keys(values).length === 0 && line.kind === row.kind) return;
    const next = {
      ...row,
      ...(values as Partial<PlanElement>),
      kind: line.kind,
      version: String(Number(row.version) + 1),
    } as PlanElement;
    this.rows.set(row.id, next);
    this.writer.receiveRow(line.key, next, values, line.kind);
  }

  private rowOf(key: string): PlanElement | undefined {
    return [...this.rows.values()].find((row) => keyOf(row) === key);
  }

  theyChange(key: string, values: Partial<PlanElement>): void {
    const row = this.rowOf(key);
    if (row === undefined) return;
    this.rows.set(row.id, { ...row, ...values, version: String(Number(row.version) + 1) });
    this.writer.receiveAll([...this.rows.values()]);
  }

  theyAddUnder(key: string): void {
    const parent = this.rowOf(key);
    this.count += 1;
    const row = element(this.count, "action", { parent: parent?.id, title: "Deres", order: this.count });
    this.rows.set(row.id, row);
    this.writer.receiveAll([...this.rows.values()]);
    for (const of of [keyOf(row), key]) {
      this.theirDoings.set(`${of} there`, { key: of, isTrue: () => this.rowOf(of) !== undefined });
    }
  }

  private doTheirs(doing: TheirDoing): void {
    const rows = [...this.rows.values()];
    const row = this.at(
      doing.do === "theyAdd" ? rows.filter(({ kind }) => kind === "goal") : rows,
      doing.line,
    );
    if (row === undefined) return;
    const key = keyOf(row);
    this.count += 1;
    this.doAsThem(doing, row, key);
    // What one has taken out already, and what is still to be sent of it, is one's own to decide.
    if (this.writer.line(key)?.isRemoved === true) this.forgetDoingsIn(key);
  }

  private doAsThem(doing: TheirDoing, row: PlanElement, key: string): void {
    switch (doing.do) {
      case "theyWrite": {
        const name = this.at(fields, doing.field) ?? "title";
        const value = name === "target" ? this.count : `deres ${this.count}`;
        this.theyChange(key, { [name]: value });
        this.theirDoings.set(`${key} ${name}`, { key, isTrue: () => this.rowOf(key)?.[name] === value });
        return;
      }
      case "theyAdd":
        return this.theyAddUnder(key);
      case "theyMove": {
        const isMoved = this.writer.line(key)?.edits["order"] !== undefined;
        const order = this.count;
        this.theyChange(key, { order });
        // Where a line stands is decided by the last one who moved it.
        if (!isMoved)
          this.theirDoings.set(`${key} order`, { key, isTrue: () => this.rowOf(key)?.order === order });
        return;
      }
      case "theyRemove": {
        if ([...this.rows.values()].some(({ parent }) => parent === row.id)) return;
        this.rows.delete(row.id);
        this.writer.receiveAll([...this.rows.values()]);
        for (const [doingOf, { key: of }] of this.theirDoings)
          if (of === key) this.theirDoings.delete(doingOf);
        this.theirDoings.set(`${key} gone`, { key, isTrue: () => this.rowOf(key) === undefined });
      }
    }
  }

  private forgetDoingsIn(key: string): void {
    for (const [doing, { key: of }] of this.theirDoings) if (of === key) this.theirDoings.delete(doing);
  }

  /** What one has written over, moved or removed knowingly is a colleague's no more. */
  private forgetWrittenOver(before: ReadonlyMap<string, Line>): void {
    for (const [doing, { key }] of this.theirDoings) {
      const name = doing.slice(key.length + 1) as keyof PlanElement;
      const [was, is] = [before.get(key), this.writer.line(key)];
      if (was === is || is === undefined) continue;
      if (is.isRemoved || was?.shown[name] !== is.shown[name]) this.theirDoings.delete(doing);
    }
  }

  /** What a colleague has done that stands no more, although nobody has written over it. */
  undoneOfTheirs(): readonly string[] {
    return [...this.theirDoings].filter(([, { isTrue }]) => !isTrue()).map(([doing]) => doing);
  }
}

function sorted(view: readonly { readonly key: string }[]): readonly unknown[] {
  return view.toSorted((a, b) => a.key.localeCompare(b.key));
}
