/** Short words, several in one field: picked among those that stand elsewhere in the plan, or new ones. */
import { useRef, useState } from "react";
import { readTags, writeTags } from "../../domain/writing/tags.ts";
import { useWords } from "../words/use-words.tsx";
import { FieldFrame, namesOf, type FrameProps } from "./FieldFrame.tsx";
import { PickedOnes } from "./PickedOnes.tsx";
import { PickList } from "./PickList.tsx";

export function TagsField({
  suggestions,
  value,
  onChange,
  ...frame
}: FrameProps & {
  readonly suggestions: readonly string[];
  /** "a; b", as it is stored. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}) {
  const { fields } = useWords();
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const tags = readTags(value);
  const typed = text.trim();
  const change = (next: readonly string[]) => onChange(writeTags(next));
  const add = (tag: string) => {
    setText("");
    if (readTags(tag).length > 0) change([...tags, tag]);
  };
  const found = suggestions.filter((tag) =>
    tag.toLocaleLowerCase("da").includes(typed.toLocaleLowerCase("da")),
  );
  const offered = [...tags, ...found.filter((tag) => !tags.some((one) => isSame(one, tag)))];
  const isNew = typed !== "" && !offered.some((tag) => isSame(tag, typed));
  const shown = offered.filter((tag) => found.includes(tag));
  return (
    <FieldFrame {...frame}>
      <div>
        <PickedOnes
          picked={tags.map((tag) => ({ value: tag, text: tag }))}
          label={`${frame.label}: ${fields.chosen}`}
          remove={(tag) => {
            change(tags.filter((one) => one !== tag));
            input.current?.focus();
          }}
        />
        <PickList
          inputRef={input}
          label={namesOf(frame)["aria-label"]}
          text={text}
          // Somebody who writes the sign between tags means to begin the next.
          onType={(next) => (/[;,]$/u.test(next) ? add(next.slice(0, -1)) : setText(next))}
          groups={[
            {
              heading: undefined,
              options: [
                ...(isNew ? [{ value: typed, text: fields.newTag(typed) }] : []),
                ...shown.map((tag) => ({ value: tag, text: tag })),
              ],
            },
          ]}
          picked={tags}
          onPick={(tag) => (tags.includes(tag) ? change(tags.filter((one) => one !== tag)) : add(tag))}
          // What was typed and not finished counts all the same.
          onDone={() => add(typed)}
          onForget={text === "" ? undefined : () => setText("")}
          isMany
          placeholder={fields.addTag}
          note={undefined}
        />
      </div>
    </FieldFrame>
  );
}

function isSame(a: string, b: string): boolean {
  return a.toLocaleLowerCase("da") === b.toLocaleLowerCase("da");
}
