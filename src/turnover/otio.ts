/** The cut -> OpenTimelineIO's native JSON: one video track of picks with their ranges, notes as markers, our facts as metadata. */
import { dissolves } from "./edl.ts";
import type { Facts, LoggedTake, ShotFacts } from "./facts.ts";
import { shown } from "./facts.ts";
import { framesOf, HOUR, inFrames, type Placed } from "./timecode.ts";

type Json = Record<string, unknown>;

/** Under one name, as OpenTimelineIO asks of every tool that writes metadata. */
const OURS = "shotcaller";
const MEDIA = "DEFAULT_MEDIA";

export function otioOf(facts: Facts): string {
  const { fps } = facts;
  const placed = inFrames(facts.shots, fps);
  const children = placed.flatMap((one, i): Json[] => {
    const before = placed[i - 1];
    return [...(before && dissolves(before.of, one.of) ? [dissolve(before, one, fps)] : []), clip(one, fps)];
  });
  const timeline = {
    OTIO_SCHEMA: "Timeline.1",
    metadata: { [OURS]: { fps } },
    name: facts.title,
    global_start_time: time(framesOf(HOUR, fps), fps),
    tracks: {
      OTIO_SCHEMA: "Stack.1",
      metadata: {},
      name: "tracks",
      source_range: null,
      effects: [],
      markers: [],
      enabled: true,
      children: [
        {
          OTIO_SCHEMA: "Track.1",
          metadata: {},
          name: "picture",
          source_range: null,
          effects: [],
          markers: [],
          enabled: true,
          children,
          kind: "Video",
        },
      ],
    },
  };
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

const time = (value: number, rate: number): Json => ({ OTIO_SCHEMA: "RationalTime.1", rate, value });
const range = (from: number, length: number, fps: number): Json => ({
  OTIO_SCHEMA: "TimeRange.1",
  duration: time(length, fps),
  start_time: time(from, fps),
});

function clip({ of, length }: Placed<ShotFacts>, fps: number): Json {
  const { used } = of;
  const from = framesOf(used?.take.in ?? 0, fps);
  const name = used?.id ?? of.id;
  return {
    OTIO_SCHEMA: "Clip.2",
    metadata: { [OURS]: metadata(of) },
    name,
    source_range: range(from, length, fps),
    effects: [],
    markers: (used?.notes ?? []).map((one) => marker(one, from, length, fps)),
    enabled: true,
    media_references: { [MEDIA]: media(used, name) },
    active_media_reference_key: MEDIA,
  };
}

function media(used: LoggedTake | undefined, name: string): Json {
  const shared = { metadata: {}, name, available_range: null, available_image_bounds: null };
  return used?.take.link
    ? { OTIO_SCHEMA: "ExternalReference.1", ...shared, target_url: used.take.link }
    : { OTIO_SCHEMA: "MissingReference.1", ...shared };
}

/** A note at a second stands on its frame; one about the whole take stands over all of it. */
function marker({ n, note }: LoggedTake["notes"][number], from: number, length: number, fps: number): Json {
  const at = note.position === undefined ? undefined : framesOf(note.position, fps);
  return {
    OTIO_SCHEMA: "Marker.2",
    metadata: { [OURS]: { note: n, by: note.by.name, settled: note.settled?.how ?? "open" } },
    name: `note ${n}`,
    color: note.settled ? "GREEN" : "RED",
    marked_range: at === undefined ? range(from, length, fps) : range(at, 1, fps),
    comment: note.text,
  };
}

function metadata(of: ShotFacts): Json {
  const { used } = of;
  const take = used?.take;
  const fields = ["title", "subject", "action", "size", "move", "dialogue"];
  return defined({
    shot: of.id,
    ...Object.fromEntries(fields.map((field) => [field, shown(of, field) || undefined])),
    take: used?.id,
    picked: of.pick !== undefined,
    status: take?.status,
    fingerprint: take?.fingerprint,
    generator: take?.generator,
    route: take?.route,
    seed: take?.seed,
    length_assumed: of.assumed || undefined,
  });
}

const defined = (all: Json): Json => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

/** It begins on the cut: the outgoing clip needs that many frames more than its range. */
function dissolve(out: Placed<ShotFacts>, into: Placed<ShotFacts>, fps: number): Json {
  const frames = Math.min(out.length, into.length, Math.round(fps / 2));
  return {
    OTIO_SCHEMA: "Transition.1",
    metadata: {},
    name: "dissolve",
    in_offset: time(0, fps),
    out_offset: time(frames, fps),
    transition_type: "SMPTE_Dissolve",
  };
}
