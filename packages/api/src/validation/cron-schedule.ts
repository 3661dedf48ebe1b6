/** The cron syntax CronJobs accept: five fields, names of months and days, steps and ranges, and a few shorthands. */

interface Field {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
}

const FIELDS: readonly Field[] = [
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day of month', min: 1, max: 31 },
  {
    name: 'month',
    min: 1,
    max: 12,
    names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  { name: 'day of week', min: 0, max: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];
const SHORTHANDS = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'];
const EVERY = /^@every (\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+$/;

/** What is wrong with `schedule`, or undefined. A `TZ=` prefix is judged by the caller. */
export function cronProblem(schedule: string): string | undefined {
  const text = schedule.replace(/^(CRON_TZ|TZ)=\S+\s+/, '').trim();
  if (text.startsWith('@')) {
    return SHORTHANDS.includes(text) || EVERY.test(text) ? undefined : `unrecognized descriptor: ${text}`;
  }
  const parts = text.split(/\s+/).filter((part) => part !== '');
  if (parts.length !== FIELDS.length) {
    return `expected exactly 5 fields, found ${parts.length}: ${JSON.stringify(parts)}`;
  }
  for (let i = 0; i < FIELDS.length; i++) {
    for (const item of parts[i]!.split(',')) {
      const problem = itemProblem(item, FIELDS[i]!);
      if (problem !== undefined) {
        return problem;
      }
    }
  }
  return undefined;
}

/** `*`, `5`, `1-5`, `mon-fri`, each with an optional `/step`. */
function itemProblem(item: string, field: Field): string | undefined {
  const [range = '', step, ...rest] = item.split('/');
  if (rest.length > 0) {
    return `too many slashes: ${item}`;
  }
  if (step !== undefined && !/^[1-9]\d*$/.test(step)) {
    return `step of ${field.name} must be a positive number: ${item}`;
  }
  if (range === '*' || range === '?') {
    return undefined;
  }
  const ends = range.split('-');
  if (ends.length > 2) {
    return `too many hyphens: ${item}`;
  }
  const numbers = ends.map((end) => numberOf(end, field));
  for (const number of numbers) {
    if (number === undefined) {
      return `failed to parse ${field.name}: ${item}`;
    }
    if (number < field.min || number > field.max) {
      return `${field.name} (${number}) outside ${field.min}-${field.max}: ${item}`;
    }
  }
  if (numbers.length === 2 && numbers[0]! > numbers[1]!) {
    return `beginning of range (${numbers[0]}) beyond end of range (${numbers[1]}): ${item}`;
  }
  return undefined;
}

function numberOf(text: string, field: Field): number | undefined {
  if (/^\d+$/.test(text)) {
    return Number(text);
  }
  const index = field.names?.indexOf(text.toLowerCase()) ?? -1;
  return index < 0 ? undefined : index + (field.name === 'month' ? 1 : 0);
}
