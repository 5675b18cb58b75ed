/** User ids -> the names that people read, asked of Slack once an hour. */
import type { webApi } from "@slack/bolt";
import { readable } from "./markup.ts";

const NAME_LIFE = 3_600_000;
const NAMES_KEPT = 10_000;

type Client = webApi.WebClient;

export class People {
  private readonly known = new Map<string, { name: Promise<string>; until: number }>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** What a person is called; `handle` (or the id) where Slack does not say, which is asked again the next time. */
  name(client: Client, team: string, user: string, handle?: string): Promise<string> {
    const key = `${team}:${user}`;
    const before = this.known.get(key);
    if (before && before.until > this.now()) return before.name;
    const name = ask(client, user).catch(() => {
      this.known.delete(key);
      return readable(handle || user);
    });
    if (this.known.size >= NAMES_KEPT) this.known.delete(this.known.keys().next().value!);
    this.known.set(key, { name, until: this.now() + NAME_LIFE });
    return name;
  }

  async names(client: Client, team: string, users: readonly string[]): Promise<Map<string, string>> {
    const found = await Promise.all(users.map(async (user) => [user, await this.name(client, team, user)] as const));
    return new Map(found);
  }
}

async function ask(client: Client, user: string): Promise<string> {
  const { user: found } = await client.users.info({ user });
  return readable(found?.profile?.display_name || found?.profile?.real_name || found?.real_name || found?.name || user);
}
