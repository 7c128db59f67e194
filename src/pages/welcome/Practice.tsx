import { useRef, useState } from 'preact/hooks';
import type { Pack } from '../../packs/schema.ts';
import type { Membership } from '../../settings/schema.ts';
import { welcome as words } from '../../words/welcome.ts';
import { hasRules } from '../rules.ts';
import { examplesFor, PRACTICE, typeInto } from './practice.ts';

const { practice } = words;

export interface PracticeProps {
  memberships: readonly Membership[];
  packs: ReadonlyMap<string, Pack>;
  /** In a pupil's words. */
  plain: boolean;
}

/** A box to try it in. The card beside it is the real one: the session in this page watches the box. */
export function Practice(props: PracticeProps) {
  const { memberships, packs, plain } = props;
  const [membership] = memberships;
  const pack = membership && packs.get(membership.school);
  return (
    <section aria-labelledby="practice">
      <h2 id="practice">{practice.title}</h2>
      {pack ? (
        <div class="beside">
          <div>
            <p>{plain ? practice.plainLead : practice.lead}</p>
            {isWithoutRules(props) && <p>{practice.noRules}</p>}
            <Box pack={pack} role={membership.role} plain={plain} />
          </div>
          <p class="here" aria-hidden="true">
            {practice.here}
          </p>
        </div>
      ) : (
        <p>{practice.notYet}</p>
      )}
    </section>
  );
}

/** Whether every policy is silent on every role of the person's. */
function isWithoutRules({ memberships, packs }: PracticeProps): boolean {
  return memberships.every(({ school, role }) => {
    const pack = packs.get(school);
    return !pack || !hasRules(pack, role);
  });
}

function Box({ pack, role, plain }: { pack: Pack; role: Membership['role']; plain: boolean }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const fill = (text: string) => {
    if (box.current) typeInto(box.current, text);
  };
  const post = () => {
    if (!box.current?.value.trim()) return;
    typeInto(box.current, '');
    setSaid(plain ? practice.plainPosted : practice.posted);
  };
  return (
    <>
      <fieldset class="inner">
        <legend>{practice.examples}</legend>
        <div class="buttons">
          {examplesFor(pack, role).map(({ label, text }) => (
            <button type="button" key={label} onClick={() => fill(text(pack.school.name))}>
              {label}
            </button>
          ))}
        </div>
      </fieldset>
      <div id={PRACTICE.frame} class="composer">
        <textarea
          id={PRACTICE.box}
          ref={box}
          rows={5}
          aria-label={practice.box}
          aria-describedby="practice-keys"
          placeholder={practice.placeholder}
          onInput={() => setSaid('')}
        />
        <button type="button" id={PRACTICE.post} onClick={post}>
          {practice.post}
        </button>
      </div>
      <p role="status">{said}</p>
      <p class="soft" id="practice-keys">
        {practice.keys}
      </p>
    </>
  );
}
