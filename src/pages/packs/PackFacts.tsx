import type { ComponentChildren } from 'preact';
import { hasPassed, writeDate } from '../../guidance/dates.ts';
import type { Pack } from '../../packs/schema.ts';
import { en } from '../../words/en.ts';
import { pack as words } from '../../words/pack.ts';
import { destinationOf, rulesByRole } from './pack-facts.ts';

const { facts } = words;
const write = (date: string) => writeDate(date, words.language);
const list = new Intl.ListFormat(words.language, { type: 'disjunction' });

export interface PackFactsProps {
  pack: Pack;
  /** The pack of the same id that is on this device, which this one would replace. */
  replaced: Pack | undefined;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** What a person needs to know of a pack before they accept it: whose it is, how old, and where its links lead. */
export function PackFacts({ pack, replaced, today }: PackFactsProps) {
  const { copy, policy } = pack;
  const made = write(copy.made);
  return (
    <dl class="facts">
      <Fact name={facts.maker}>
        <p>{copy.official ? facts.official(copy.maker, made) : facts.unofficial(copy.maker, made)}</p>
      </Fact>
      <Fact name={facts.policy}>
        <p>
          {policy.adopted ? facts.dated(policy.title, write(policy.adopted)) : facts.undated(policy.title)}
        </p>
      </Fact>
      <Fact name={facts.review}>
        <p>
          {policy.review ? facts.policyReview(write(policy.review)) : facts.noPolicyReview}
          <Overdue date={policy.review} today={today} />
        </p>
        <p>
          {facts.copyReview(write(copy.reviewBy))}
          <Overdue date={copy.reviewBy} today={today} />
        </p>
      </Fact>
      <Fact name={facts.links}>
        <Link {...pack.complaints.link} />
      </Fact>
      <Fact name={facts.clauses}>
        <Rules pack={pack} />
      </Fact>
      {replaced && (
        <Fact name={facts.replaces}>
          <p>{facts.replacesPack(replaced.school.name, replaced.copy.maker, write(replaced.copy.made))}</p>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Overdue({ date, today }: { date: string | undefined; today: string }) {
  return date && hasPassed(date, today) ? <span class="tag overdue">{facts.overdue}</span> : null;
}

/** In plain text and no link: it is looked at before it is trusted. */
function Link({ label, url }: { label: string; url: string }) {
  const { kind, place } = destinationOf(url);
  return <p>{kind === 'page' ? facts.page(label, place) : facts.email(label, place)}</p>;
}

function Rules({ pack }: { pack: Pack }) {
  const byRole = rulesByRole(pack);
  const some = byRole.filter(({ count }) => count > 0);
  const none = byRole.filter(({ count }) => count === 0);
  return (
    <>
      <p>{facts.total(pack.clauses.length)}</p>
      {some.length > 0 && (
        <ul>
          {some.map(({ role, count }) => (
            <li key={role}>{facts.forRole(role, facts.count(count))}</li>
          ))}
        </ul>
      )}
      {none.length > 0 && <p>{facts.noneFor(list.format(none.map(({ role }) => en.role[role])))}</p>}
    </>
  );
}
