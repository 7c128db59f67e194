import { linkParts } from './link.ts';
import type { CardProps } from './state.ts';

/** Where to take it instead: the policy's steps from the first, the school's channel, the draft to copy. */
export function RaisePanel({ content, state, on }: CardProps) {
  const { labels, raise } = content;
  if (!raise) return null;
  const link = linkParts(raise.link.url);
  const status = { idle: '', copied: labels.copied, failed: labels.copyFailed }[state.copy];
  return (
    <div class="panel">
      <h2 tabIndex={-1}>{raise.title}</h2>
      <ol class="steps">
        {raise.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="small">{raise.stepsFrom}</p>
      <p>{raise.formal}</p>
      {link && (
        // The school's site is not told where the writer came from, and cannot reach back.
        <a
          class="channel"
          href={link.href}
          target={link.isPage ? '_blank' : undefined}
          rel="noopener noreferrer"
        >
          {raise.link.label}
          <span class="place">{link.place}</span>
        </a>
      )}
      <div class="copy">
        <button type="button" data-act="copy" onClick={on.copy}>
          {labels.copy}
        </button>
        <span role="status">{status}</span>
      </div>
    </div>
  );
}
