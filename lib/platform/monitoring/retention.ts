import { Duration, Size, wholeMebibytes } from '../../core';

/** Seconds between two samples of a series. */
const INTERVAL = 30;

/** What Prometheus writes for a sample, compressed and with its part of the index. */
const BYTES_PER_SAMPLE = 2;

/** Part of the volume that blocks may fill: the rest is for the log of what is not in a block yet and for compaction. */
const FILL = 0.85;

/** Memory of a series that is written to, with what queries take. */
const BYTES_PER_SERIES = 8 * 1024;

const MEBIBYTE = 1024 * 1024;

/**
 * The volume that holds so many series for so long: `series / 30 s * 2 bytes * retention / 0.85`, up to the next 10 GiB.
 * @internal
 */
export function volumeFor(series: number, retention: Duration): Size {
  const bytes = (series / INTERVAL) * BYTES_PER_SAMPLE * retention.toSeconds();
  return Size.gibibytes(Math.max(1, Math.ceil(bytes / FILL / (10 * 1024 * MEBIBYTE))) * 10);
}

/**
 * How much of a volume blocks may fill, as Prometheus takes it: its `MB` are 1024 times 1024 bytes.
 * @internal
 */
export function retentionSize(volume: Size): string {
  return `${Math.floor((wholeMebibytes(volume) ?? 0) * FILL)}MB`;
}

/**
 * Mebibytes that a Prometheus with so many series requests, in steps of 256.
 * @internal
 */
export function memoryFor(series: number): number {
  return Math.max(2, Math.ceil((series * BYTES_PER_SERIES) / (256 * MEBIBYTE))) * 256;
}

/**
 * Shortest form of a time that Prometheus takes.
 * @internal
 */
export function prometheusTime(duration: Duration): string {
  const hours = duration.toSeconds() / 3600;
  return hours % 24 === 0 ? `${hours / 24}d` : `${Math.round(hours)}h`;
}

/** @internal */
export function retentionProblems(retention: Duration, volume: Size, series: number): string[] {
  const mebibytes = wholeMebibytes(volume);
  return [
    ...(Number.isInteger(retention.toSeconds() / 3600) && retention.toSeconds() >= 3600
      ? []
      : [`metrics are kept for whole hours, 1 or more, got ${retention.toSeconds()} seconds; correct 'retention'`]),
    ...(mebibytes !== undefined && mebibytes >= 1024
      ? []
      : [`a volume of metrics has whole mebibytes, 1 GiB or more, got ${volume.asString()}; correct 'volume'`]),
    ...(Number.isInteger(series) && series > 0
      ? []
      : [`series are counted in whole numbers from 1 on, got ${series}; correct 'series'`]),
  ];
}
