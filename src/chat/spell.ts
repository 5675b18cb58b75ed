/** Command names in what we say -> as they are typed where there is a COMMAND_PREFIX. Code is left as it is. */
import type { Block, Card } from "./reply.ts";

export function speller(names: readonly string[], prefix: string): (card: Card) => Card {
  if (prefix === "" || names.length === 0) return (card) => card;
  const typed = new RegExp(`(^|[\\s("'“])/(?=(?:${names.join("|")})(?![\\w-]))`, "g");
  const spell = (said: string) => said.replaceAll(typed, `$1/${prefix}`);
  return (card) => ({
    ...card,
    title: spell(card.title),
    blocks: card.blocks.map((block) => spellBlock(block, spell)),
  });
}

function spellBlock(block: Block, spell: (said: string) => string): Block {
  switch (block.kind) {
    case "text":
    case "note":
      return { ...block, text: spell(block.text) };
    case "fields":
      return { ...block, fields: block.fields.map(({ name, value }) => ({ name: spell(name), value: spell(value) })) };
    case "code":
    case "checks":
    case "image":
      return block;
  }
}
