/** What film knowledge must know of a generator to ask, refuse and suggest; `prompt/generators` lists the real ones. */
export interface GeneratorFacts {
  /** Id without the maker's name: `kling-3.0`, `runway-gen-4.5`. */
  readonly id: string;
  readonly name: string;
  readonly maker: string;
  /** Other ways people write it: `kling`, `kling 3`, `gen-4.5`; a family name only where it is unique. */
  readonly names: readonly string[];
  readonly media: "video" | "image";
  readonly state: "active" | "preview" | "legacy" | "uncertain" | "ended";
  /** Day it was switched off, or can be from that day on (ISO date). */
  readonly ends?: string;
  /** Ids to use instead. */
  readonly successors?: readonly string[];
}
