/** What the compiler says when it refuses: an identifier, a sentence and the next step. */

export type RefusalCode =
  | "unknown-generator"
  | "ended-generator"
  | "unknown-route"
  | "no-shots"
  | "no-subject"
  | "phrases-too-long"
  | "subject-too-long"
  | "mode-not-offered"
  | "form-not-offered"
  | "too-many-shots";

export class CompileRefused extends Error {
  readonly code: RefusalCode;
  /** What the person can do now, as a sentence. */
  readonly next: string;
  /** Lock phrases, shot ids or generator ids that the sentence is about. */
  readonly about: readonly string[];

  constructor(code: RefusalCode, sentence: string, next: string, about: readonly string[] = []) {
    super(sentence);
    this.name = "CompileRefused";
    this.code = code;
    this.next = next;
    this.about = about;
  }
}
