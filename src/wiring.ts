/** An open store and the parts of the product -> one dispatch that serves every surface. */
import type { Logger } from "pino";
import { COMMANDS } from "../commands/index.ts";
import { livingCard } from "../commands/living-card.ts";
import { talk } from "../commands/talk.ts";
import { Dispatch } from "./chat/dispatch.ts";
import { screenKey } from "./chat/place.ts";
import type { Painter } from "./chat/request.ts";
import { finishFile } from "./finish.ts";
import { GENERATORS } from "./prompt/generators/index.ts";
import type { Store } from "./store/index.ts";
import type { ScreenKeeper } from "./surfaces/terminal/index.ts";

export interface Wired {
  dispatch: Dispatch;
  /** Painters by the prefix of their places; each surface adds its own when it has started. */
  painters: Map<"slack" | "discord" | "terminal", Painter>;
}

export function wire(store: Store, log: Pick<Logger, "info" | "warn" | "error">): Wired {
  const painters: Wired["painters"] = new Map();
  const dispatch = new Dispatch({
    store,
    commands: COMMANDS,
    generators: GENERATORS,
    talk,
    livingCard,
    painterOf: (place) => painters.get(place.slice(0, place.indexOf(":")) as "terminal"),
    finish: finishFile,
    log,
  });
  return { dispatch, painters };
}

/** Keeps the terminal's screens beside the films, so that a button still works after a restart. */
export function screensIn(store: Store): ScreenKeeper {
  const at = async (place: string) => (await store.load([screenKey(place)])).get(screenKey(place));
  return {
    load: async (place) => (await at(place))?.value,
    save: async (place, screen) => {
      // Two programs on one terminal place: the later screen stands, as on any screen.
      while (
        (await store.commit([{ key: screenKey(place), was: (await at(place))?.rev ?? 0, value: screen }])) ===
        "conflict"
      );
    },
  };
}
