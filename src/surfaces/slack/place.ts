/** A channel of a Slack team <-> its place key. */

export const placeOf = (team: string, channel: string): string => `slack:${team}:${channel}`;
export const teamKey = (team: string): string => `slack:${team}`;

/** @throws when it is no place of Slack's. */
export function readPlace(place: string): { team: string; channel: string } {
  const found = /^slack:([^:]+):([^:]+)$/.exec(place);
  if (!found) throw new Error("not a place on Slack");
  return { team: found[1]!, channel: found[2]! };
}
