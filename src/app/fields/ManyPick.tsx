/**
 * Several of a list of rows, by ticking and by searching; what was picked stands above, also what the list no longer
 * has.
 */
import { useRef, useState } from "react";
import { useWords } from "../words/use-words.tsx";
import { FieldFrame, namesOf, type FrameProps } from "./FieldFrame.tsx";
import { PickedOnes } from "./PickedOnes.tsx";
import { PickList, type PickGroup, type PickOption } from "./PickList.tsx";

export function ManyPick({
  groups,
  value,
  onChange,
  placeholder,
  isLoading,
  ...frame
}: FrameProps & {
  readonly groups: readonly PickGroup[];
  /** Ids of rows. */
  readonly value: readonly number[];
  readonly onChange: (value: readonly number[]) => void;
  readonly placeholder: string;
  readonly isLoading: boolean;
}) {
  const { fields } = useWords();
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const all = new Map(groups.flatMap(({ options }) => options).map((option) => [option.value, option]));
  const picked = value.map((id) => ({
    value: String(id),
    text: all.get(String(id))?.text ?? (isLoading ? "…" : fields.gone(id)),
  }));
  const found = groups.map(({ heading, options }) => ({
    heading,
    options: options.filter((option) => isFound(option, heading, text)),
  }));
  const isEmpty = found.every(({ options }) => options.length === 0);
  const toggle = (id: number) => {
    onChange(value.includes(id) ? value.filter((one) => one !== id) : [...value, id]);
    setText("");
  };
  return (
    <FieldFrame {...frame}>
      <div>
        <PickedOnes
          picked={picked}
          label={`${frame.label}: ${fields.chosen}`}
          remove={(id) => {
            onChange(value.filter((one) => String(one) !== id));
            input.current?.focus();
          }}
        />
        <PickList
          inputRef={input}
          label={namesOf(frame)["aria-label"]}
          text={text}
          onType={setText}
          groups={found}
          picked={picked.map((one) => one.value)}
          onPick={(id) => toggle(Number(id))}
          onDone={() => setText("")}
          onForget={text === "" ? undefined : () => setText("")}
          isMany
          placeholder={placeholder}
          note={isLoading ? fields.searching : isEmpty ? fields.nothingFound(text.trim()) : undefined}
        />
      </div>
    </FieldFrame>
  );
}

/** Every word that is typed stands somewhere in the title, its detail or its group's heading. */
function isFound({ text, detail }: PickOption, heading: string | undefined, typed: string): boolean {
  const within = `${text} ${detail ?? ""} ${heading ?? ""}`.toLocaleLowerCase("da");
  return typed
    .toLocaleLowerCase("da")
    .split(/\s+/u)
    .every((word) => within.includes(word));
}
