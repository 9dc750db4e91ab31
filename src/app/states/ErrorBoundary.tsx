/** Catches bugs while drawing, so that a fault in one page is a sentence and never a white page. */
import { Component, type ErrorInfo, type ReactNode } from "react";
import { useWords } from "../words/use-words.tsx";
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
  const { states } = useWords();
  return (
    <Message
      title={states.bugTitle}
      text={states.bugText}
      details={error.stack ?? error.message}
      action={{ label: states.reload, run: () => location.reload() }}
    />
  );
}
