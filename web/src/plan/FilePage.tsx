import { Alert, Button, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { platforms } from '../account/platform';
import { WarningIcon } from '../icons';
import { sentence } from '../seats/words';
import { useOrganization } from '../shell/context';
import { seatOptions } from '../shell/viewer';
import { readRow, type Reading } from './check';
import { guess, mapped, missing, recallMapping, rememberMapping, sentNames, type Mapping } from './columns';
import { mostBytes, mostColumns, readHead, renamed, type Head } from './csv';
import { rolesOptions } from './directory';
import { ColumnsField } from './ColumnsField';
import { DropField } from './DropField';
import { Make } from './Make';
import { inputOf, type OptionsSearch } from './options';
import { OptionsField } from './OptionsField';
import look from './file.module.css';
import classes from './plan.module.css';
import { Problems, RowsRead } from './RowsRead';
import { Columns, Section } from './Section';
import { usePlan, type Refused } from './send';
import { Template } from './Template';
import { mostRows, size } from './words';

const route = getRouteApi('/app/business/new/file');

interface Chosen {
  file: File;
  head: Head;
  mapping: Mapping;
  /** That the mapping was corrected before, for a file with the same columns. */
  remembered: boolean;
}

/** A file with a row for each change (H37). Its head is read here, so that columns can be named; the whole is read by the API. */
export function FilePage() {
  const organization = useOrganization();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/business/new/file' });
  const set = (change: Partial<OptionsSearch>) =>
    void navigate({ to: '/business/new/file', search: (s) => ({ ...s, ...change }), replace: true });
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [wrong, setWrong] = useState('');
  const [reading, setReading] = useState(false);
  const latest = useRef<File>(null);
  const roles = useQuery(rolesOptions(organization.id));
  const seats = useQuery(seatOptions(organization.id));
  const plan = usePlan();

  const choose = async (file: File) => {
    latest.current = file;
    plan.forget();
    setWrong('');
    if (/\.(xlsx?|ods|numbers)$/i.test(file.name)) {
      setWrong(`${file.name} is a spreadsheet. Save it as “CSV UTF-8” there, and choose that file.`);
      return;
    }
    if (file.size > mostBytes) {
      setWrong(
        `${file.name} has ${size(file.size)}; one operation takes 100 MB. Split it and plan its parts one after the other.`,
      );
      return;
    }
    setReading(true);
    try {
      const head = await readHead(file);
      if (latest.current !== file) return;
      const known = recallMapping(head.header);
      setChosen({ file, head, mapping: known ?? guess(head.header), remembered: known !== null });
    } catch {
      setWrong(`${file.name} could not be read. It may have been moved or changed; choose it again.`);
    } finally {
      setReading(false);
    }
  };
  const clear = () => {
    latest.current = null;
    setChosen(null);
    setWrong('');
    plan.forget();
  };

  const head = chosen?.head;
  const readable = head && head.header.length > 0;
  const readings =
    chosen && readable
      ? chosen.head.rows.map((row) => readRow(row, chosen.mapping, roles.data?.map((r) => r.name) ?? null))
      : [];
  const lacking = chosen && readable ? missing(chosen.mapping) : [];
  const stopping = readings.some((r) => r.flaws.some((f) => f.stops));
  const flawed = readings.filter((r) => r.flaws.length > 0);
  const todo = [
    !chosen && 'Choose a file.',
    head?.broken && `Mend line ${head.broken.line} of the file, then choose it again.`,
    head &&
      head.header.length > mostColumns &&
      `The file has ${head.header.length} columns; ${mostColumns} are read. Take some out.`,
    ...lacking,
    readable &&
      !head.broken &&
      head.rows.length === 0 &&
      head.whole &&
      'The file has no rows. Add some, then choose it again.',
    stopping &&
      lacking.length === 0 &&
      `Mend what stops the file (${lines(readings.filter((r) => r.flaws.some((f) => f.stops)))}), then choose it again.`,
    head &&
      head.estimate > mostRows * 1.1 &&
      `The file has about ${head.estimate.toLocaleString()} rows; one operation takes ${mostRows.toLocaleString()}. Split it.`,
  ].filter((t): t is string => typeof t === 'string');

  const make = () => {
    if (!chosen) return;
    const names = sentNames(chosen.mapping);
    rememberMapping(chosen.head.header, chosen.mapping);
    const same = chosen.head.headerLines === 1 && names.every((n, i) => n === chosen.head.header[i]);
    plan.make({
      ...inputOf(search, organization.id),
      source: { csv: same ? chosen.file : renamed(chosen.file, chosen.head, names) },
    });
  };

  const percent = Math.round(plan.sent * 100);
  const status =
    plan.sent < 1 ? (
      <>
        <Progress.Root size="sm" mb={4}>
          <Progress.Section value={percent} aria-label="Sent of the file" />
        </Progress.Root>
        {percent} % of {chosen ? size(chosen.file.size) : 'the file'} sent
      </>
    ) : (
      'The file is there. The plan is being made; you are taken to it.'
    );

  const side = (
    <>
      <output className={classes.sum} aria-label="Rows">
        <strong>{head ? `${head.whole ? '' : '≈ '}${head.estimate.toLocaleString()}` : '0'}</strong>{' '}
        {head?.estimate === 1 ? 'row' : 'rows'}
        <span>{chosen ? `${chosen.file.name}, ${size(chosen.file.size)}` : 'No file yet'}</span>
      </output>
      <dl className={classes.recap}>
        {readable && (
          <div>
            <dt>Read as</dt>
            <dd>{{ ',': 'Comma', ';': 'Semicolon', '\t': 'Tab' }[head.delimiter]} between columns, UTF-8</dd>
          </div>
        )}
        {readable && lacking.length === 0 && (
          <div>
            <dt>Form</dt>
            <dd>
              {flawed.length === 0
                ? 'Nothing is wrong'
                : `${flawed.length === 1 ? 'One row' : `${flawed.length.toLocaleString()} rows`} with problems (${lines(flawed)})`}
              {!head.whole && ', as far as it was read'}
            </dd>
          </div>
        )}
        {seats.data && (
          <div>
            <dt>Seats</dt>
            <dd>{sentence(seats.data)}</dd>
          </div>
        )}
      </dl>
      <Make
        todo={todo}
        making={plan.making}
        status={status}
        refused={plan.refused.filter((r) => !placed(r))}
        input={{ ...inputOf(search, organization.id), source: { csv: null as never } }}
        onMake={make}
        onCancel={plan.cancel}
      />
      <p className={classes.limits}>One file has up to {mostRows.toLocaleString()} rows and 100 MB.</p>
    </>
  );

  return (
    <Columns side={side}>
      <Section number={1} title="File" aside={<Template roles={roles.data?.map((r) => r.name) ?? []} />}>
        <DropField
          chosen={chosen?.file ?? null}
          reading={reading}
          onChoose={(file) => void choose(file)}
          onClear={clear}
        />
        <div role="alert">
          {wrong && (
            <Alert color="red" variant="light" icon={<WarningIcon />} mt="sm">
              {wrong}
            </Alert>
          )}
          {head?.broken && (
            <Alert
              color="red"
              variant="light"
              icon={<WarningIcon />}
              mt="sm"
              title={`Line ${head.broken.line}${head.broken.column ? `, column ${head.broken.column}` : ''}`}
            >
              {head.broken.text}
            </Alert>
          )}
          {plan.refused.map(
            (r) =>
              placed(r) && (
                <Alert
                  key={r.message}
                  color="red"
                  variant="light"
                  icon={<WarningIcon />}
                  mt="sm"
                  title="The file was refused"
                >
                  {r.message} {quoted(r, chosen)}Mend it, then choose the file again. Nothing was changed.
                </Alert>
              ),
          )}
        </div>
      </Section>
      {chosen && readable && (
        <>
          <Section
            number={2}
            title="Columns"
            about={
              chosen.remembered
                ? 'As you corrected them for a file with the same columns.'
                : 'Guessed by their names. Correct what is wrong; it is remembered for files with the same columns.'
            }
            aside={
              chosen.remembered && (
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => setChosen({ ...chosen, mapping: guess(chosen.head.header), remembered: false })}
                >
                  Guess again
                </Button>
              )
            }
          >
            <ColumnsField
              head={chosen.head}
              mapping={chosen.mapping}
              onChange={(at, name) => {
                plan.forget();
                setChosen({ ...chosen, mapping: mapped(chosen.mapping, at, name), remembered: false });
              }}
            />
          </Section>
          <Section
            number={3}
            title="Rows"
            about={`The first rows as they will be read${chosen.head.whole ? '' : '. The rest is read when it is sent'}.`}
          >
            <Problems readings={readings} whole={chosen.head.whole} />
            <RowsRead readings={readings} mapping={chosen.mapping} />
          </Section>
          <Section number={4} title="How">
            <OptionsField search={search} set={set} organization={organization.id} seats successor roles />
          </Section>
        </>
      )}
      {!chosen && (
        <Section
          title="What a file looks like"
          about="Columns in any order, with any names: you say which is which. Comma, semicolon or tab between them."
        >
          <dl className={look.explained}>
            <div>
              <dt>Email or username</dt>
              <dd>Who. An email that nobody has yet is invited; first and last name are for them.</dd>
            </div>
            <div>
              <dt>Platform, handle</dt>
              <dd>Which account. Platforms are {platforms.join(', ')}.</dd>
            </div>
            <div>
              <dt>Roles</dt>
              <dd>By name, several with a semicolon between them.</dd>
            </div>
            <div>
              <dt>Action</dt>
              <dd>
                ADD puts somebody on the account, ASSIGN changes their roles, REMOVE takes them off. Empty is ADD.
              </dd>
            </div>
            <div>
              <dt>Access ends</dt>
              <dd>A day such as 2027-01-31, or empty.</dd>
            </div>
          </dl>
        </Section>
      )}
    </Columns>
  );
}

/** Lines by number, the first few. */
function lines(readings: readonly Reading[]): string {
  const numbers = readings
    .slice(0, 3)
    .map((r) => r.line.toLocaleString())
    .join(', ');
  return `${readings.length === 1 ? 'line' : 'lines'} ${numbers}${readings.length > 3 ? ', …' : ''}`;
}

/** Whether a refusal names a line of the file. */
const placed = ({ path }: Refused) => path.includes('csv');

/** The line that was refused, where it is in sight. */
function quoted({ path }: Refused, chosen: Chosen | null): string {
  const line = Number(path[path.indexOf('csv') + 1]);
  const row = chosen?.head.rows.find((r) => r.line === line);
  return row && chosen ? `The line is: ${row.cells.join(chosen.head.delimiter)}. ` : '';
}
