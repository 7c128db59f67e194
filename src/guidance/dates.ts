/** Writes a pack's date out: `2024-03` is "March 2024", `2024-03-05` "5 March 2024", `2024` "2024". */
export function writeDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
  }).format(at);
}

/** Whether a pack's date has passed. A month or year counts as passed once it is over. `today` is `YYYY-MM-DD`. */
export function hasPassed(date: string, today: string): boolean {
  return today.slice(0, date.length) > date;
}
/** Local date and time as `YYYY-MM-DDTHH:MM`, the form the engine judges lesson time by. */
export function localTime(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Writes the day of a `YYYY-MM-DDTHH:MM` out: "Thursday 12 November 2026". */
export function writeDay(at: string, language: string): string {
  const day = new Date(`${at.slice(0, 10)}T00:00Z`);
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'full' })
    .format(day)
    .replace(',', '');
}
