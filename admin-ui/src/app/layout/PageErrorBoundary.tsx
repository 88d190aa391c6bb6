import { Component, type ReactNode } from 'react';
import { ProblemPage } from '../problems/ProblemPage';

interface Props {
  /** A new value clears the error: the person went somewhere else. */
  readonly place: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly place: string;
}

/** An error while drawing a page leaves the bar and the menu usable. */
export class PageErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.place === state.place ? null : { error: null, place: props.place };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <ProblemPage error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
