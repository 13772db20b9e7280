import { Alert, Button, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { platformNames, platforms } from '../account/platform';
import { WarningIcon } from '../icons';
import { sentence } from '../seats/words';
import { useLimits, useOrganization } from '../shell/context';
import { seatOptions } from '../shell/viewer';
import { refusalOf } from '../signin/attempt';
import { mapped, missing, recallMapping, rememberMapping, type Mapping } from './columns';
import { rolesOptions } from './directory';
import { ColumnsField } from './ColumnsField';
import { DropField } from './DropField';
import { HeaderField } from './HeaderField';
import { Make } from './Make';
import { inputOf, type OptionsSearch } from './options';
import { OptionsField } from './OptionsField';
import look from './file.module.css';
import classes from './plan.module.css';
import { asFound, estimate, readAs, readFile, sentenceOf, type FileRead, type How } from './reading';
import { Problems, RowsRead } from './RowsRead';
import { ReadNotes } from './ReadNotes';
import { Columns, Section } from './Section';
import { usePlan, type Refused } from './send';
import { Template } from './Template';
import { ValuesField } from './ValuesField';
import { size } from './words';

const route = getRouteApi('/app/business/new/file');

interface Chosen {
  file: File;
  /** Changes with each choice of a file, because the same file may have been edited since. */
  choice: number;
  how: How;
}

/**
 * Plans an operation from a file with one row for each change (H37). The gateway first parses the beginning of the file, so that columns and values can be
 * corrected, and then all of it.
 */
export function FilePage() {
  const organization = useOrganization();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/business/new/file' });
  const set = (change: Partial<OptionsSearch>) =>
    void navigate({ to: '/business/new/file', search: (s) => ({ ...s, ...change }), replace: true });
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [wrong, setWrong] = useState('');
  const [choices, setChoices] = useState(0);
  const roles = useQuery(rolesOptions(organization.id));
  const seats = useQuery(seatOptions(organization.id));
  const plan = usePlan();
  const limits = useLimits();
  const reading = useQuery({
    queryKey: ['file', organization.id, chosen?.choice, chosen?.how],
    queryFn: ({ signal }) =>
      chosen ? recalled(organization.id, chosen, signal) : Promise.reject(new Error('no file')),
    enabled: chosen !== null,
    placeholderData: (before, query) => (query?.queryKey[2] === chosen?.choice ? before : undefined),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });

  const choose = (file: File) => {
    plan.forget();
    setWrong('');
    if (file.size > limits.fileBytes) {
      setWrong(
        `${file.name} is ${size(file.size)}; the limit is ${size(limits.fileBytes)}. Split it into smaller files and create a plan for each.`,
      );
      return;
    }
    setChoices(choices + 1);
    setChosen({ file, choice: choices + 1, how: asFound });
  };
  const clear = () => {
    setChosen(null);
    setWrong('');
    plan.forget();
  };
  const correct = (how: How) => {
    if (!chosen) return;
    plan.forget();
    setChosen({ ...chosen, how });
  };

  const found = chosen ? reading.data : undefined;
  const read = found?.read;
  const mapping: Mapping = chosen?.how.columns ?? found?.mapping ?? [];
  const readable = read?.reading != null;
  const count = chosen && read ? estimate(chosen.file, read) : null;
  const lacking = readable ? missing(mapping, { defaults: chosen?.how.defaults, mistakes: read.mistakes }) : [];
  // Missing columns are listed next to the button, so leave out the gateway's messages about them.
  const mistakes = (read?.mistakes ?? []).filter(
    (m) =>
      !(
        lacking.length > 0 &&
        m.refusesFile &&
        m.line === read?.reading?.headerLine &&
        m.message.endsWith('is missing')
      ),
  );
  const broken = readable ? null : mistakes[0];
  const stopping = mistakes.filter((m) => m.refusesFile);
  const remembered = found?.remembered === true && !chosen?.how.columns;
  const todo = [
    !chosen && 'Choose a file.',
    chosen && !read && !reading.isError && 'The file is being read.',
    broken && `Fix line ${broken.line} of the file, then choose it again.`,
    ...lacking,
    readable &&
      read.rowCount === 0 &&
      read.whole &&
      stopping.length === 0 &&
      'The file has no rows. Add some, then choose it again.',
    readable &&
      stopping.length > 0 &&
      lacking.length === 0 &&
      `Fix the errors (${lines(stopping)}), then choose the file again.`,
    count &&
      count.rows > limits.rows * 1.1 &&
      `The file has about ${count.rows.toLocaleString()} rows; the limit is ${limits.rows.toLocaleString()}. Split it into smaller files.`,
  ].filter((t): t is string => typeof t === 'string');

  const make = () => {
    if (!chosen || !read?.reading) return;
    rememberMapping(
      read.columns.map((c) => c.name),
      mapping,
    );
    plan.make({
      ...inputOf(search, organization.id),
      source: { csv: chosen.file },
      file: { ...chosen.how, columns: mapping, headerLine: read.reading.headerLine },
    });
  };

  const percent = Math.round(plan.sent * 100);
  const status =
    plan.sent < 1 ? (
      <>
        <Progress.Root size="sm" mb={4}>
          <Progress.Section value={percent} aria-label="Upload progress" />
        </Progress.Root>
        {percent} % of {chosen ? size(chosen.file.size) : 'the file'} uploaded
      </>
    ) : (
      'File uploaded. Creating the plan… You’ll be taken to it when it’s ready.'
    );

  const side = (
    <>
      <output className={classes.sum} aria-label="Rows">
        <strong>{count ? `${count.mark}${count.rows.toLocaleString()}` : '0'}</strong>{' '}
        {count?.rows === 1 ? 'row' : 'rows'}
        <span>{chosen ? `${chosen.file.name}, ${size(chosen.file.size)}` : 'No file yet'}</span>
      </output>
      <dl className={classes.recap}>
        {read?.reading && (
          <div>
            <dt>Read as</dt>
            <dd>{readAs(read.reading)}</dd>
          </div>
        )}
        {readable && lacking.length === 0 && (
          <div>
            <dt>Format</dt>
            <dd>
              {read.flawedCount === 0 && mistakes.length === 0
                ? 'No problems found'
                : `${read.flawedCount === 1 ? 'One row' : `${read.flawedCount.toLocaleString()} rows`} with problems (${lines(mistakes)})`}
              {!read.whole && ' in the rows read so far'}
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
      <p className={classes.limits}>
        Limits for one file: {limits.rows.toLocaleString()} rows and {size(limits.fileBytes)}.
      </p>
    </>
  );

  return (
    <Columns side={side}>
      <Section number={1} title="File" aside={<Template roles={roles.data?.map((r) => r.name) ?? []} />}>
        <DropField chosen={chosen?.file ?? null} reading={reading.isFetching} onChoose={choose} onClear={clear} />
        <div role="alert">
          {(wrong || reading.isError) && (
            <Alert color="red" variant="light" icon={<WarningIcon />} mt="sm">
              {wrong || `${chosen?.file.name ?? 'The file'} could not be read. ${refusalOf(reading.error).message}`}
            </Alert>
          )}
          {broken && (
            <Alert
              color="red"
              variant="light"
              icon={<WarningIcon />}
              mt="sm"
              title={`Line ${broken.line}, column ${broken.column}`}
            >
              {sentenceOf(broken)}
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
                  {r.message} Fix it, then choose the file again. Nothing was changed.
                </Alert>
              ),
          )}
        </div>
        <ReadNotes notes={read?.reading?.notes ?? []} />
      </Section>
      {chosen && readable && (
        <>
          <Section
            number={2}
            title="Columns"
            about={
              remembered
                ? 'Filled in from your last file with the same columns.'
                : 'Detected from their names. Change any that are wrong: your choices are remembered for files with the same columns.'
            }
            aside={
              remembered && (
                <Button variant="default" size="xs" onClick={() => correct({ ...chosen.how, columns: found.guessed })}>
                  Detect columns again
                </Button>
              )
            }
          >
            <HeaderField
              head={read.head}
              line={read.reading?.headerLine ?? 1}
              chosen={chosen.how.headerLine !== null}
              onChoose={(headerLine) => correct({ ...chosen.how, headerLine, columns: null })}
            />
            <ColumnsField
              columns={read.columns}
              mapping={mapping}
              onChange={(at, name) => correct({ ...chosen.how, columns: mapped(mapping, at, name) })}
            />
          </Section>
          <Section number={3} title="Values" about="Choose what unknown values mean, and what is used for empty cells.">
            <ValuesField
              unknown={read.unknown}
              how={chosen.how}
              roles={roles.data?.map((r) => r.name) ?? []}
              onChange={correct}
            />
          </Section>
          <Section
            number={4}
            title="Rows"
            about={`Preview of the first rows${read.whole ? '' : '. The other rows are read when you create the plan'}.`}
          >
            <Problems read={read} mistakes={mistakes} />
            <RowsRead rows={read.rows} mapping={mapping} />
          </Section>
          <Section number={5} title="Options">
            <OptionsField search={search} set={set} organization={organization.id} seats successor roles />
          </Section>
        </>
      )}
      {!chosen && (
        <Section
          title="File format"
          about="CSV or an Excel workbook, with columns in any order and with any names. You choose what each column is used for."
        >
          <dl className={look.explained}>
            <div>
              <dt>Email or username</dt>
              <dd>
                Identifies the person. Unknown email addresses are invited; first and last name are used for new people.
              </dd>
            </div>
            <div>
              <dt>Platform, handle</dt>
              <dd>Identify the account. Platforms: {platforms.map((p) => platformNames[p]).join(', ')}.</dd>
            </div>
            <div>
              <dt>Roles</dt>
              <dd>Role names, separated by semicolons.</dd>
            </div>
            <div>
              <dt>Action</dt>
              <dd>
                ADD adds the person to the account, ASSIGN changes their roles, REMOVE removes them. An empty cell means
                ADD.
              </dd>
            </div>
            <div>
              <dt>Access ends</dt>
              <dd>The last day of access, e.g. 2027-01-31. Leave it empty for no end date.</dd>
            </div>
          </dl>
        </Section>
      )}
    </Columns>
  );
}

/** Lists the first three line numbers. */
function lines(mistakes: readonly { line: number }[]): string {
  const all = [...new Set(mistakes.map((m) => m.line))];
  const numbers = all
    .slice(0, 3)
    .map((n) => n.toLocaleString())
    .join(', ');
  return `${all.length === 1 ? 'line' : 'lines'} ${numbers}${all.length > 3 ? ', …' : ''}`;
}

/** Reports whether an error refers to a line of the file. */
const placed = ({ path }: Refused) => path.includes('csv');

interface Found {
  read: FileRead;
  mapping: Mapping;
  /** The mapping that the gateway found by column names, without remembered corrections. */
  guessed: Mapping;
  remembered: boolean;
}

/** Reads a file. If its columns were corrected in an earlier file, it reads the file again with these corrections. */
async function recalled(organization: string, { file, how }: Chosen, signal: AbortSignal): Promise<Found> {
  const read = await readFile(organization, file, how, signal);
  const guessed = read.columns.map((c) => c.column ?? null);
  const known = how.columns ? null : recallMapping(read.columns.map((c) => c.name));
  if (!known || known.every((name, i) => name === guessed[i]))
    return { read, mapping: guessed, guessed, remembered: known !== null };
  return {
    read: await readFile(organization, file, { ...how, columns: known }, signal),
    mapping: known,
    guessed,
    remembered: true,
  };
}
