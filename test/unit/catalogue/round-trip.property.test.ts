import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lanshanForm } from '@functions/catalogue/domain/export/lanshan-form';
import { nationalForm } from '@functions/catalogue/domain/export/national-form';
import { readWorkbook } from '@functions/catalogue/domain/import/read-workbook';
import { toEntryFields } from '@functions/catalogue/domain/import/to-entry-fields';
import { resolveDitto } from '@functions/loading/domain/catalogue-entry';
import type { CatalogueRow } from '@functions/loading/domain/county-rows';
import { readSpreadsheet } from '@functions/platform/spreadsheet/read-spreadsheet';
import { writeXlsx } from '@functions/platform/spreadsheet/write-xlsx';
import { sectionNamed } from '@shared/catalogue/section-named';
import { splitContentElements } from '@shared/catalogue/split-elements';
import type { EntryFields } from '@shared/contract/entry-fields';
import { processStages } from '@shared/vocabulary/notice';

const forms = { national: nationalForm, lanshan: lanshanForm } as const;
type FormName = keyof typeof forms;

const title = '明湖区社会救助领域基层政务公开标准目录';
const written = (form: FormName, entries: readonly EntryFields[]) =>
  writeXlsx([forms[form]({ name: '社会救助', title }, entries)]);

/** 读回来的各条，重名的也在。 */
const readBack = (fileName: string, bytes: Uint8Array): EntryFields[] => {
  const grids = readSpreadsheet(fileName, bytes);
  if (!grids.ok) throw new Error(grids.refusal.message);
  const workbook = readWorkbook(grids.value);
  if (!workbook.ok) throw new Error(workbook.refusal.message);
  return workbook.value.sheets.flatMap(({ rows, section }) =>
    rows.map(({ understood }) => toEntryFields(section ?? 'social-assistance', understood)),
  );
};

const word = (min: number, max: number) =>
  fc
    .array(fc.constantFrom(...'救助审核低保临时政策法规文件办理指南监督检查资金住户田'.split('')), {
      minLength: min,
      maxLength: max,
    })
    .map((letters) => letters.join(''));
const channel = fc.oneof(
  fc.constantFrom(
    '政府网站',
    '两微一端',
    '入户/现场',
    '广播电视',
    '社区/企事业单位/村公示栏(电子屏)',
    '广播',
    '电视',
    '便民服务窗口',
    '其他',
  ),
  word(3, 8).map((name) => `${name}栏`),
);
const some = (values: readonly string[]) => fc.subarray([...values]);
const entry: fc.Arbitrary<EntryFields> = fc.record({
  section: fc.constant('social-assistance' as const),
  serial: fc.oneof(
    fc.integer({ min: 1, max: 999 }).map(String),
    fc.constantFrom('1-1', '2-10', ''),
  ),
  category: word(1, 12),
  item: fc.oneof(
    word(1, 20),
    word(2, 6).map((name) => `${name}（试行）`),
  ),
  contentEntry: fc.oneof(fc.constant(''), word(2, 10)),
  extraLevels: fc.oneof(
    fc.constant<string[]>([]),
    fc.array(word(2, 6), { minLength: 1, maxLength: 2 }),
  ),
  contentElements: fc
    .array(
      fc.oneof(
        word(2, 30),
        word(2, 9).map((text) => `=${text}()`),
        word(2, 9).map((text) => `+86 ${text}，及其他`),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .filter(
      (elements) => splitContentElements(elements.join('\n')).join('|') === elements.join('|'),
    ),
  legalBasis: fc
    .array(
      word(2, 40).map((name) => `《${name}》`),
      { maxLength: 3 },
    )
    .map((lines) => lines.join('\n')),
  timeLimit: fc.constantFrom('', '实时', '自信息形成或者变更之日起20个工作日内', '3月底前'),
  responsibleBody: fc.oneof(fc.constant(''), word(2, 12)),
  channels: fc.uniqueArray(channel, { maxLength: 5 }),
  audience: fc.oneof(
    some(['全社会', '特定群体']),
    some(['全社会', '特定群体（残疾人）']),
    some(['救助对象', '全社会']),
  ),
  disclosureModes: fc.oneof(some(['主动', '依申请']), some(['主动', '依申请', '不予'])),
  levels: fc.oneof(some(['县级', '乡级', '村级']), some(['省级', '县级'])),
  format: fc.constantFrom('', '文字', '文字/图表'),
  oversightContact: fc.constantFrom('', '0539-0000000', '电话：12345\n邮箱：a@example.com'),
  processStages: fc.subarray([...processStages.values]),
  itemKind: fc.constantFrom('', '公共服务', '通用'),
});

describe.each(['national', 'lanshan'] as const)('导出再读回来，一字不差：%s', (form) => {
  test('随意的各条', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 12 }), async (entries) => {
        expect(readBack('目录.xlsx', await written(form, entries))).toEqual(entries);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  const catalogues = join(__dirname, '../../fixtures/catalogues');
  type Row = Omit<CatalogueRow, 'level3'> & { readonly level3?: string };
  const entryOf = (section: EntryFields['section'], row: CatalogueRow): EntryFields => ({
    section,
    serial: row.no,
    category: row.level1,
    item: row.level2,
    contentEntry: row.level3,
    extraLevels: [],
    contentElements: splitContentElements(row.content),
    legalBasis: row.basis,
    timeLimit: row.timeLimit,
    responsibleBody: row.subject,
    channels: [...row.channels],
    audience: [...row.audience],
    disclosureModes: [...row.method],
    levels: [...row.levels],
    format: '',
    oversightContact: '',
    processStages: [],
    itemKind: '',
  });

  test.each(readdirSync(catalogues).filter((name) => name.endsWith('.json')))(
    '%s',
    async (name) => {
      const file = JSON.parse(readFileSync(join(catalogues, name), 'utf8')) as {
        domain: string;
        rows: Row[];
      };
      const section = sectionNamed(file.domain);
      if (!section) throw new Error(file.domain);
      const once = (entries: readonly EntryFields[]) =>
        writeXlsx([
          forms[form](
            { name: file.domain, title: `${file.domain}领域基层政务公开标准目录` },
            entries,
          ),
        ]);
      const numbered = file.rows.map((value, at) => ({
        file: name,
        row: at,
        value: { ...value, level3: value.level3 ?? '' },
      }));
      const entries = resolveDitto(numbered).map(({ value }) => entryOf(section, value));
      const imported = readBack(name, await once(entries));
      expect(imported).toEqual(entries);
      expect(readBack(name, await once(imported))).toEqual(imported);
    },
  );
});
