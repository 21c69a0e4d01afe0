import { Component, type ReactNode } from 'react';

interface BlockBoundaryProps {
  readonly fallback: string;
  readonly children: ReactNode;
}

/** One block that cannot be drawn shows the message's plain text and leaves the rest of the page alone. */
export class BlockBoundary extends Component<BlockBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <p className="block-failed">{this.props.fallback}</p> : this.props.children;
  }
}
