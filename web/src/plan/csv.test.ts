import { expect, it } from 'vitest';
import { parse, readHead, renamed } from './csv';

const rows = (text: string) => {
  const { header, rows: r } = parse(text, true);
  return [header, ...r.map((x) => x.cells)];
};

it('reads a file however it was saved', () => {
  const want = [
    ['a', 'b'],
    ['1', '2;3'],
    ['4', ''],
  ];
  expect(rows('a,b\n1,2;3\n4,\n')).toEqual(want);
  expect(rows('a,b\r\n1,2;3\r\n4,')).toEqual(want);
  expect(rows('a\tb\n1\t2;3\n4\t\n')).toEqual(want);
  expect(rows('a;b\n1;"2;3"\n4;\n')).toEqual(want);
  expect(rows('\n\na,b\n\n1,2;3\n\n4,\n\n')).toEqual(want);
  expect(rows('a,b\n"say ""hi""","two\nlines"\n')).toEqual([
    ['a', 'b'],
    ['say "hi"', 'two\nlines'],
  ]);
});

it('knows each row’s line', () => expect(parse('a,b\n"x\ny",2\n\n3,4', true).rows.map((r) => r.line)).toEqual([2, 5]));

it('tells why the API would refuse the form', () => {
  expect(parse('a,b\n1,"2\n', true).broken).toMatchObject({ line: 2, column: 2 });
  expect(parse('a,b\n1,2"\n', true).broken).toMatchObject({ line: 2, column: 2 });
  expect(parse('a,b\n"1"x,2\n', true).broken).toMatchObject({ line: 2, column: 1 });
  expect(parse('', true).broken).toMatchObject({ line: 1 });
});

it('leaves a row out that the head cuts off', () => {
  for (const cut of ['a,b\n1,2\n3', 'a,b\n1,2\n3,4', 'a,b\n1,2\n"3,', 'a,b\n1,2\n3,'])
    expect(parse(cut, false)).toMatchObject({ broken: null, rows: [{ cells: ['1', '2'] }] });
});

it('writes the names of columns anew and leaves everything else as it is, line by line', async () => {
  for (const [text, want] of [
    ['\ufeffMail;Konto\nä@x.test;n\n', 'email;handle\nä@x.test;n\n'],
    ['\n\nMail,Konto\r\na@x.test,n', 'email,handle\n\n\na@x.test,n'],
    ['"Ma\nil",Konto\na@x.test,n', 'email,handle\n\na@x.test,n'],
  ] as const) {
    const file = new File([text], 'x.csv');
    expect(await renamed(file, await readHead(file), ['email', 'handle']).text()).toBe(want);
  }
});

it('says how long a large file is without reading it', async () => {
  const head = await readHead(new File(['email,handle\n', 'ann@x.test,news\n'.repeat(100_000)], 'x.csv'));
  expect(head.whole).toBe(false);
  expect(Math.abs(head.estimate - 100_000)).toBeLessThan(100);
});

it('refuses what is no text', async () =>
  expect((await readHead(new File([new Uint8Array([0xff, 0xfe, 0x61, 0])], 'x.csv'))).broken?.text).toContain('UTF-8'));
