import type { ReactNode } from "react";
import { Component } from "react";
import { ErrorState } from "./ErrorState.tsx";

interface SectionBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps a part that breaks from taking the others with it, says so in its place, and can draw it again. */
export class SectionBoundary extends Component<SectionBoundaryProps, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <ErrorState
        title="This part could not be shown."
        detail="The rest of the page is untouched."
        onRetry={() => this.setState({ broken: false })}
      />
    );
  }
}
