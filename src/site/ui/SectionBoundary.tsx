import type { ReactNode } from "react";
import { Component } from "react";
import { loadAnew } from "./load-anew.ts";
import { ErrorState } from "./ErrorState.tsx";

interface SectionBoundaryProps {
  readonly children: ReactNode;
}

/**
 * Keeps a part that breaks from taking the others with it, says so in its place, and can draw it again; what breaks again
 * lacks code that did not come, and the page is loaded anew.
 */
export class SectionBoundary extends Component<SectionBoundaryProps, { readonly broken: boolean }> {
  override readonly state: { readonly broken: boolean } = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  readonly retry = (): void =>
    this.setState({ broken: false }, () => {
      if (this.state.broken) void loadAnew();
    });

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <ErrorState
        title="This part could not be shown."
        detail="The rest of the page is untouched."
        onRetry={this.retry}
      />
    );
  }
}
