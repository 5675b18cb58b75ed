/** A request body -> what Discord's own OpenAPI file has against it; unknown properties count, so that a misspelt one is seen. */
import { readFileSync } from "node:fs";

interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

/** Sent by discord.js with every message and ignored where the file does not have them. */
const FROM_LIBRARY = new Set(["tts", "enforce_nonce"]);

const { schemas } = JSON.parse(readFileSync(new URL("./fixtures/discord-openapi.json", import.meta.url), "utf8")) as {
  schemas: Record<string, Schema>;
};

/** Problems, each with its path; empty when one of the named schemas takes the body. */
export function bodyProblems(body: unknown, ...names: string[]): string[] {
  return oneOfProblems(
    body,
    names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
    "",
  );
}

function follow(schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const found = schemas[schema.$ref.split("/").at(-1)!];
  if (!found) throw new Error(`the fixture lacks ${schema.$ref}`);
  return follow(found);
}

function problems(value: unknown, raw: Schema, path: string): string[] {
  const schema = follow(raw);
  const union = schema.oneOf ?? schema.anyOf;
  return [
    ...typeProblems(value, schema, path),
    ...(schema.allOf ?? []).flatMap((one) => problems(value, one, path)),
    ...(union ? oneOfProblems(value, union, path) : []),
    ...(typeof value === "string" ? textProblems(value, schema, path) : []),
    ...(typeof value === "number" ? numberProblems(value, schema, path) : []),
    ...(Array.isArray(value) ? arrayProblems(value, schema, path) : []),
    ...(isObject(value) && schema.properties ? objectProblems(value, schema, path) : []),
  ];
}

function typeProblems(value: unknown, { type, enum: all, const: only }: Schema, path: string): string[] {
  const types = type === undefined ? [] : [type].flat();
  const is = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  const fits = types.length === 0 || types.includes(is) || (types.includes("integer") && Number.isInteger(value));
  return [
    ...(fits ? [] : [`${path}: is ${is}, not ${types.join("|")}`]),
    ...(all && value !== null && !all.includes(value)
      ? [`${path}: ${String(value)} is not one of ${all.join(", ")}`]
      : []),
    ...(only !== undefined && value !== only ? [`${path}: is not ${String(only)}`] : []),
  ];
}

/** Of several schemas the one whose `type` the value has says best what is wrong. */
function oneOfProblems(value: unknown, union: Schema[], path: string): string[] {
  const tries = union.map((one) => ({ one, found: problems(value, one, path) }));
  if (tries.some(({ found }) => found.length === 0)) return [];
  const meant = tries.find(({ one }) => isObject(value) && follow(one).properties?.type?.enum?.includes(value.type));
  return (meant ?? tries.sort((a, b) => a.found.length - b.found.length)[0]!).found;
}

function textProblems(value: string, { minLength = 0, maxLength, pattern }: Schema, path: string): string[] {
  const length = [...value].length;
  return [
    ...(length < minLength ? [`${path}: shorter than ${minLength}`] : []),
    ...(maxLength !== undefined && length > maxLength ? [`${path}: ${length} characters, over ${maxLength}`] : []),
    ...(pattern && !new RegExp(pattern, "u").test(value) ? [`${path}: does not match ${pattern}`] : []),
  ];
}

function numberProblems(value: number, { minimum, maximum }: Schema, path: string): string[] {
  const low = minimum !== undefined && value < minimum;
  return low || (maximum !== undefined && value > maximum) ? [`${path}: ${value} out of range`] : [];
}

function arrayProblems(value: unknown[], { minItems = 0, maxItems, items }: Schema, path: string): string[] {
  return [
    ...(value.length < minItems ? [`${path}: fewer than ${minItems} items`] : []),
    ...(maxItems !== undefined && value.length > maxItems ? [`${path}: ${value.length} items, over ${maxItems}`] : []),
    ...(items ? value.flatMap((one, i) => problems(one, items, `${path}[${i}]`)) : []),
  ];
}

function objectProblems(value: Record<string, unknown>, schema: Schema, path: string): string[] {
  const { properties = {}, required = [] } = schema;
  return [
    ...required.filter((key) => value[key] === undefined).map((key) => `${path}.${key}: is missing`),
    ...Object.entries(value).flatMap(([key, one]) => {
      if (properties[key]) return problems(one, properties[key], `${path}.${key}`);
      return FROM_LIBRARY.has(key) && one === false ? [] : [`${path}.${key}: Discord knows no such property`];
    }),
  ];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
