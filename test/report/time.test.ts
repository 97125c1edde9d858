import { describe, expect, it } from 'vitest';
import { formatDay, parseDuration, parseTime } from '../../src/input/time';

const AT = Date.UTC(2026, 10, 20, 2, 10, 11);

describe('parseTime', () => {
  it.each([
    ['2026-11-20T02:10:11+00:00', AT],
    ['2026-11-20T02:10:11Z', AT],
    ['2026-11-20 02:10:11+00:00', AT],
    ['2026-11-20 02:10:11Z', AT],
    ['2026-11-20T02:10:11.5Z', AT + 500],
    ['2026-11-20T02:10:11.123456+00:00', AT + 123],
    ['2026-11-20 02:10:11.123456+00:00', AT + 123],
    ['2026-11-20T02:10:11.000Z', AT],
    ['2026-11-20T04:10:11+02:00', AT],
    ['2026-11-20T04:10:11+0200', AT],
    ['2026-11-19T20:40:11-05:30', AT],
    ['2026-11-20', Date.UTC(2026, 10, 20)],
    ['2024-02-29', Date.UTC(2024, 1, 29)],
  ])('reads %s', (text, time) => expect(parseTime(text)).toBe(time));

  it.each([
    '',
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0026-01-01',
    '2026-1-1',
    '2026-11-20T02:10:11',
    '2026-11-20 02:10:11',
    '2026-11-20T02:10Z',
    '2026-11-20T24:00:00Z',
    '2026-11-20T02:60:00Z',
    '2026-11-20T02:10:60Z',
    '2026-11-20T02:10:11.Z',
    '2026-11-20T02:10:11+24:00',
    '2026-11-20T02:10:11+2',
    '2026-11-20T02:10:11Z ',
    ' 2026-11-20',
    '2026-11-20\n',
    '20 Nov 2026',
    '1763604611',
    'Invalid Date',
  ])('does not read %j', text => expect(parseTime(text)).toBeNull());
});

describe('parseDuration', () => {
  it.each([
    ['90d', 90 * 86_400_000],
    ['12h', 43_200_000],
    ['4w', 28 * 86_400_000],
    ['0d', 0],
  ])('reads %s', (text, length) => expect(parseDuration(text)).toBe(length));

  it.each(['', '90', 'd', '-1d', '1.5d', '90 d', '90D', '1m', '1d1h', '9999999d'])('does not read %j', text =>
    expect(parseDuration(text)).toBeNull(),
  );
});

it('writes a day in UTC', () => expect(formatDay(Date.UTC(2025, 4, 18, 23, 59))).toBe('18 May 2025'));
