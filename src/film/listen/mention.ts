/** One thing noticed in the tokens, before the words around it decide what becomes of it. */
import type { Dimension } from "../vocabulary/index.ts";
import { term } from "../vocabulary/index.ts";
import type { QuantityKind } from "./heard.ts";
import type { Operator } from "./phrases/operators.ts";

export type Verdict = "said" | "ruled-out" | "dropped" | "ignored" | "open" | "limited";

export interface Placed {
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
}

export interface TermMention extends Placed {
  readonly kind: "term";
  readonly dimension: Dimension | "generator";
  readonly id: string;
  readonly byEffect: boolean;
  verdict: Verdict;
  hedged: boolean;
  role: "start" | "end" | undefined;
  replacedBy: string | undefined;
  /** Mentions with the same number are alternatives to each other. */
  choice: number | undefined;
}

export interface QuantityMention extends Placed {
  readonly kind: "quantity";
  readonly quantity: QuantityKind;
  readonly value: number | string;
  verdict: Verdict;
  hedged: boolean;
  replacedBy: string | undefined;
}

export interface OperatorMention extends Placed {
  readonly kind: "operator";
  readonly operator: Operator;
}

export interface PlaceMention extends Placed {
  readonly kind: "place";
  readonly name: string;
}

export type Mention = TermMention | QuantityMention | OperatorMention | PlaceMention;
export type Decision = TermMention | QuantityMention;

export function termMention(id: string, from: number, to: number, byEffect: boolean): TermMention {
  const dimension = term(id)?.dimension ?? "generator";
  return {
    kind: "term",
    dimension,
    id,
    byEffect,
    from,
    to,
    verdict: "said",
    hedged: false,
    role: undefined,
    replacedBy: undefined,
    choice: undefined,
  };
}

export function quantityMention(
  quantity: QuantityKind,
  value: number | string,
  from: number,
  to: number,
): QuantityMention {
  return { kind: "quantity", quantity, value, from, to, verdict: "said", hedged: false, replacedBy: undefined };
}

export function isDecision(mention: Mention): mention is Decision {
  return mention.kind === "term" || mention.kind === "quantity";
}

/** Whether both cannot hold, so that the later one replaces the earlier. */
export function collide(a: Decision, b: Decision): boolean {
  if (a.kind === "quantity") return b.kind === "quantity" && a.quantity === b.quantity;
  if (b.kind === "quantity") return false;
  return a.dimension === b.dimension || (term(a.id)?.conflictsWith.includes(b.id) ?? false);
}

export function nameOf(decision: Decision): string {
  return decision.kind === "term" ? decision.id : `${decision.quantity} ${decision.value}`;
}
