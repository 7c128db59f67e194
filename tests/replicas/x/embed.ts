import { Component, createRef, createElement as h, type ReactElement } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';

/**
 * A part of the page that the site builds as an application of its own, in an open shadow root (2026-10). The page's
 * styles do not reach in, so it takes a copy of them.
 */
export class Embed extends Component<{ content: ReactElement }> {
  private readonly host = createRef<HTMLDivElement>();
  private root: HTMLElement | null = null;

  override componentDidMount(): void {
    const shadow = this.host.current?.attachShadow({ mode: 'open' });
    if (!shadow) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync([...document.styleSheets].flatMap(rulesOf).join('\n'));
    shadow.adoptedStyleSheets = [sheet];
    this.root = document.createElement('div');
    shadow.append(this.root);
    this.draw();
  }

  override componentDidUpdate(): void {
    this.draw();
  }

  override componentWillUnmount(): void {
    if (this.root) unmountComponentAtNode(this.root);
  }

  private draw(): void {
    if (this.root) render(this.props.content, this.root);
  }

  override render(): ReactElement {
    return h('div', { 'data-testid': 'xchatEmbedRoute', ref: this.host });
  }
}

const rulesOf = ({ cssRules }: CSSStyleSheet): string[] => [...cssRules].map(({ cssText }) => cssText);
