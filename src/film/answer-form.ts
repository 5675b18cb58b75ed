/** A free sentence -> whether it reads as an answer to one question: by its form, not by what is left when nothing else was heard. */
import { isDiary, isOutOfReach } from "./listen/asides.ts";

/** Agreement, doubt, laughter and greetings that open a remark to somebody. */
const REMARK =
  /^(?:h+m+|u+m+|uh|ha(?:ha)+|lol|yes|yeah|yep|nope|nah|btw|fyi|hey|hi|morning|thanks|thank you|never ?mind|don['’]?t)\b|^(?:no|sure|ok|okay|sorry|wow|omg|agreed|nice|cool|great|good|lovely|love)(?:[,.!]|$| (?:one|idea|stuff|work|job|it|this|that|point|call|to hear)\b)/i;
/** "Lunch on me, folks", "two minutes late, sorry". */
const TO_SOMEBODY =
  /^(?:guys|folks|all|team|everyone)\b,|\b(?:guys|folks|everyone|anyone|y['’]all|sorry|please|pls|thx|thanks)[.!]*$|\b(?:ha(?:ha)+|lol|lmao)\b/i;
/** "Taxi in ten". */
const SOON = /^[\p{L}-]+ in (?:\d+|an?|five|ten|twenty|a few) ?(?:min(?:ute)?s?|hours?)?[.!]*$/iu;
/** Who speaks of themselves, or to somebody, answers nothing about the film; "we want people to ..." and "we see ..." do. */
const PERSONAL =
  /^(?:(?:and|but|so|well|ok)\s+)*(?:(?:i|my|mine|you|your|let['’]?s|lemme|let me|gotta|can|could|please|pls|does|do|is|are)\b|(?:i|you)['’]|we['’](?:re|ve|ll|d)\b|we (?:are|have|had|got|need to|should|could|can|can['’]?t|were|did|shot|used)\b)/i;
/** "9 shots max", "30 years old": a count says what the film is, not what it is for. */
const COUNT =
  /^(?:(?:so|and|max|about|only|under|at most|no more than|its|it['’]s) )*(?:\d+|a|ten|twelve|twenty|thirty|forty|sixty)[ -](?:shots?|cuts?|scenes?|setups?|years?|frames?|takes?|sec\p{L}*|min\p{L}*)\b/iu;
/** Whoever works on it, pays for it or waits for it. */
const TRADE =
  /^(?:(?:the|our|my|their|his|her)\s+)?(?:brand team|clients?|agency|producer|production|account|legal|marketing|dp|dop|gaffer|editor|boss|crew|team|ceo|cmo|director|grip|colou?rist|talent|lawyers?|finance|studio|investors?|sponsors?)\b/i;
const MONEY =
  /\b(?:budget|invoices?|quotes?|overtime|day rate|per diem)\b|[€$£]\s?\d|\b\d+(?:k|grand| ?(?:eur|euros?|usd|dollars|bucks|quid))\b/i;
const TASTE =
  /\b(?:can['’]?t stand|is (?:not )?(?:a fan|keen|into)|(?:would|will|['’]d) hate|(?:i|we) (?:really )?(?:love|like|hate)|(?:client|team|boss|agency) (?:loves|likes|hates))\b/i;
/** "Make it 25", "keep that". */
const ORDER =
  /^(?:(?:then|now|just|and) )?(?:make|keep|change|set|put|use|go|try|add|cut|drop|take|move|swap|lock|call|send|check|remove|delete) (?:it|that|this|them|the|in|for|with|\d+)\b/i;

/** "Dora has a point", after whatever she said. */
const AGREES = /^@?\p{L}[\p{L}'’-]*(?:(?: is|['’]s)(?: so)? right| has a point)\b/iu;

/** Whether it answers no question: talk of schedules, of people at work, of money, of taste; an order. */
export function isTalk(said: string): boolean {
  const text = said.trim();
  const talk = [REMARK, TO_SOMEBODY, SOON, PERSONAL, TRADE, MONEY, TASTE, ORDER, COUNT, AGREES].some((one) =>
    one.test(text),
  );
  return talk || text.endsWith("?") || isDiary(text) || isOutOfReach(text);
}

/** What is said of the film or the work, not told. */
const JUDGES =
  /^(?:the|this|that|it|our)?\s*(?:\p{L}+ ){0,2}(?:is|are|was|were|looks?|feels?|sounds?|seems?|needs?|should|could|would|can|must|has to)\b/iu;

/** Whether it could be told of the film at all. */
export const couldAnswer = (said: string): boolean => !isTalk(said) && !JUDGES.test(said.trim());

/** What a film does to people, which nobody asks of a colleague: "sell boots", "make people laugh", "show how it works". */
const EFFECT =
  /^(?:announce|attract|boost|celebrate|convince|demonstrate|educate|encourage|fill(?! (?:in|out|up))|generate|grow|increase|inspire|launch|persuade|position|promote|prove|reassure|recruit|relaunch|reposition|sell|spark) |^(?:show|explain|change|prove) (?:how|that|why|what) |^(?:make|help|let|get|show|teach|tell|remind|give|bring|turn|move|reach) (?:people|viewers|them|customers|students|users|everybody) |^(?:make|help|let) (?:[\p{L}-]+ ){1,3}(?:feel|want|think|believe|trust|remember|know|understand|see|care|laugh|cry|smile|try|buy|book|switch|come|join|call)\b|^get (?:[\p{L}-]+ ){1,3}to \p{L}+/iu;
const AIM = /^(?:(?:the|our) (?:aim|point) is )?to |^(?:we|it) (?:want|need|should|has|must)s?(?: to)? /i;
const PURPOSE =
  /^(?:announce|apply|book|bring|build|buy|call|change|claim|create|cut|donate|download|drive|earn|establish|explain|get|give|have|help|inform|introduce|invite|join|keep|let|make|move|order|own|pre-?order|raise|reach|recall|register|remind|show|sign|start|stop|subscribe|teach|tell|test|thank|try|turn|visit|vote|warn|win) |^(?:people|viewers|they|everyone|everybody|students|customers) (?:should|must|need to|have to|will|to) |^so (?:that|people)\b/i;
const VERB = /\b(?:is|are|was|were|isn['’]?t|has|have|had|will|would|i|we|you|he|she|they|it|that['’]s|there['’]s)\b/i;
/** So many words may name a thing to achieve without a verb: "newsletter signups". */
const NOUN_WORDS = 6;
/** Somebody or something does something: "a baker learns to swim". */
const SOMEBODY =
  /^(?:(?:an?|the|one|two|three|someone|somebody|nobody|she|he|they|every\w*|we (?:see|follow|open|start|watch|meet|end|go|find)) |\p{Lu}[\p{L}'’-]+ )/u;
/** The same in shorthand, where a plural may be taken for a verb: "teen finds a radio", "new batteries arrived". */
const SHORTHAND = /^(?:\p{L}+ ){0,3}(?!is\b|was\b|has\b|this\b)\p{Ll}{2,}(?<!s)s /u;

const isPurpose = (text: string): boolean => {
  const said = text.replace(AIM, "");
  return EFFECT.test(said) || PURPOSE.test(said) || /^people to /i.test(said);
};

/** Whether a sentence has the form of that field's value, so that it is worth offering. */
export function readsAs(field: string, said: string): boolean {
  const text = said.trim();
  if (field === "objective")
    return !isTalk(text) && (isPurpose(text) || (text.split(/\s+/).length <= NOUN_WORDS && !VERB.test(text)));
  if (field === "story") return couldAnswer(text) && !isPurpose(text) && (SOMEBODY.test(text) || SHORTHAND.test(text));
  return !isTalk(text);
}

/** Whether it can only be meant as the answer to that question: "buy milk" may be said to a colleague. */
export function answersSurely(field: string, said: string): boolean {
  if (!readsAs(field, said)) return false;
  const text = said.trim();
  if (field === "story") return SOMEBODY.test(text);
  if (field !== "objective") return true;
  return EFFECT.test(text.replace(AIM, "")) || (AIM.test(text) && isPurpose(text));
}
