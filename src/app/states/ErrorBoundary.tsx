/** Catches bugs while drawing, so that a fault in one page is a sentence and never a white page. */
import { Component, type ErrorInfo, type ReactNode } from "react";
import { useSpeech } from "../words/use-words.tsx";
import { describeFault } from "./fault.ts";
import { Message } from "./Message.tsx";

interface Props {
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.error ? <Bug error={this.state.error} /> : this.props.children;
  }
}

function Bug({ error }: { error: Error }) {
  const { words, say } = useSpeech();
  const { states } = words;
  const fault = describeFault(error);
  if (fault.kind === "offline") {
    return (
      <Message
        title={states.offlineTitle}
        text={say(fault.sentence)}
        illustration="noConnection"
        details={fault.facts}
        action={{ label: states.reload, run: () => location.reload() }}
      />
    );
  }
  return (
    <Message
      title={states.bugTitle}
      text={states.bugText}
      details={error.stack ?? error.message}
      action={{ label: states.reload, run: () => location.reload() }}
    />
  );
}
