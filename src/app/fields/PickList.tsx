/**
 * A field with a list under it to search and pick in; what is typed is the caller's, so that the list may come from
 * anywhere.
 */
import { Combobox, Option, OptionGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type RefObject } from "react";
import { useWords } from "../words/use-words.tsx";
import { isUndo } from "./use-typed.ts";

export interface PickOption {
  readonly value: string;
  readonly text: string;
  /** Small under the text: a job title, a policy. */
  readonly detail?: string | undefined;
}

export interface PickGroup {
  readonly heading: string | undefined;
  readonly options: readonly PickOption[];
}

const useStyles = makeStyles({
  field: { minWidth: 0, width: "100%", "> input": { minWidth: 0 } },
  list: { maxHeight: "min(22rem, 50vh)", maxWidth: "min(36rem, 100vw)" },
  option: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, padding: tokens.spacingHorizontalS },
});

export function PickList({
  text,
  onType,
  groups,
  picked,
  onPick,
  onDone,
  onForget,
  isMany,
  note,
  placeholder,
  label,
  inputRef,
}: {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly groups: readonly PickGroup[];
  readonly picked: readonly string[];
  /** Picked or, when it was picked before, left. */
  readonly onPick: (value: string) => void;
  /** The field was left. */
  readonly onDone?: () => void;
  /** Takes back what was typed and nothing was picked by; undefined when there is nothing of it. */
  readonly onForget: (() => void) | undefined;
  readonly isMany: boolean;
  /** Stands in the list: that nothing was found, that one searches. */
  readonly note: string | undefined;
  readonly placeholder: string;
  readonly label: string | undefined;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}) {
  const styles = useStyles();
  const { fields } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const filled = groups.filter(({ options }) => options.length > 0);
  return (
    <Combobox
      {...(inputRef !== undefined && { input: { ref: inputRef } })}
      className={styles.field}
      listbox={{ className: styles.list }}
      // Otherwise it takes all the height there is.
      positioning={{ autoSize: false }}
      freeform
      // Even for one: otherwise Tab, by which one only wants to leave, would pick what happens to stand first.
      multiselect
      autoComplete="off"
      placeholder={placeholder}
      expandIcon={{ "aria-label": fields.choices }}
      {...(label !== undefined && { "aria-label": label })}
      open={isOpen}
      onOpenChange={(_, { open }) => setIsOpen(open)}
      value={text}
      selectedOptions={[...picked]}
      onChange={(event) => {
        // A phone's keyboard presses no keys that would open it.
        setIsOpen(true);
        onType(event.target.value);
      }}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue === undefined) return;
        if (!isMany) setIsOpen(false);
        onPick(optionValue);
      }}
      onBlur={() => onDone?.()}
      onKeyDown={(event) => {
        if (!onForget || !isUndo(event)) return;
        event.preventDefault();
        event.stopPropagation();
        onForget();
      }}
    >
      {filled.map(({ heading, options }, index) =>
        heading === undefined ? (
          options.map((option) => <Row key={option.value} option={option} />)
        ) : (
          <OptionGroup key={`${index} ${heading}`} label={heading}>
            {options.map((option) => (
              <Row key={option.value} option={option} />
            ))}
          </OptionGroup>
        ),
      )}
      {note === undefined ? null : (
        <Text className={styles.note} size={200} role="status">
          {note}
        </Text>
      )}
    </Combobox>
  );
}

function Row({ option: { value, text, detail } }: { option: PickOption }) {
  const styles = useStyles();
  return (
    <Option value={value} text={text}>
      <span className={styles.option}>
        {text}
        {detail ? <Text size={200}>{detail}</Text> : null}
      </span>
    </Option>
  );
}
