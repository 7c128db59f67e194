import { shieldHost } from './shield.ts';

/** Our one element in the page: everything Forethought draws is inside its closed root. */
export interface Container {
  /** The closed root, which the page cannot look into. */
  readonly root: ShadowRoot;
  /** Lays a style sheet on all that is drawn; the first that comes, and no other. */
  style(css: string): void;
  /** Puts the host into the page where it is not, or no more. Called before each drawing; never polled. */
  attach(): void;
  /** What had focus before it came into our root; null where it did not come from the page. */
  cameFrom(): Element | null;
}

/**
 * Makes the host and guards it from the page's listeners at once: at `document_start`, so that ours come
 * before the page's. Nothing enters the document until `attach`. Ends with the signal.
 */
export function createContainer(signal: AbortSignal): Container {
  // No registered custom element (isolated worlds have no registry): the name is only one no page uses.
  const host = document.createElement('forethought-card');
  const root = host.attachShadow({ mode: 'closed' });
  let isStyled = false;
  let from: Element | null = null;
  shieldHost(
    host,
    root,
    (before) => {
      // Nothing, when the person comes back to this window: what had focus before still did.
      if (before) from = before;
    },
    signal,
  );
  signal.addEventListener('abort', () => host.remove());
  return {
    root,
    style: (css) => {
      if (!isStyled) addStyles(root, css);
      isStyled = true;
    },
    attach: () => {
      if (!host.isConnected && !signal.aborted) document.documentElement.append(host);
    },
    cameFrom: () => from,
  };
}

function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses adopted sheets from a content script (bugzilla 1751346).
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
