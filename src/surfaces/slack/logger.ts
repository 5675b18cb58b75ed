/** Bolt's logger -> ours, without what could hold a token or people's words. */
import { type Logger as BoltLogger, LogLevel } from "@slack/bolt";
import type { Logger } from "pino";
import { forLog } from "./send.ts";

export type Log = Pick<Logger, "debug" | "info" | "warn" | "error">;

/** Debug is dropped: Slack's SDKs put whole request and response bodies there. */
export function boltLogger(log: Log): BoltLogger {
  const say =
    (level: "info" | "warn" | "error") =>
    (...said: unknown[]) =>
      log[level]({ sdk: said.map((one) => (typeof one === "string" ? one.slice(0, 300) : forLog(one))) }, "slack");
  return {
    debug: () => {},
    info: (...said) => log.debug({ sdk: said.filter((one) => typeof one === "string") }, "slack"),
    warn: say("warn"),
    error: say("error"),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
