const COUNT = 12;

/** 本月与以前的十一个月，新的在前，写作 YYYY-MM。 */
export const recentMonths = (today: string): string[] => {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: COUNT }, (_, index) => {
    const number = year * 12 + (month - 1) - index;
    return `${String(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
  });
};

/** YYYY-MM → “2026年11月”。 */
export const monthText = (month: string): string =>
  `${month.slice(0, 4)}年${String(Number(month.slice(5, 7)))}月`;
