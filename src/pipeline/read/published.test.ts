import { describe, expect, test } from 'vitest';
import { publishedFrom } from './published.ts';
import type { DatedBasis } from './raw-article.ts';

const date = (
  basis: DatedBasis['basis'],
  day: string,
  clock: string | null = null,
  offset: number | null = null,
): DatedBasis => ({
  basis,
  date: { day, clock, offset, original: `${day} ${clock ?? ''}`.trim() },
});

describe('publishedFrom', () => {
  test('prefers the dateline to all others, whatever their order', () => {
    const dates = [
      date('file-name', '2023-01-01'),
      date('archive', '2023-02-03'),
      date('address', '2023-01-31'),
      date('dateline', '2023-02-01', '22:07:00'),
    ];
    expect(publishedFrom(dates, 'Europe/Paris')).toEqual({
      instant: '2023-02-01T21:07:00Z',
      local: '2023-02-01T22:07',
      timeZone: 'Europe/Paris',
      basis: 'dateline',
      original: '2023-02-01 22:07:00',
    });
  });

  test('moves a time with an offset to the outlet’s clock, where it may be another day', () => {
    const published = publishedFrom([date('dateline', '2020-10-11', '22:56:31', 0)], 'Asia/Shanghai');
    expect(published).toMatchObject({ instant: '2020-10-11T22:56:31Z', local: '2020-10-12T06:56' });
  });

  test('keeps the offset written in the file where the outlet has no zone of its own', () => {
    const published = publishedFrom([date('front-matter', '2014-02-18', '09:13:20', 60)], null);
    expect(published).toMatchObject({
      instant: '2014-02-18T08:13:20Z',
      local: '2014-02-18T09:13',
      timeZone: 'Etc/GMT-1',
    });
  });

  test('gives no instant when only the day, or only an unknown clock, is known', () => {
    expect(publishedFrom([date('address', '2023-02-01')], 'Europe/Paris')).toMatchObject({
      instant: null,
      local: '2023-02-01',
    });
    expect(publishedFrom([date('dateline', '2023-02-01', '10:00:00')], null)).toMatchObject({
      instant: null,
      local: '2023-02-01T10:00',
    });
  });

  test('answers null when nothing gives a day', () => {
    expect(publishedFrom([], 'Europe/Paris')).toBeNull();
  });
});
