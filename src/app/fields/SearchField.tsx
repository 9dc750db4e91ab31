/** A field in which one searches, with the cross that empties it in our words: Fluent's own has an English name. */
import { SearchBox, type SearchBoxProps } from "@fluentui/react-components";
import { useWords } from "../words/use-words.tsx";

export interface SearchFieldProps extends Omit<SearchBoxProps, "onChange" | "aria-label"> {
  /** What stands in it while it is empty, and what it is called. */
  readonly placeholder: string;
  readonly value: string;
  readonly change: (text: string) => void;
}

export function SearchField({ change, placeholder, ...props }: SearchFieldProps) {
  const { fields } = useWords();
  return (
    <SearchBox
      {...props}
      placeholder={placeholder}
      aria-label={placeholder}
      dismiss={{ "aria-label": fields.clear }}
      onChange={(_, { value }) => change(value)}
    />
  );
}
