import type { ComponentChildren } from 'preact';
import { BLOCKS } from '../../guide/blocks.ts';
import { PARTS, guide as words } from '../../words/guide/index.ts';
import type { Part, Piece, Standard } from '../../words/guide/shape.ts';
import { BlockView } from './BlockView.tsx';
import { ValueList } from './ValueList.tsx';

export interface GuideProps {
  /** The extension's own id, where this page is open. */
  ownId: string;
}

/** The guide for administrators: text and blocks to copy, from `src/words/guide` and `src/guide`. */
export function Guide({ ownId }: GuideProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <nav aria-label={words.contents}>
        <ul>
          {[...PARTS.before, words.values, ...PARTS.after].map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {PARTS.before.map((part) => (
        <PartView key={part.id} part={part}>
          {part.id === 'ids' && <p>{words.own(ownId)}</p>}
        </PartView>
      ))}
      <ValueList />
      {PARTS.after.map((part) => (
        <PartView key={part.id} part={part} />
      ))}
    </>
  );
}

function PartView({ part: { id, title, pieces }, children }: { part: Part; children?: ComponentChildren }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what stands here never moves
        <PieceView key={at} piece={piece} />
      ))}
      {children}
    </section>
  );
}

function PieceView({ piece }: { piece: Piece }) {
  if ('text' in piece) return <p>{piece.text}</p>;
  if ('heading' in piece) return <h3>{piece.heading}</h3>;
  if ('block' in piece) return <BlockView block={BLOCKS[piece.block]} title={piece.title} />;
  if ('standards' in piece) return <Standards standards={piece.standards} />;
  if ('steps' in piece) return <ol>{piece.steps.map(item)}</ol>;
  return <ul>{piece.list.map(item)}</ul>;
}

const item = (sentence: string) => <li key={sentence}>{sentence}</li>;

function Standards({ standards }: { standards: readonly Standard[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.standard}</th>
          <th scope="col">{words.how}</th>
        </tr>
      </thead>
      <tbody>
        {standards.map(({ name, kept, how }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <b>{words.kept[kept]}.</b> {how}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
