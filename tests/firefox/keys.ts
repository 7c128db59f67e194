/** WebDriver's characters for the keys that write none. */
const KEYS: Record<string, string> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

const down = (value: string): KeyAction => ({ type: 'keyDown', value });
const up = (value: string): KeyAction => ({ type: 'keyUp', value });

/** What types this text, character by character; a line break is the Enter key. */
export const keyActions = (text: string): KeyAction[] =>
  [...text].flatMap((character) => {
    const value = character === '\n' ? keyNamed('Enter') : character;
    return [down(value), up(value)];
  });

/** What presses these keys together: "Enter", "Shift+Enter". */
export function pressActions(keys: string): KeyAction[] {
  const held = keys.split('+').map(keyNamed);
  return [...held.map(down), ...held.toReversed().map(up)];
}

function keyNamed(name: string): string {
  const value = [...name].length === 1 ? name : KEYS[name];
  if (value === undefined) throw new Error(`No key is called "${name}" in tests/firefox/keys.ts.`);
  return value;
}
