/** An id -> the member of a server, or the bot's direct messages with them. */
import { Refusal } from "./fake-rest.ts";
import type { Channel, FakeState, Person } from "./fake-state.ts";

const personBy = ({ people }: FakeState, id: string): Person | undefined =>
  [...people.values()].find((one) => one.id === id);

export function memberOf(state: FakeState, id: string): object {
  const person = personBy(state, id);
  if (!person) throw new Refusal(404, 10007, "Unknown Member");
  return { ...state.apiMember(person), user: state.apiUser(person) };
}

export function directWith(state: FakeState, id: string): object {
  const person = personBy(state, id);
  if (!person) throw new Refusal(404, 10013, "Unknown User");
  return { ...state.apiChannel(directChannel(state, person)), recipients: [state.apiUser(person)] };
}

export function directChannel(state: FakeState, { id }: Person): Channel {
  const name = `direct-${id}`;
  return [...state.channels.values()].find((one) => one.name === name) ?? state.addChannel("", name, { type: 1 });
}
