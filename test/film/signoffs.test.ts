/** What no longer stands as signed: exactly what has changed, nothing that an area does not depend on, and nothing once it is back. */
import { expect, it } from "vitest";
import { putField } from "../../src/film/decide.ts";
import { entryOf, record, takeBack } from "../../src/film/history.ts";
import { addPhrase } from "../../src/film/phrases.ts";
import { Project } from "../../src/film/project.ts";
import { addShots, dropShots, moveShot } from "../../src/film/shots.ts";
import { type Area, sign, signedOff } from "../../src/film/signoffs.ts";
import { ANA, AT, decided, projectOf } from "./project.ts";

const CLARA = { id: "U2", name: "clara" };

/** One command after another on one film, each committed as the shell does it. */
class Film {
  private stored = new Map<string, unknown>();
  private project: Project;

  constructor(project: Project) {
    this.project = project;
    for (const name of ["head", "index", "log", "phrases", "scene:1", "shot:1A", "shot:1B", "shot:1C", "shot:1D"])
      this.stored.set(name, project.now(name) ?? null);
    this.reopen();
  }
  private reopen(): void {
    const { stored } = this;
    this.project = new Project("p1", { get: (name) => stored.get(name) ?? null });
  }
  do(act: (project: Project) => void, more = {}): this {
    act(this.project);
    record(this.project, ANA, AT, "did it", more);
    for (const [name, value] of this.project.changes()) this.stored.set(name, structuredClone(value));
    this.reopen();
    return this;
  }
  sign(area: Area): this {
    return this.do((project) => sign(project, area, CLARA, AT, ANA));
  }
  set(of: "brief" | `shot ${string}` | `scene ${number}`, name: string, typed: string): this {
    const level = of === "brief" ? "brief" : of.startsWith("shot") ? "shot" : "scene";
    return this.do((project) => putField(project, of, ...decided(level, name, typed)));
  }
  undo(back = 1): this {
    const n = this.project.log.next - back;
    return this.do((project) => takeBack(project, entryOf(project, n)!), { undoes: n });
  }
  changed(area: Area): string[] | undefined {
    return signedOff(this.project).find((one) => one.area === area)?.changed;
  }
}

const film = (): Film =>
  new Film(
    projectOf({
      brief: { aspect: "16:9", "key quality": "soft light", objective: "book a demo" },
      scenes: { 1: { setting: "the pier" } },
      shots: { "1A": { subject: "Mara", size: "wide shot" }, "1B": { subject: "Tom" }, "1C": { subject: "the gate" } },
    }),
  );

it("lists what has changed, by area", () => {
  const one = film().sign("brief").sign("look").sign("shots").sign("board");
  for (const area of ["brief", "look", "shots", "board"] as const) expect(one.changed(area)).toEqual([]);
  one.set("brief", "aspect", "9:16").set("brief", "objective", "buy it").set("shot 1A", "size", "close-up");
  one.set("shot 1A", "owner", "Ben").set("shot 1B", "action", "waits").set("shot 1B", "light", "hard light");
  one.set("scene 1", "setting", "the hall").set("brief", "key quality", "hard light").set("shot 1C", "seconds", "4s");
  expect(one.changed("brief")).toEqual(["aspect", "objective", "1A size", "1B light", "key quality"]);
  expect(one.changed("look")).toEqual(["1B light", "key quality"]);
  expect(one.changed("shots")).toEqual(["1A size", "1B action", "1B light", "scene 1 setting", "1C seconds"]);
  expect(one.changed("board")).toEqual([
    "aspect",
    "1A size",
    "1B action",
    "1B light",
    "scene 1 setting",
    "key quality",
    "1C seconds",
  ]);
  expect(one.changed("picks")).toBeUndefined();
});

it("takes off the list what is as it was signed again, by undo or by hand", () => {
  const one = film().sign("brief").set("brief", "aspect", "9:16");
  expect(one.changed("brief")).toEqual(["aspect"]);
  expect(one.undo().changed("brief")).toEqual([]);
  one.set("brief", "aspect", "1:1").set("brief", "aspect", "4:5").set("brief", "aspect", "16:9");
  expect(one.changed("brief")).toEqual([]);
});

it("counts a shot that came later once, and what is decided for it not at all", () => {
  const one = film().sign("brief").sign("shots");
  one.do((project) => void addShots(project, [{ scene: 1, fields: {} }], ANA, AT));
  one.set("shot 1D", "size", "close-up").set("shot 1D", "action", "waits");
  expect(one.changed("shots")).toEqual(["1D added"]);
  expect(one.changed("brief")).toEqual([]);
  expect(one.undo(3).changed("shots")).toEqual([]);
});

it("tells order from presence", () => {
  const one = film().sign("shots");
  expect(one.do((project) => moveShot(project, "1C", "1A")).changed("shots")).toEqual(["shot order"]);
  expect(one.do((project) => dropShots(project, ["1B"], ANA, AT)).changed("shots")).toEqual(["1B dropped"]);
  expect(one.undo().changed("shots")).toEqual(["shot order"]);
  expect(one.do((project) => moveShot(project, "1C", "1B")).changed("shots")).toEqual([]);
});

it("follows phrases and picks", () => {
  const one = film().sign("brief").sign("picks").sign("shots");
  one.do((project) => void addPhrase(project, "Mara, 34", "cast", "named", ANA, AT));
  one.do((project) => project.put("shot:1A", { ...project.shot("1A")!, pick: { take: 2, by: ANA, at: AT } }));
  expect(one.changed("brief")).toEqual(["lock phrase 1"]);
  expect(one.changed("picks")).toEqual(["pick of 1A"]);
  expect(one.changed("shots")).toEqual([]);
});

it("finds an earlier sign-off as it stands when the later one is taken back", () => {
  const one = film().sign("brief").set("brief", "aspect", "9:16").sign("brief");
  expect(one.changed("brief")).toEqual([]);
  one.set("brief", "objective", "buy it");
  expect(one.changed("brief")).toEqual(["objective"]);
  expect(one.undo(2).changed("brief")).toEqual(["aspect", "objective"]);
});
