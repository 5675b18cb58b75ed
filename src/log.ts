/** What went wrong or well -> lines of JSON on standard error, without anything that people wrote and without tokens. */
import { type Logger, pino } from "pino";

/** Writes at once, so that the last line before an exit is there. */
export function openLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      serializers: { err: describeError },
      redact: { paths: ["*.token", "*.secret", "token"], censor: "***" },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** Engine errors whose messages name things in the program and never quote a value that came from outside. */
const OWN_WORDS = [TypeError, ReferenceError, RangeError];

/**
 * An error by its kind, code and place in the program. Its message is left out unless it is known to hold no words of
 * people's: a parser quotes what it could not read, and a platform's SDK may quote the request.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, identifier } = error as Error & { code?: unknown; identifier?: unknown };
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    type: error.name,
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    ...(typeof identifier === "string" ? { identifier } : {}),
    ...(OWN_WORDS.some((kind) => error instanceof kind) ? { message: error.message } : {}),
    stack: frames.map((line) => line.trim()).join("\n"),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
