/** Slack's limits and ours as named numbers, each with its source (docs.slack.dev, read 2026-11; details in PLATFORMS.md 2.3). */

/** Blocks in one message: reference/block-kit/blocks. */
export const MESSAGE_BLOCKS = 50;
/**
 * Characters of block text in one message, counted after escaping. Documented nowhere: chat.postMessage answered
 * msg_blocks_too_long at about 13,200, and at 11,341 with rich text (bolt-js #2509, #2867).
 */
export const MESSAGE_CHARACTERS = 10_000;
/** Of those, what buttons and choices may take at most, and in how many blocks; ours, so that the text has room. */
export const ACTIONS_CHARACTERS = 8000;
export const ACTIONS_BLOCKS = 20;
/** Text of one section; the documents name no limit for a rich text section, so that it is held to the same. */
export const SECTION_CHARACTERS = 3000;
/** Top-level text beside blocks, for notifications and screen readers; 4,000 advised, more than a glance helps nobody. */
export const GLANCE_CHARACTERS = 1000;

export const ACTIONS_ELEMENTS = 25;
export const BUTTON_CHARACTERS = 75;
export const SELECT_OPTIONS = 100;
export const OPTION_CHARACTERS = 75;
export const PLACEHOLDER_CHARACTERS = 150;

export const MODAL_TITLE_CHARACTERS = 24;
export const MODAL_BLOCKS = 100;
export const LABEL_CHARACTERS = 2000;
export const HINT_CHARACTERS = 2000;
/** plain_text_input max_length and initial_value. */
export const INPUT_CHARACTERS = 3000;
export const PRIVATE_METADATA_CHARACTERS = 3000;

/** Milliseconds in which what is done *is* the acknowledgement; Slack gives up on its own after 3,000. */
export const ACKNOWLEDGE_WITHIN = 1000;
/** Posts that one response_url takes: interactivity/handling-user-interaction. */
export const RESPONSES = 5;
/** Milliseconds that a response_url lives (30 minutes), less one for the way there. */
export const RESPONSE_LIFE = 29 * 60_000;

/** Posts a channel takes at once ("short bursts") before it is one a second: apis/web-api/rate-limits. */
export const POSTS_AT_ONCE = 4;
export const MILLISECONDS_A_POST = 1000;

/** Bytes of an attached text file that are read. */
export const FILE_BYTES = 400_000;
/** Attached files of one message that are looked at. */
export const FILES = 20;

/** Manifest: schemas/manifest.schema.2.0.0.json of slackapi/manifest-schema. */
export const MANIFEST = {
  name: 35,
  description: 140,
  commands: 50,
  command: 32,
  about: 2000,
  hint: 1000,
} as const;
