/** One short message in the toaster. Its action closes it. */
import { Link, Toast, ToastFooter, ToastTitle, ToastTrigger } from "@fluentui/react-components";

export interface BriefAction {
  readonly label: string;
  readonly run: () => void;
}

export function BriefToast({ text, action }: { text: string; action: BriefAction | undefined }) {
  return (
    <Toast>
      <ToastTitle>{text}</ToastTitle>
      {action ? (
        <ToastFooter>
          <ToastTrigger>
            <Link as="button" onClick={action.run}>
              {action.label}
            </Link>
          </ToastTrigger>
        </ToastFooter>
      ) : null}
    </Toast>
  );
}
