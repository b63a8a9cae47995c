import { Component, type ComponentChildren } from 'preact';
import { ErrorState } from './states';

/** Keeps one broken view from taking the whole page with it, and says what to do. */
export class Boundary extends Component<
  { readonly children: ComponentChildren },
  { readonly error: string | null }
> {
  override state = { error: null };

  override componentDidCatch(error: unknown): void {
    // Told to the console too: tests fail on it, and a report can quote it.
    console.error(error);
    this.setState({ error: String(error) });
  }

  override render() {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <ErrorState
        error="internal"
        detail={this.state.error}
        onRetry={() => this.setState({ error: null })}
      />
    );
  }
}
