/** Discord's limits as numbers with names. Official documentation (commit c98d64bc, 2026-08-06) and OpenAPI file unless said otherwise. */

/** Components of one message, nested ones counted. */
export const COMPONENTS_MAX = 40;
/** Characters of all text displays of one message together (JDA's documentation; the OpenAPI file has it for each). */
export const TEXT_TOTAL = 4000;
export const ROW_BUTTONS = 5;
export const BUTTON_LABEL = 80;
export const SELECT_OPTIONS = 25;
export const OPTION_LABEL = 100;
export const PLACEHOLDER = 150;
export const GALLERY_ITEMS = 10;
export const ALT_TEXT = 1024;

/** Files of one message, and the bytes of each where the interaction names no other limit. */
export const FILES_MAX = 10;
export const FILE_BYTES = 10 * 1024 * 1024;

export const MODAL_TITLE = 45;
export const MODAL_ROWS = 5;
export const FIELD_LABEL = 45;
export const FIELD_HINT = 100;
export const FIELD_VALUE = 4000;

export const THREAD_NAME = 100;
/** Minutes of silence after which a thread is archived; a post opens it again. The longest there is. */
export const THREAD_ARCHIVE = 10_080;

/** Commands: names, one command's names, descriptions and values together, and how many. */
export const COMMAND_NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
export const COMMAND_TEXT = 8000;
export const DESCRIPTION = 100;
export const OPTIONS_MAX = 25;
export const CHOICES_MAX = 25;
export const CHOICE_TEXT = 100;
export const SLASH_MAX = 100;
export const MENU_MAX = 15;
/** The longest text that a string option takes. */
export const STRING_OPTION = 6000;

/** Milliseconds in which Discord wants the first answer (3,000); what is not done by then is deferred, with room for the way there. */
export const DEFER_AFTER = 1_000;
