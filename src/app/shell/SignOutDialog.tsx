/** Asks before somebody signs out who has begun something that SharePoint does not have: signing out forgets it. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useFocusBack } from "../fields/use-focus-back.ts";
import { useWords } from "../words/use-words.tsx";

export function SignOutDialog({ signOut, close }: { signOut: () => void; close: () => void }) {
  const { bar } = useWords();
  useFocusBack();
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{bar.signOutTitle}</DialogTitle>
          <DialogContent>{bar.signOutText}</DialogContent>
          <DialogActions>
            <Button onClick={close}>{bar.stay}</Button>
            <Button appearance="primary" onClick={signOut}>
              {bar.signOut}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
