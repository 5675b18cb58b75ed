/** Slack's installations <-> the store's write-once side: one entry a team, or one for a whole organisation. */
import type { Installation, InstallationQuery, InstallationStore } from "@slack/bolt";
import type { Store } from "../../store/index.ts";

export function installationsIn(once: Store["once"]): InstallationStore {
  return {
    async storeInstallation(installation) {
      await once.set(keyOf(installation.team?.id, installation.enterprise?.id), installation);
    },
    async fetchInstallation(query) {
      for (const key of keysOf(query)) {
        const found = await once.get<Installation<"v2", boolean>>(key);
        if (found) return found as never;
      }
      throw new Error("Shotcaller is not installed in this workspace");
    },
    /** Who leaves takes only its own: a team that is gone does not end its organisation's installation. */
    async deleteInstallation(query) {
      const [own] = keysOf(query);
      if (own) await once.delete(own);
    },
  };
}

/** The team's own installation comes before its organisation's. */
function keysOf({ teamId, enterpriseId, isEnterpriseInstall }: InstallationQuery<boolean>): string[] {
  return [
    ...(teamId && !isEnterpriseInstall ? [keyOf(teamId, undefined)] : []),
    ...(enterpriseId ? [keyOf(undefined, enterpriseId)] : []),
  ];
}

function keyOf(team: string | undefined, enterprise: string | undefined): string {
  const id = team ?? enterprise;
  if (!id) throw new Error("an installation of neither a team nor an organisation");
  return `slack-installation:${id}`;
}
