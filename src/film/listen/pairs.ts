/**
 * Pairs of words, told by their hashes and by which stands later, into what is kept under them: tables of plain numbers, quick to fill and to ask.
 * Two pairs may share a hash; whoever asks looks closer anyway.
 */
export interface Pairs<Kept> {
  readonly kept: Kept[];
  /** A bit for each pair that holds something: small enough for a processor's cache, and most pairs hold nothing. */
  readonly bits: Uint32Array;
  /** The pairs in a table of open places, each with the first of its links (from 1; 0 is empty). */
  keys: Int32Array;
  heads: Int32Array;
  /** Links in turn: what is kept, and the next link. */
  readonly links: number[];
  size: number;
}

const BITS = 1 << 18;
const FIRST_PLACES = 1 << 17;

export function pairsOf<Kept>(): Pairs<Kept> {
  return {
    kept: [],
    bits: new Uint32Array(BITS >> 5),
    keys: new Int32Array(FIRST_PLACES),
    heads: new Int32Array(FIRST_PLACES),
    links: [0, 0],
    size: 0,
  };
}

/** Things are added one after the other: all pairs of the first, then all of the second. */
export function addPair<Kept>(pairs: Pairs<Kept>, one: number, other: number, later: boolean, thing: Kept): void {
  const { kept, bits, links } = pairs;
  if (kept.at(-1) !== thing) kept.push(thing);
  if (pairs.size * 2 > pairs.keys.length) grow(pairs);
  const key = keyOf(one, other, later);
  const place = placeOf(pairs.keys, pairs.heads, key);
  if (pairs.heads[place] === 0) pairs.size++;
  bits[(key & (BITS - 1)) >> 5]! |= 1 << (key & 31);
  links.push(kept.length - 1, pairs.heads[place]!);
  pairs.keys[place] = key;
  pairs.heads[place] = links.length / 2 - 1;
}

/** The first link of a pair, or 0. */
export function firstOf({ bits, keys, heads }: Pairs<unknown>, one: number, other: number, later: boolean): number {
  const key = keyOf(one, other, later);
  if ((bits[(key & (BITS - 1)) >> 5]! & (1 << (key & 31))) === 0) return 0;
  return heads[placeOf(keys, heads, key)]!;
}

export function keptAt<Kept>({ kept, links }: Pairs<Kept>, link: number): Kept {
  return kept[links[link * 2]!]!;
}

export function nextOf({ links }: Pairs<unknown>, link: number): number {
  return links[link * 2 + 1]!;
}

function keyOf(one: number, other: number, later: boolean): number {
  return (Math.imul(later ? one : ~one, 0x9e3779b1) + other) | 0;
}

function placeOf(keys: Int32Array, heads: Int32Array, key: number): number {
  let place = (key ^ (key >>> 15)) & (keys.length - 1);
  while (heads[place] !== 0 && keys[place] !== key) place = (place + 1) & (keys.length - 1);
  return place;
}

function grow(pairs: Pairs<unknown>): void {
  const keys = new Int32Array(pairs.keys.length * 2);
  const heads = new Int32Array(keys.length);
  for (let at = 0; at < pairs.heads.length; at++) {
    if (pairs.heads[at] === 0) continue;
    const place = placeOf(keys, heads, pairs.keys[at]!);
    keys[place] = pairs.keys[at]!;
    heads[place] = pairs.heads[at]!;
  }
  pairs.keys = keys;
  pairs.heads = heads;
}
