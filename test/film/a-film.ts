/** A project in memory with a director, for tests of film rules. */

import { decide, type Of, type Outcome, type Wish } from "../../src/film/decide.ts";
import type { Person } from "../../src/film/decision.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { record } from "../../src/film/history.ts";
import { SCHEMA_VERSION } from "../../src/film/model.ts";
import { Project } from "../../src/film/project.ts";
import { readValue } from "../../src/film/values.ts";

export const ANA: Person = { id: "U1", name: "Ana" };
export const BEN: Person = { id: "U2", name: "Ben" };
export const CLARA: Person = { id: "U3", name: "Clara" };

/** A store of one project: `edit` runs like one command, with its history entry, and keeps what it wrote. */
export class Film {
  private parts = new Map<string, unknown>();
  private clock = 1_000;

  constructor(director: Person = ANA) {
    const by = { by: director, at: 0 };
    this.parts.set("head", {
      schemaVersion: SCHEMA_VERSION,
      id: "film00000001",
      team: "t",
      place: "terminal:local:main",
      director,
      started: by,
      brief: {},
      locks: {},
      conflicts: {},
      deviations: {},
      scenes: {},
      counters: {},
      lastScene: 1,
      asked: [],
      skipped: {},
      causesAsked: {},
      ticks: {},
      signoffs: {},
      offers: {},
      tray: {},
    });
  }

  open(): Project {
    return new Project("film00000001", {
      get: (name) => (this.parts.has(name) ? this.parts.get(name) : null),
    });
  }

  edit<T>(by: Person, act: (project: Project, at: number) => T, what = "an edit"): T {
    const project = this.open();
    const at = ++this.clock;
    const result = act(project, at);
    if (project.changes().size > 0) record(project, by, at, what);
    this.keep(project);
    return result;
  }

  keep(project: Project): void {
    for (const [name, value] of project.changes())
      this.parts.set(name, value === null ? null : JSON.parse(JSON.stringify(value)));
  }

  /** Somebody types a value for a field. */
  say(
    by: Person,
    field: string,
    typed: string,
    how: Wish["how"] = "set",
    of: Of = "brief",
    state: "stated" | "inferred" = "stated",
  ): Outcome {
    const spec = fieldNamed(of === "brief" ? "brief" : of.startsWith("scene") ? "scene" : "shot", field)!;
    const read = readValue(spec, typed);
    if ("error" in read) throw new Error(read.error);
    return this.edit(
      by,
      (project, at) => decide(project, { of, spec, value: read.value, by, at, how, state }),
      `${field}: ${typed}`,
    );
  }
}
