/** Takes: numbers that are never reused, what counts, costs, and the status of a shot. */
import { describe, expect, it } from "vitest";
import type { Shot, Take } from "../../src/film/model.ts";
import { addTake, judge, pickTake, shotStatus, sumCosts, takeIds, takesIn, used } from "../../src/film/takes.ts";
import { sameWords, showDiff, wordDiff } from "../../src/film/word-diff.ts";
import { ANA, AT, decided, projectOf } from "./project.ts";

const BEN = { id: "U2", name: "ben" };
const film = () => projectOf({ shots: { "1A": { subject: "the lid" }, "1B": { subject: "her hands" } } });
const clip = { shot: "1A", status: "logged" } as const;

describe("a take", () => {
  it("has the next number of its shot, also after one was taken back", () => {
    const project = film();
    addTake(project, clip, ANA, AT);
    const { id } = addTake(project, clip, ANA, AT);
    project.put(`take:${id}`, null);
    expect(addTake(project, clip, ANA, AT).id).toBe("1A-3");
    expect(addTake(project, { ...clip, shot: "1B" }, ANA, AT).id).toBe("1B-1");
    expect(takeIds(project, "1A")).toEqual(["1A-1", "1A-2", "1A-3"]);
    expect(takesIn(project, ["1A"]).map((one) => one.id)).toEqual(["1A-1", "1A-3"]);
  });

  it("keeps a cause only while it is ng, and every note", () => {
    const project = film();
    const { id } = addTake(project, { ...clip, note: "first" }, ANA, AT);
    judge(project, id, { status: "ng", cause: "camera", note: "drifts" }, BEN, AT);
    expect(project.take(id)).toMatchObject({ status: "ng", cause: "camera", note: "first\ndrifts" });
    judge(project, id, { status: "circled" }, ANA, AT + 1);
    expect(project.take(id)).toMatchObject({ status: "circled", judged: { by: ANA, at: AT + 1 } });
    expect(project.take(id)).not.toHaveProperty("cause");
  });

  it("answers the retake that its shot waits for; an edit and a false start do not", () => {
    const project = film();
    const retake = { take: "1A-1", cause: "camera" as const, field: "speed", by: ANA, at: AT };
    project.put("shot:1A", { ...project.shot("1A")!, retake });
    expect(addTake(project, { ...clip, kind: "edit", of: "1A-1" }, ANA, AT).take.mends).toBeUndefined();
    expect(addTake(project, { ...clip, status: "false-start" }, ANA, AT).take.mends).toBeUndefined();
    expect(addTake(project, clip, ANA, AT).take.mends).toEqual({ take: "1A-1", cause: "camera", field: "speed" });
    expect(project.shot("1A")).not.toHaveProperty("retake");
  });

  it("counts towards what is allowed unless it failed or is an edit", () => {
    const takes = [{ status: "ng" }, { status: "false-start" }, { status: "logged", kind: "edit" }, { status: "hold" }];
    expect(used(takes as Take[])).toBe(2);
  });

  it("is picked one a shot", () => {
    const project = film();
    addTake(project, clip, ANA, AT);
    addTake(project, clip, ANA, AT);
    expect(pickTake(project, "1A-1", ANA, AT)).toBeUndefined();
    expect(pickTake(project, "1A-2", ANA, AT)).toBe(1);
    expect(project.shot("1A")?.pick?.take).toBe(2);
  });
});

describe("where a shot stands", () => {
  const shot = (more: Partial<Shot> = {}): Shot => ({ ...film().shot("1A")!, ...more });
  const take = (status: Take["status"], at = AT): Take => ({
    ...clip,
    schemaVersion: 1,
    number: 1,
    status,
    logged: { by: ANA, at },
  });
  const stated = (value: string, at: number) => ({
    fields: { status: { ...decided("shot", "status", value)[1], at } },
  });
  const pick = { take: 1, by: ANA, at: AT };
  const retake = { take: "1A-1", cause: "camera" as const, field: "speed", by: ANA, at: AT };

  it.each([
    ["nothing made", shot(), [], undefined, "to do"],
    ["a take to look at", shot(), [take("logged")], undefined, "in review"],
    ["nothing but failures", shot(), [take("ng"), take("false-start")], undefined, "to do"],
    ["a retake decided", shot({ retake }), [take("ng")], undefined, "generating"],
    ["a pick", shot({ pick }), [take("circled")], undefined, "picked"],
    ["a pick that is signed off", shot({ pick }), [take("circled")], AT + 1, "final"],
    ["a pick made after the sign-off", shot({ pick }), [take("circled")], AT - 1, "picked"],
    ["somebody's word, with nothing made since", shot(stated("generating", AT)), [], undefined, "generating"],
    [
      "a take made since somebody's word",
      shot(stated("generating", AT)),
      [take("logged", AT + 1)],
      undefined,
      "in review",
    ],
    ["somebody's word about the pick", shot({ ...stated("final", AT + 1), pick }), [], undefined, "final"],
  ])("%s", (_name, of, takes, signed, status) => {
    expect(shotStatus(of, takes, signed)).toBe(status);
  });
});

describe("costs", () => {
  it.each([
    [["0.10 EUR", "0.20 eur", "1,50 €"], "1.80 EUR"],
    [["$2", "$0.50", "12 credits"], "$2.50, 12 credits"],
    [["1,200 credits", "EUR 3"], "1200 credits, 3 EUR"],
    [["free", "2 EUR"], "2 EUR, 1 without an amount"],
    [[], ""],
  ])("%j add up to %s", (costs, sum) => {
    expect(sumCosts(costs)).toBe(sum);
  });
});

describe("a word diff", () => {
  it("shows what was taken out and put in, in place", () => {
    expect(showDiff(wordDiff("Mara closes the lid. Static.", "Mara slams the lid.\nStatic, no music."))).toBe(
      "Mara [- closes -] [+ slams +] the lid. [- Static. -] [+ Static, no music. +]",
    );
  });
  it("leaves out long stretches that are the same", () => {
    const long = "a b c d e f g h i j k l m n o p q r s t u v w x y z";
    expect(showDiff(wordDiff(`${long} end`, `${long} stop`))).toBe("... u v w x y z [- end -] [+ stop +]");
  });
  it("calls texts the same that differ in white space only", () => {
    expect(sameWords("a  b\nc", "a b c")).toBe(true);
    expect(wordDiff("a  b\nc", "a b c").every(({ kind }) => kind === "same")).toBe(true);
  });
  it("puts back together what it took apart, also where the table would be too large", () => {
    const [a, b] = [
      Array.from({ length: 2_500 }, (_, i) => `a${i}`).join(" "),
      Array.from({ length: 2_500 }, (_, i) => `b${i}`).join(" "),
    ];
    const stretches = wordDiff(a, b);
    const side = (kind: "out" | "in") =>
      stretches
        .filter((one) => one.kind !== (kind === "out" ? "in" : "out"))
        .flatMap(({ words }) => words)
        .join(" ");
    expect([side("out"), side("in")]).toEqual([a, b]);
  });
});
