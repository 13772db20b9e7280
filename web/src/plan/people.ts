import { emailKey } from '../person';
import { recallHere, rememberHere } from '../memory';

/** A person in the user's input. The email identifies the person; the names are used only for a new person. */
export interface Person {
  email: string;
  firstName?: string;
  lastName?: string;
}

const email = /[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]@]+/g;

/** Parses people from typed or pasted text: emails with or without names, separated by line breaks, semicolons or commas. `rest` has the parts without an email. */
export function readPeople(text: string): { people: Person[]; rest: string[] } {
  const people: Person[] = [];
  const rest: string[] = [];
  for (const line of text.split(/[\n\r;]+/)) {
    // In "Smith, Ann <ann@x.test>" the comma belongs to the name. In "ann@x.test, bob@x.test" it separates two people.
    const parts = (line.match(email)?.length ?? 0) > 1 ? line.split(/,(?=[^,]*@)|,\s*$/) : [line];
    for (const part of parts) {
      const found = part.match(email) ?? [];
      const [only] = found;
      if (only && found.length === 1) people.push({ email: only, ...namesOf(part.replace(only, ' ')) });
      else if (found.length > 1) people.push(...found.map((address) => ({ email: address })));
      else if (part.trim()) rest.push(part.trim());
    }
  }
  return { people: distinct(people), rest };
}

function namesOf(text: string): Omit<Person, 'email'> {
  const clean = text
    .replace(/mailto:/gi, '')
    .replace(/[<>"()[\]:\t]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  if (!clean) return {};
  const [last, first] = clean.split(/\s*,\s*/);
  if (first && last) return { firstName: first, lastName: last };
  const at = clean.lastIndexOf(' ');
  return at < 0 ? { firstName: clean } : { firstName: clean.slice(0, at), lastName: clean.slice(at + 1) };
}

/** Removes duplicates by email. The first entry is kept. */
export function distinct(people: readonly Person[]): Person[] {
  return [...new Map([...people].reverse().map((p) => [emailKey(p.email), p])).values()].reverse();
}

/** Formats a person as text that readPeople can parse. */
export function writePerson({ email: address, firstName = '', lastName = '' }: Person): string {
  const name = `${firstName} ${lastName}`.trim();
  return name ? `${name} <${address}>` : address;
}

// The maximum number of people in the URL. A longer list is stored for this tab, and the URL has its name.
const inAddress = 100;

export interface PeopleSearch {
  user?: string[];
  list?: string;
}

/** Returns the people of the URL, or null if it names a list that this tab does not have. */
export function peopleOf({ user, list }: PeopleSearch): Person[] | null {
  if (!list) return readPeople((user ?? []).join('\n')).people;
  const kept = recallHere(`people.${list}`);
  return Array.isArray(kept)
    ? readPeople(kept.filter((p): p is string => typeof p === 'string').join('\n')).people
    : null;
}

/** Returns the search parameters for people. A long list is stored for this tab. */
export function placeOf(
  people: readonly Person[],
  { list }: PeopleSearch,
): { user: string[] | undefined; list: string | undefined } {
  const written = people.map(writePerson);
  if (people.length <= inAddress) return { user: written.length > 0 ? written : undefined, list: undefined };
  const name = list ?? crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? 'list';
  rememberHere(`people.${name}`, written);
  return { user: undefined, list: name };
}
