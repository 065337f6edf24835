import { Duration, Size, SizeRoundingBehavior } from '../../core';

/**
 * What the sizes of a log store follow from, in kibibytes and seconds.
 * @internal
 */
export interface LogLoad {
  /** That all nodes together write each second. */
  readonly rate: number;
  /** That the busiest node writes each second. */
  readonly nodeRate: number;
  readonly retention: number;
  /** How long Elasticsearch may be away. */
  readonly outage: number;
  /** Each record is on that many nodes of Elasticsearch. */
  readonly copies: number;
  readonly dataNodes: number;
  /** What a byte of a log and its metadata take in a buffer. */
  readonly recordOverhead: number;
}

/** A byte of a log and its metadata in an index with compression. */
const INDEX_OVERHEAD = 1.2;
/** Where Elasticsearch stops giving shards to a node: its low watermark. */
const FILL = 0.85;
/** Chunks of a buffer are not all full. */
const CHUNK_OVERHEAD = 1.2;

const KIB_PER_GIB = 1024 * 1024;

/**
 * Kibibytes of a size, with fractions.
 * @internal
 */
export function kibibytes(size: Size): number {
  return size.toKibibytes({ rounding: SizeRoundingBehavior.NONE });
}

/**
 * How long an index is written to before a new one follows, in seconds: a tenth of the retention in whole hours, a week at most.
 * @internal
 */
export function rolloverAge(retention: number): number {
  const hours = Math.ceil(retention / 10 / 3600);
  return Math.min(Math.max(hours, 1), 7 * 24) * 3600;
}

/**
 * Gibibytes that the first copy of an index has before a new one follows: a tenth of a volume, as old records go by whole indices.
 * @internal
 */
export function rolloverGibibytes(volumeGibibytes: number): number {
  return Math.min(50, Math.max(1, Math.floor(volumeGibibytes / 10)));
}

/**
 * Gibibytes that each data node's volume needs. A record is deleted when its index was closed for the retention, so that the index that is
 * written to counts on top.
 */
function neededVolume({ rate, retention, copies, dataNodes }: LogLoad): number {
  const stored = rate * (retention + rolloverAge(retention)) * copies * INDEX_OVERHEAD;
  return stored / FILL / dataNodes / KIB_PER_GIB;
}

/**
 * The volume that holds them: whole tens of gibibytes.
 * @internal
 */
export function chosenVolume(load: LogLoad): number {
  return Math.max(10, Math.ceil(neededVolume(load) / 10) * 10);
}

/**
 * What keeps a volume of so many gibibytes from holding the records, if anything.
 * @internal
 */
export function volumeProblem(load: LogLoad, gibibytes: number): string | undefined {
  const needed = Math.ceil(neededVolume(load));
  const { rate, retention, copies, dataNodes } = load;
  return gibibytes >= needed
    ? undefined
    : `each data node needs ${needed} GiB, got ${gibibytes} GiB: ${round(rate)} KiB/s x (${round(retention / 3600)} h kept + ${round(rolloverAge(retention) / 3600)} h until an index is full) x ${copies} copies x ${INDEX_OVERHEAD} (index) / ${FILL} (watermark) / ${dataNodes} nodes; raise 'volume' or 'dataNodes', or lower 'rate' or 'retention'`;
}

/** Mebibytes that a node's buffer needs to hold what the node writes while Elasticsearch is away. */
function neededBuffer({ nodeRate, outage, recordOverhead }: LogLoad): number {
  return (nodeRate * outage * recordOverhead * CHUNK_OVERHEAD) / 1024;
}

/**
 * The buffer that holds it: whole steps of 128 MiB.
 * @internal
 */
export function chosenBuffer(load: LogLoad): number {
  return Math.max(256, Math.ceil(neededBuffer(load) / 128) * 128);
}

/**
 * Gibibytes of the volume whose buffer holds what all nodes write while Elasticsearch is away; a fifth of it stays free.
 * @internal
 */
export function aggregatorVolume({ rate, outage, recordOverhead }: LogLoad): number {
  return Math.max(5, Math.ceil((rate * outage * recordOverhead * CHUNK_OVERHEAD) / 0.8 / KIB_PER_GIB));
}

/**
 * What keeps a node's buffer from holding it, if anything.
 * @internal
 */
export function bufferProblem(load: LogLoad, mebibytes: number): string | undefined {
  const needed = Math.ceil(neededBuffer(load));
  const { nodeRate, outage, recordOverhead } = load;
  return mebibytes >= needed
    ? undefined
    : `a node's buffer needs ${needed} MiB, so that no record is lost while Elasticsearch is away, got ${mebibytes} MiB: ${round(nodeRate)} KiB/s x ${round(outage)} s x ${recordOverhead} (metadata) x ${CHUNK_OVERHEAD} (chunks that are not full); raise 'nodeBuffer', or lower 'nodeRate' or 'outage'`;
}

/**
 * A duration as Elasticsearch has it: `336h`.
 * @internal
 */
export function elasticTime(duration: Duration): string {
  const seconds = duration.toSeconds();
  return seconds % 3600 === 0 ? `${seconds / 3600}h` : `${seconds}s`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
