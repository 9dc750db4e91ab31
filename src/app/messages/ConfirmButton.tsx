/** A button for what cannot be taken back: it asks once before it does it. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  type ButtonProps,
} from "@fluentui/react-components";

export function ConfirmButton({
  label,
  title,
  text,
  yes,
  no,
  onConfirm,
  ...button
}: Pick<ButtonProps, "appearance" | "disabled"> & {
  readonly label: string;
  /** The question, and what follows from a yes. */
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onConfirm: () => void;
}) {
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button {...button}>{label}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{no}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onConfirm}>
                {yes}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
