import { Duration } from '../../lib';
import { durationWords } from '../../lib/core';

test.each([
  [Duration.hours(6), '6 hours'],
  [Duration.hours(7), '7 hours'],
  [Duration.hours(36), '1 day 12 hours'],
  [Duration.minutes(7), '7 minutes'],
  [Duration.seconds(61), '1 minute 1 second'],
  [Duration.millis(1500), '1.5 seconds'],
  [Duration.seconds(0), '0 seconds'],
])('a duration in words is as one says it: %#', (duration, words) => {
  expect(durationWords(duration)).toBe(words);
});
