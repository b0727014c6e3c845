/**
 * Sentences by topic. A review never uses two sentences of one topic, so that it neither contradicts nor repeats itself.
 *
 * `{slots}` are filled from the product and from the reviewer; a sentence whose slot has no value for a product is not used there.
 * A leading `[key]` or `[!key]` asks for a trait to be true, or not to be; `[key=one|other]` for one of these values.
 */
export type Topics = Record<string, string[]>

/** What buyers of one kind of thing like, regret a little, and complain about. */
export type Voice = { praise: Topics; quibble: Topics; fault: Topics }
