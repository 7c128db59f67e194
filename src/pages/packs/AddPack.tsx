import { useId, useRef, useState } from 'preact/hooks';
import type { PackReading } from '../../packs/read.ts';
import type { Pack } from '../../packs/schema.ts';
import { pack as words } from '../../words/pack.ts';
import { PackFacts } from './PackFacts.tsx';
import { PackFaults, type Refused } from './PackFaults.tsx';
import { LARGEST_FILE, readFile, readText } from './pack-facts.ts';

const { add } = words;

export interface AddPackProps {
  /** The packs on this device, by id. */
  packs: ReadonlyMap<string, Pack>;
  /** `YYYY-MM-DD`. */
  today: string;
  /** The person accepted this pack: keep it. Where this rejects, that is said and the person may try again. */
  onAdded(pack: Pack): Promise<void>;
}

/** Which of the two ways something came, and what became of it. */
type Outcome = { from: 'code' | 'file'; pack: Pack } | ({ from: 'code' | 'file' } & Refused);

/** Adds a school's pack from a set-up code or a file. What is in it is shown first; nothing is kept until accepted. */
export function AddPack({ packs, today, onAdded }: AddPackProps) {
  const id = useId();
  const code = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const found = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const latest = useRef(0);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [said, setSaid] = useState('');

  /** Only the last thing pasted or opened counts. */
  const read = async (from: 'code' | 'file', title: string, reading: Promise<PackReading>) => {
    latest.current += 1;
    const mine = latest.current;
    const answer = await reading;
    if (mine !== latest.current) return;
    setOutcome(answer.ok ? { from, pack: answer.pack } : { from, title, faults: answer.faults });
    setSaid(answer.ok ? add.found(answer.pack.school.name) : '');
  };
  const readPasted = () => {
    const text = code.current?.value ?? '';
    const none: PackReading = { ok: false, faults: [{ path: '', message: add.noCode }] };
    return read('code', add.faults.code, text.trim() ? readText(text) : Promise.resolve(none));
  };
  const readChosen = (chosen: File | undefined) => {
    if (chosen) void read('file', add.faults.file(chosen.name), readSafely(chosen));
  };
  const check = async () => {
    await readPasted();
    (found.current ?? code.current)?.focus();
  };
  const end = (words: string) => {
    latest.current += 1;
    if (code.current) code.current.value = '';
    if (file.current) file.current.value = '';
    setOutcome(null);
    setSaid(words);
  };
  const use = async (pack: Pack) => {
    try {
      await onAdded(pack);
    } catch (error) {
      setSaid(add.notSaved(error instanceof Error ? error.message : String(error)));
      return;
    }
    // Whoever shows this may have sent focus on; where not, it may not be lost with the button.
    const isHere = document.activeElement === document.body || document.activeElement?.closest('.found');
    end(add.added(pack.school.name));
    if (isHere) result.current?.focus();
  };
  const leave = () => {
    const from = outcome?.from;
    end(add.left);
    (from === 'file' ? file.current : code.current)?.focus();
  };
  const faultsOf = (from: 'code' | 'file') =>
    outcome && 'faults' in outcome && outcome.from === from ? outcome : null;

  return (
    <div class="add-pack">
      <p class="soft">{add.lead}</p>
      <label for={`${id}-code`}>{add.code}</label>
      <p class="soft hint" id={`${id}-code-hint`}>
        {add.codeHint}
      </p>
      <textarea
        id={`${id}-code`}
        ref={code}
        rows={4}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={faultsOf('code') ? true : undefined}
        aria-describedby={`${id}-code-hint ${id}-code-faults`}
        onInput={(event) => {
          if (/^insertFrom(Paste|Drop)/.test(event.inputType)) void readPasted();
        }}
      />
      <PackFaults id={`${id}-code-faults`} refused={faultsOf('code')} />
      <button type="button" onClick={() => void check()}>
        {add.check}
      </button>
      <label for={`${id}-file`} class="or">
        {add.file}
      </label>
      <p class="soft hint" id={`${id}-file-hint`}>
        {add.fileHint}
      </p>
      <input
        type="file"
        id={`${id}-file`}
        ref={file}
        accept=".json,.txt,application/json,text/plain"
        aria-invalid={faultsOf('file') ? true : undefined}
        aria-describedby={`${id}-file-hint ${id}-file-faults`}
        onChange={(event) => readChosen(event.currentTarget.files?.[0])}
      />
      <PackFaults id={`${id}-file-faults`} refused={faultsOf('file')} />
      <p class="said" role="status" tabIndex={-1} ref={result}>
        {said}
      </p>
      {outcome && 'pack' in outcome && (
        <div class="found">
          <h3 tabIndex={-1} ref={found}>
            {words.facts.title(outcome.pack.school.name)}
          </h3>
          <PackFacts pack={outcome.pack} replaced={packs.get(outcome.pack.id)} today={today} />
          <div class="buttons">
            <button type="button" onClick={() => void use(outcome.pack)}>
              {add.use}
            </button>
            <button type="button" onClick={leave}>
              {add.leave}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

/** Reads a file; where it is no pack's size or cannot be opened, that is the fault. */
async function readSafely(file: File): Promise<PackReading> {
  const refused = (message: string): PackReading => ({ ok: false, faults: [{ path: '', message }] });
  if (file.size > LARGEST_FILE) return refused(add.tooLarge(LARGEST_FILE / 1_000_000));
  return readFile(file).catch(() => refused(add.unreadable));
}
