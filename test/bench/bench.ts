/** `npm run bench`: what things cost, as ratios against a floor in the same run, medians of five interleaved rounds. */
import { listenBench } from "../listen/bench.ts";
import { promptBench } from "../prompt/bench.ts";
import { editsBench } from "./edits.ts";
import { slackBench } from "./slack.ts";
import { startupBench } from "./startup.ts";
import { writersBench } from "./writers.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (n: number): string => `${n < 1 ? n.toFixed(3) : n.toFixed(1)} ms`;

say("Compiling one shot, against canonical JSON + SHA-256 of its resolved fields (aim <= 4x)");
for (const one of promptBench())
  say(`  ${one.name}: ${one.ratio.toFixed(2)}x (${one.compile.toFixed(1)} us against ${one.hash.toFixed(1)} us)`);

say("Hearing a message, against compromise parsing it (aim >= 20x)");
const { ratios, perSecond, milliseconds } = await listenBench();
say(`  ${ratios.timesFaster.toFixed(1)}x (${perSecond} messages a second)`);
const sizes = Object.entries(milliseconds).map(([size, spent]) => `${size} characters ${ms(spent)}`);
say(`  ${sizes.join(", ")}; a character at 16,000 against one at 1,000: ${ratios.linearity.toFixed(2)}x (aim <= 1.5x)`);

const edits = await editsBench();
say("One persisted edit at 1,000 shots, against the same at 10 shots (aim <= 1.5x)");
say(`  ${edits.ratio.toFixed(2)}x (${ms(edits.work)} against ${ms(edits.floor)})`);

const writers = await writersBench();
say("Eight processes with fifty writers on one project");
say(
  `  ${writers.editsPerSecond} edits a second, p99 ${ms(writers.p99)}, ${writers.lost} lost, ${writers.refused} refused`,
);

const start = await startupBench();
say("Start-up until the first answer, against importing the dependencies alone");
say(`  ${start.ratio.toFixed(2)}x (${ms(start.work)} against ${ms(start.floor)})`);

say(
  "Acknowledging 32 callers at once over Slack HTTP, against a bare Bolt app (aim >= 0.85, p99 <= 1.3x; echo > 0.75)",
);
const slack = await slackBench();
const names = {
  lookup: "/lookup, same store calls and a bare word as the answer",
  sameLookup: "/lookup, same store calls and the same answer",
  echo: "/lookup, bare echo",
  set: "/brief set, same store calls and a bare word as the answer",
  sameSet: "/brief set, same store calls and the same answer",
};
for (const [key, name] of Object.entries(names) as [keyof typeof names, string][]) {
  const { throughput, p99, perSecond, floorPerSecond } = slack[key];
  const rates = `${perSecond.toFixed(0)}/s against ${floorPerSecond.toFixed(0)}/s`;
  say(`  ${name}: throughput ${throughput.toFixed(2)} (${rates}), p99 ${p99.toFixed(2)}x`);
}
