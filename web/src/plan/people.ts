import { emailKey } from '../person';
import { recallHere, rememberHere } from '../memory';

/** A person as somebody named them: the email decides who it is, the names are for whoever is new. */
export interface Person {
  email: string;
  firstName?: string;
  lastName?: string;
}

const email = /[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]@]+/g;

/** Who is meant by a text, typed or pasted: emails with or without names, a line or a separator each; and what was not understood. */
export function readPeople(text: string): { people: Person[]; rest: string[] } {
  const people: Person[] = [];
  const rest: string[] = [];
  for (const line of text.split(/[\n\r;]+/)) {
    // In "Smith, Ann <ann@x.test>" the comma is the name's, in "ann@x.test, bob@x.test" it parts two people.
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

/** Each person once; the first mention counts. */
export function distinct(people: readonly Person[]): Person[] {
  return [...new Map([...people].reverse().map((p) => [emailKey(p.email), p])).values()].reverse();
}

/** A person as a text that readPeople understands. */
export function writePerson({ email: address, firstName = '', lastName = '' }: Person): string {
  const name = `${firstName} ${lastName}`.trim();
  return name ? `${name} <${address}>` : address;
}

// So many people stand in the address; a longer list is kept by this tab, under a name that stands there.
const inAddress = 100;

export interface PeopleSearch {
  user?: string[];
  list?: string;
}

/** The people of an address; null where it names a list that another tab has. */
export function peopleOf({ user, list }: PeopleSearch): Person[] | null {
  if (!list) return readPeople((user ?? []).join('\n')).people;
  const kept = recallHere(`people.${list}`);
  return Array.isArray(kept)
    ? readPeople(kept.filter((p): p is string => typeof p === 'string').join('\n')).people
    : null;
}

/** Where people stand in the address. */
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
