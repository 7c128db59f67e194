import type { ComponentChildren } from 'preact';
import { provenanceOf, raiseContent } from '../../guidance/card.ts';
import { writeDate } from '../../guidance/dates.ts';
import { textFor } from '../../guidance/plain.ts';
import type { Clause, Pack } from '../../packs/schema.ts';
import { ROLES, type Role } from '../../vocabulary.ts';
import { en } from '../../words/en.ts';
import { policy as words } from '../../words/policy.ts';
import { wordsFor } from '../../words/pupil.ts';
import { hasRules } from '../rules.ts';

export interface PolicyProps {
  packs: ReadonlyMap<string, Pack>;
  /** Pack id, as the address gives it. */
  school: string;
  role: string;
  /** `YYYY-MM-DD`. */
  today: string;
  openSettings(): void;
}

/** The clauses of a school's policy for one role, with whose copy it is and where to take a concern. */
export function Policy({ packs, school, role, today, openSettings }: PolicyProps) {
  const pack = packs.get(school);
  if (!pack) return <Unknown reason={words.unknownSchool(school)} openSettings={openSettings} />;
  if (!isRole(role)) return <Unknown reason={words.unknownRole(role)} openSettings={openSettings} />;
  const { title, adopted } = pack.policy;
  const who = en.role[role];
  const clauses = pack.clauses.filter((clause) => clause.roles.includes(role));
  const isPartly = clauses.some((clause) => textFor(clause, role) === null);
  return (
    <>
      <h1>{words.title(pack.school.name)}</h1>
      <p>
        {words.forWhom(who)}. {words.source(title, adopted ? writeDate(adopted, en.language) : null)}.
      </p>
      {provenanceOf({ pack, today }, wordsFor(role)).map((line) => (
        <p class="soft" key={line}>
          {line}
        </p>
      ))}
      {!hasRules(pack, role) && !isPartly && <p>{words.none(who)}</p>}
      <ClauseSections clauses={clauses.filter((clause) => textFor(clause, role) !== null)} role={role} />
      {isPartly && <p>{words.notPlain}</p>}
      <Raise pack={pack} role={role} />
    </>
  );
}

const isRole = (role: string): role is Role => (ROLES as readonly string[]).includes(role);

function ClauseSections({ clauses, role }: { clauses: readonly Clause[]; role: Role }) {
  const of = (kind: Clause['kind']) => clauses.filter((clause) => clause.kind === kind);
  // What the school may do is never put before a child.
  const consequences = role === 'pupil' ? [] : of('consequence');
  return (
    <>
      <Section title={words.rules} clauses={of('rule')} role={role} />
      <Section title={words.consequences} clauses={consequences} role={role}>
        <p class="soft">{words.consequencesLead}</p>
      </Section>
      <Section title={words.references} clauses={of('reference')} role={role} />
    </>
  );
}

interface SectionProps {
  title: string;
  clauses: readonly Clause[];
  role: Role;
  children?: ComponentChildren;
}

function Section({ title, clauses, role, children }: SectionProps) {
  if (clauses.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {children}
      <ul class="clauses">
        {clauses.map((clause) => (
          <li key={clause.id}>
            <p>
              {textFor(clause, role)}
              {clause.strength === 'advised' && <span class="tag">{words.advised}</span>}
            </p>
            <p class="soft">
              {clause.section} · {words.wording[clause.wording]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Raise({ pack, role }: { pack: Pack; role: Role }) {
  const { title, steps, stepsFrom, formal, link } = raiseContent(pack, role, en);
  return (
    <section>
      <h2>{title}</h2>
      <p class="soft">{stepsFrom}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="soft">{formal}</p>
      <a href={link.url} target="_blank" rel="noopener noreferrer">
        {link.label}
      </a>
    </section>
  );
}

function Unknown({ reason, openSettings }: { reason: string; openSettings(): void }) {
  return (
    <>
      <h1>{words.product}</h1>
      <p role="alert">{reason}</p>
      <button type="button" onClick={openSettings}>
        {words.settings}
      </button>
    </>
  );
}
