/** A composer of the page, as the tests ask of it. */
export interface InUse {
  /** Text of the box in use, from the site's own model. */
  text(): string;
  /** Mounts its boxes anew, with text, caret and focus. */
  rerender(): void;
}

/** The composers now on the page, the one in use last. */
export const composers: InUse[] = [];
