import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Choices that keep Chromium from asking its maker for word lists and about form fields. Measured on 156. */
const PREFERENCES = {
  autofill: { profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  // The password manager asks what the fields of a form are for.
  credentials_enable_service: false,
  // Both: with either of them left to its default the dictionary is fetched.
  spellcheck: { dictionary: '', dictionaries: [] },
  signin: { allowed: false },
  translate: { enabled: false },
};

/** A new profile in the folder for temporary files; whoever asks for it removes it. */
export async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'forethought-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  return profile;
}
