import { Component, type ReactNode } from 'react';
import { practice } from './practice.ts';

/** A page that React had to give up is a test that fails. */
export class Boundary extends Component<{ readonly children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown) {
    practice.crashed = String(error);
  }

  override render() {
    return this.state.crashed ? <p role="alert">页面出错</p> : this.props.children;
  }
}
