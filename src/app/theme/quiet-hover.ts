/** What something that is a link or a choice looks like under the pointer. */
import { tokens } from "@fluentui/react-components";

/**
 * A quiet background. In the contrast theme it would be a loud one on which only Fluent's own hover colours can be
 * read: there it is a line around.
 */
export const quietHover = {
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':global([data-theme="contrast"])': {
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1,
      outline: `2px solid ${tokens.colorNeutralForeground1}`,
    },
  },
} as const;
