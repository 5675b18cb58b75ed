/** What the craft measures by degrees ("depth of field") -> what it is, and the terms that are its degrees. */
import { button, type Card, card, text } from "../../src/chat/reply.ts";
import { term } from "../../src/film/vocabulary/index.ts";
import { BUTTONS_MAX } from "./term-card.ts";

export interface Concept {
  readonly name: string;
  readonly also: readonly string[];
  readonly is: string;
  /** From one end to the other. */
  readonly degrees: readonly string[];
}

const CONCEPTS: readonly Concept[] = [
  {
    name: "Depth of field",
    also: ["dof", "depth of focus"],
    is: "How far in front of and behind the subject the picture stays sharp. A wide aperture, a long lens or a near subject makes it shallow.",
    degrees: ["ultra-shallow-focus", "shallow-focus", "deep-focus"],
  },
  {
    name: "Focal length",
    also: ["focal lengths"],
    is: "How much of the scene the lens takes in, in millimetres: a short one is wide and stretches space, a long one is narrow and presses it flat.",
    degrees: ["ultra-wide-lens", "wide-angle-lens", "normal-lens", "portrait-lens", "telephoto-lens"],
  },
];

export const conceptNamed = (said: string): Concept | undefined => {
  const name = said.toLowerCase().replaceAll("-", " ");
  return CONCEPTS.find((one) => one.name.toLowerCase() === name || one.also.includes(name));
};

export function conceptCard({ name, is, degrees }: Concept): Card {
  const terms = degrees.map((id) => term(id)!);
  return card(
    name,
    [text(is), text(terms.map((one) => `${one.name}: ${one.effect}`).join("\n"))],
    terms.slice(0, BUTTONS_MAX).map((one) => button(one.name, `lookup ${one.id}`)),
  );
}
