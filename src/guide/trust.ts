import type { Values } from './example.ts';

/**
 * What each organisational unit gets, by its path. `school` is the name of a file in `codes/`, without its ending, or
 * the id of a pack that comes with Forethought.
 */
export type Units = Readonly<Record<string, Values>>;

/** Three rows of a table of fifty. */
export const UNITS: Units = {
  '/Hill Lane/Staff': { school: 'hill-lane', role: 'staff' },
  '/Larkholm Fell/Staff': { school: 'larkholm-fell', role: 'staff', rehearsal: true },
  '/Lache/Staff': { school: 'lache', role: 'staff' },
};

/** The table, one row a line. */
export function unitTable(units: Units): string {
  const rows = Object.entries(units).map(
    ([unit, values]) => `  ${JSON.stringify(unit)}: ${JSON.stringify(values)}`,
  );
  return `{\n${rows.join(',\n')}\n}\n`;
}

/** Shell commands that write a set-up code for each pack, on one line, for JSON has no room for more. */
export const CODE_COMMANDS = `mkdir -p codes
for pack in packs/*.json; do
  npm run --silent code -- "$pack" | tr -d '\\n' > "codes/$(basename "$pack" .json).txt"
done
`;

/** Shell commands that write, for each row of units.json, what is pasted into that unit's policy. */
export const POLICY_COMMANDS = `mkdir -p policies
node -e '
  const { existsSync, readFileSync, writeFileSync } = require("node:fs");
  const units = JSON.parse(readFileSync("units.json", "utf8"));
  for (const [unit, values] of Object.entries(units)) {
    const code = "codes/" + values.school + ".txt";
    const school = existsSync(code) ? readFileSync(code, "utf8") : values.school;
    const wrapped = Object.entries({ ...values, school }).map(([key, Value]) => [key, { Value }]);
    const file = "policies/" + unit.slice(1).replaceAll("/", " - ") + ".json";
    writeFileSync(file, JSON.stringify(Object.fromEntries(wrapped), null, 2));
  }
'
`;
