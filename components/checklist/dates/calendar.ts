/**
 * Working days of the Chinese mainland. `holidays` are closed, inclusive; `makeupWorkdays` are
 * weekend days that count as working days; every other Monday to Friday is a working day.
 * Source: the State Council's yearly notices (title and address per year). Compiled 2026-11-24.
 */
export interface OfficialYear {
  readonly notice: string;
  readonly source: string;
  readonly holidays: readonly (readonly [from: string, to: string])[];
  readonly makeupWorkdays: readonly string[];
}

export const officialYears: Readonly<Record<string, OfficialYear>> = {
  '2025': {
    notice: '国务院办公厅关于2025年部分节假日安排的通知 (国办发明电〔2024〕12号)',
    source: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
    holidays: [
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    makeupWorkdays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  '2026': {
    notice: '国务院办公厅关于2026年部分节假日安排的通知',
    source: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    holidays: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    makeupWorkdays: [
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ],
  },
};

/** Days that are closed by law in a year whose plan was not published when this was compiled. */
export interface UnpublishedYear {
  readonly closedByLaw: readonly string[];
  /** Likely blocks around them; `long` ones tend to grow by a day. Never shown as fact. */
  readonly likely: readonly {
    readonly from: string;
    readonly to: string;
    readonly long: boolean;
  }[];
}

/**
 * Source: the statutory days of 全国年节及纪念日放假办法 (revised November 2024). Lunar dates are
 * written out: the new moon of 6 February 2027 falls minutes before midnight in Beijing, and
 * JavaScript's own Chinese calendar answers a day late.
 */
export const unpublishedYears: Readonly<Record<string, UnpublishedYear>> = {
  '2027': {
    closedByLaw: [
      '2027-01-01',
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-04-05',
      '2027-05-01',
      '2027-05-02',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
      '2027-10-02',
      '2027-10-03',
    ],
    likely: [
      { from: '2027-01-01', to: '2027-01-03', long: false },
      { from: '2027-02-05', to: '2027-02-12', long: true },
      { from: '2027-04-03', to: '2027-04-05', long: false },
      { from: '2027-05-01', to: '2027-05-05', long: false },
      { from: '2027-06-09', to: '2027-06-09', long: false },
      { from: '2027-09-15', to: '2027-09-15', long: false },
      { from: '2027-10-01', to: '2027-10-07', long: true },
    ],
  },
};

/** In any other year only these are certain (month-day). */
export const closedEveryYear: readonly string[] = [
  '01-01',
  '05-01',
  '05-02',
  '10-01',
  '10-02',
  '10-03',
];
