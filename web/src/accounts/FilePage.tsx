import { Alert, Button, Progress, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { accountChanged } from '../account/changed';
import { mayNotManage } from '../account/manage';
import { platformNames, platforms } from '../account/platform';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { manyAccounts, many } from '../count';
import { EmptyState } from '../feedback/EmptyState';
import { AccountsIcon, WarningIcon } from '../icons';
import { Page } from '../page';
import { ColumnsField } from '../plan/ColumnsField';
import { accountColumns, mapped, missingAccount, type Mapping } from '../plan/columns';
import { DropField } from '../plan/DropField';
import look from '../plan/file.module.css';
import { HeaderField } from '../plan/HeaderField';
import classes from '../plan/plan.module.css';
import { asFound, readAs, sentenceOf, type How } from '../plan/reading';
import { ReadNotes } from '../plan/ReadNotes';
import { Columns, Section } from '../plan/Section';
import { WordsField } from '../plan/WordsField';
import { size } from '../plan/words';
import { useApp, useLimits, useOrganization } from '../shell/context';
import { refusalOf } from '../signin/attempt';
import { AddedPart } from './AddedPart';
import { AccountRows } from './AccountRows';
import { IMPORT, importFile, previewFile, type Imported } from './importing';

interface Chosen {
  file: File;
  /** Changes with each choice of a file, because the same file may have been edited since. */
  choice: number;
  how: How;
}

/** Adds accounts from a file (H1, H37): shows how the file is read, previews the result of each row, and imports it. */
export function FilePage() {
  const { standing } = useApp();
  const organization = useOrganization();
  const refusal = mayNotManage(standing);
  return (
    <Page
      title="Add accounts from a file"
      about={`Accounts that ${organization.name} already has are not changed, so you can use the same file again.`}
    >
      {refusal ? (
        <EmptyState icon={<AccountsIcon />} title="You can’t add accounts">
          {refusal}
        </EmptyState>
      ) : (
        <AccountsFile />
      )}
    </Page>
  );
}

function AccountsFile() {
  const organization = useOrganization();
  const limits = useLimits();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [choices, setChoices] = useState(0);
  const [wrong, setWrong] = useState('');
  const [sent, setSent] = useState(1);
  const [fixing, setFixing] = useState<Imported | null>(null);
  const stop = useRef<AbortController>(null);
  const reading = useQuery({
    queryKey: ['accounts-file', organization.id, chosen?.choice, chosen?.how],
    queryFn: ({ signal }) =>
      chosen ? previewFile(organization.id, chosen.file, chosen.how, signal) : Promise.reject(new Error('no file')),
    enabled: chosen !== null,
    placeholderData: (before, query) => (query?.queryKey[2] === chosen?.choice ? before : undefined),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  const adding = useMutation({
    mutationFn: ({ file, how }: { file: File; how: How }): Promise<Imported> => {
      stop.current = new AbortController();
      setSent(0);
      return importFile(organization.id, file, how, false, stop.current.signal, setSent);
    },
    onSuccess: () => accountChanged(organization.id),
  });

  const choose = (file: File) => {
    adding.reset();
    setWrong('');
    if (file.size > limits.fileBytes) {
      setWrong(
        `${file.name} is ${size(file.size)}; the limit is ${size(limits.fileBytes)}. Split it into smaller files.`,
      );
      return;
    }
    setChoices(choices + 1);
    setChosen({ file, choice: choices + 1, how: asFound });
  };
  const clear = () => {
    adding.reset();
    setFixing(null);
    setChosen(null);
    setWrong('');
  };
  const correct = (how: How) => {
    adding.reset();
    if (chosen) setChosen({ ...chosen, how });
  };

  const done = fixing ?? (adding.data?.userErrors.length === 0 ? adding.data : null);
  if (done) return <AddedPart name={chosen?.file.name ?? 'the file'} done={done} another={clear} />;

  const found = chosen ? reading.data : undefined;
  const read = found?.read;
  const how = found?.how ?? asFound;
  const mapping: Mapping = chosen?.how.columns ?? read?.columns.map((c) => c.column ?? null) ?? [];
  const readable = read?.file != null;
  const lacking = readable ? missingAccount(mapping, { defaults: how.defaults, mistakes: read.mistakes }) : [];
  const mistakes = lacking.length > 0 ? [] : (read?.mistakes ?? []);
  const refused =
    adding.data?.userErrors.map((e) => e.message) ?? (adding.error ? [refusalOf(adding.error).message] : []);
  const todo = [
    !chosen && 'Choose a file.',
    chosen && !read && !reading.isError && 'The file is being read.',
    read && !readable && 'Fix the file, then choose it again.',
    ...lacking,
    readable && mistakes.length > 0 && 'Fix the errors in the file, then choose it again.',
    readable &&
      lacking.length + mistakes.length + read.addedCount + read.refusedCount === 0 &&
      'The file has no accounts to add.',
  ].filter((t): t is string => typeof t === 'string');
  const ready = todo.length === 0 && read !== undefined && !reading.isFetching;
  const set = (column: 'PLATFORM', value: string | null) => {
    if (!chosen) return;
    const others = chosen.how.defaults.filter((d) => d.column !== column);
    correct({ ...chosen.how, defaults: value ? [...others, { column, value }] : others });
  };

  const side = (
    <>
      <output className={classes.sum} aria-label="Accounts">
        <strong>{(read?.addedCount ?? 0).toLocaleString()}</strong>{' '}
        {read?.addedCount === 1 ? 'account to add' : 'accounts to add'}
        <span>{chosen ? `${chosen.file.name}, ${size(chosen.file.size)}` : 'No file yet'}</span>
      </output>
      <dl className={classes.recap}>
        {read?.file && (
          <div>
            <dt>Read as</dt>
            <dd>{readAs(read.file)}</dd>
          </div>
        )}
        {read && read.unchangedCount > 0 && (
          <div>
            <dt>No change</dt>
            <dd>{many(read.unchangedCount, 'row names an account', 'rows name accounts')} that you already have</dd>
          </div>
        )}
        {read && read.refusedCount > 0 && (
          <div>
            <dt>Refused</dt>
            <dd>{many(read.refusedCount, 'row')}, which you can fix after the others are added</dd>
          </div>
        )}
        <div>
          <dt>Seats</dt>
          <dd>Accounts use no seats</dd>
        </div>
      </dl>
      <div className={classes.make}>
        <div role="alert">
          {refused.map((message) => (
            <Alert key={message} color="red" variant="light" icon={<WarningIcon />} className={classes.refusal}>
              {message}
            </Alert>
          ))}
        </div>
        <Button
          fullWidth
          loading={adding.isPending}
          aria-disabled={!ready}
          data-disabled={!ready || undefined}
          aria-describedby="import-note"
          onClick={() => {
            if (!ready || !chosen) return;
            if (read.addedCount > 0) adding.mutate({ file: chosen.file, how });
            else setFixing(read);
          }}
        >
          {ready && read.addedCount === 0
            ? `Fix ${many(read.refusedCount, 'refused row')}`
            : read && read.addedCount > 0
              ? `Add ${manyAccounts(read.addedCount)}`
              : 'Add accounts'}
        </Button>
        <div id="import-note" className={classes.note}>
          {todo.length > 0 && (
            <ul>
              {todo.map((t) => (
                <li key={t}>{t}</li>
              ))}
            </ul>
          )}
        </div>
        <div role="status" className={classes.note}>
          {adding.isPending &&
            (sent < 1 ? (
              <>
                <Progress.Root size="sm" mb={4}>
                  <Progress.Section value={Math.round(sent * 100)} aria-label="Upload progress" />
                </Progress.Root>
                {Math.round(sent * 100)} % uploaded
              </>
            ) : (
              `Adding ${manyAccounts(read?.addedCount ?? 0)}…`
            ))}
        </div>
        {adding.isPending && sent < 1 && (
          <Button variant="default" fullWidth onClick={() => stop.current?.abort()}>
            Cancel
          </Button>
        )}
        {ready && read.addedCount > 0 && !adding.isPending && (
          <CopyAsGraphQL
            document={IMPORT}
            variables={{
              input: {
                organizationId: organization.id,
                source: { file: null as never },
                reading: { ...how },
                dryRun: false,
              },
            }}
          />
        )}
      </div>
    </>
  );

  return (
    <Columns side={side}>
      <Section number={1} title="File">
        <DropField chosen={chosen?.file ?? null} reading={reading.isFetching} onChoose={choose} onClear={clear} />
        <div role="alert">
          {(wrong || reading.isError) && (
            <Alert color="red" variant="light" icon={<WarningIcon />} mt="sm">
              {wrong || `${chosen?.file.name ?? 'The file'} could not be read. ${refusalOf(reading.error).message}`}
            </Alert>
          )}
          {mistakes.length > 0 && (
            <Alert
              color="red"
              variant="light"
              icon={<WarningIcon />}
              mt="sm"
              title="This file can’t be used until its errors are fixed"
            >
              <ul className={look.problems}>
                {mistakes.slice(0, 10).map((m, i) => (
                  <li key={i}>
                    <span>
                      Line {m.line}, column {m.column}
                    </span>
                    {sentenceOf(m)}
                  </li>
                ))}
              </ul>
            </Alert>
          )}
        </div>
        <ReadNotes notes={read?.file?.notes ?? []} />
      </Section>
      {chosen && read?.file && (
        <>
          <Section number={2} title="Columns" about="Detected from their names. Change any that are wrong.">
            <HeaderField
              head={read.head}
              line={read.file.headerLine}
              chosen={chosen.how.headerLine !== null}
              onChoose={(headerLine) => correct({ ...chosen.how, headerLine, columns: null })}
            />
            <ColumnsField
              columns={read.columns}
              mapping={mapping}
              names={accountColumns}
              onChange={(at, name) => correct({ ...chosen.how, columns: mapped(mapping, at, name) })}
            />
          </Section>
          <Section
            number={3}
            title="Platforms"
            about="Choose what unknown platforms mean, and what is used for empty cells."
          >
            <WordsField
              label="Values in the file"
              where="Value in the file"
              unknown={read.unknown}
              values={chosen.how.values}
              roles={[]}
              onChange={(values) => correct({ ...chosen.how, values })}
            />
            <div className={look.defaults}>
              <Select
                label="Platform for empty cells"
                clearable
                searchable
                placeholder="None"
                data={platforms.map((p) => ({ value: p, label: platformNames[p] }))}
                value={chosen.how.defaults.find((d) => d.column === 'PLATFORM')?.value ?? null}
                onChange={(v) => set('PLATFORM', v)}
              />
            </div>
          </Section>
          <Section number={4} title="Accounts" about="What will happen to each row. Nothing is added yet.">
            <AccountRows rows={read.rows} of={read.addedCount + read.unchangedCount + read.refusedCount} />
          </Section>
        </>
      )}
      {!chosen && (
        <Section
          title="File format"
          about="CSV or an Excel workbook of at most 10,000 rows, with columns in any order and with any names. You choose what each column is used for."
        >
          <dl className={look.explained}>
            <div>
              <dt>Platform</dt>
              <dd>
                {platforms.map((p) => platformNames[p]).join(', ')}. Other usual names, such as Twitter, are known.
              </dd>
            </div>
            <div>
              <dt>Handle</dt>
              <dd>With or without @, or the URL of the profile.</dd>
            </div>
            <div>
              <dt>Name</dt>
              <dd>Shown in lists. Optional: without it, the handle is used.</dd>
            </div>
            <div>
              <dt>Group</dt>
              <dd>A path such as emea/news. Optional.</dd>
            </div>
            <div>
              <dt>Primary account</dt>
              <dd>
                The account of yours, or of the file, with which it is affiliated: as in x/acme_news, the URL of its
                profile, or its name. Optional.
              </dd>
            </div>
          </dl>
        </Section>
      )}
    </Columns>
  );
}
