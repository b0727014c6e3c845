import type { Voice } from './voice.ts'

/** Notebooks, cards and calendars. */
export const paper: Voice = {
  praise: {
    days: ['[form=calendar] Legible from the other end of the kitchen.', '[form=calendar] Room for what one really writes down.', '[form=calendar] First calendar in years that is still in use in March.'],
    wall: ['[form=calendar] Stands or hangs straight, without tricks.', '[form=calendar] Good-looking enough for the living room.', '[form=calendar] The family checks it more often than their telephones.'],
    write: ['[form=card-set] One is tempted to write longer letters.', '[form=card-set] The envelopes are proper ones, lined up and stiff.', '[form=card-set] Sent the first five the same day.'],
    keep: ['[form=card-set] Two people have framed theirs.', '[form=card-set] A good reserve in the drawer for forgotten birthdays.'],
    ink: ['[form=notebook|card-set] Fountain pen ink neither feathers nor shows through.', '[form=notebook] Takes pencil, ink and a light wash without buckling.', '[form=notebook|card-set] The paper has just enough tooth.', '[form=notebook|card-set] No bleeding, not even with my broad nib.'],
    bind: ['[form=notebook] Well bound, nothing loose after {time}.', '[form=notebook|card-set] Neat edges, clean folds, everything square.', '[form=notebook] Survives life in a rucksack.'],
    feel: ['[form=notebook|card-set] It feels good under the hand, I find reasons to write.', '[form=notebook|card-set] Off-white, easy on the eyes.', '[material=paper|recycled-paper] The {material} has a lovely quiet surface.'],
    print: ['[form=card-set|calendar] The printing is crisp and faint where it should be faint.', 'Restrained design, nothing shouts.', '{colour} is a good, dusty tone.'],
    use: ['[form=notebook] I am on my fifth.', '[form=notebook] Used for work notes, recipes and one love letter.', '[form=calendar] It hangs or lies where everybody sees it and we have missed nothing since.', '[form=card-set] {Friend} got one and called to say thank you, on the telephone, in this century.'],
    size: ['The size ({size}) fits my bag exactly.', '[form=notebook|calendar] Just large enough, just small enough.'],
    value: ['Worth it, when you think how long one looks at it.', '[material=paper|recycled-paper] Paper this good usually costs half as much again.'],
  },
  quibble: {
    hang: ['[form=calendar] The nail hole is a bit small.'],
    envelope: ['[form=card-set] The envelopes could be a little thicker.'],
    ink: ['[form=notebook|card-set] Very wet nibs do ghost a little.', '[form=notebook|card-set] Gel ink needs a few seconds to dry.'],
    bind: ['[form=notebook] Opens flat only after some pages.', 'The corner was slightly bumped.'],
    print: ['[ruling=lined|dotted|grid] Lines are a touch darker than I like.', '[form=calendar] I miss a space for the date.'],
    price: ['[form=notebook] A little expensive for daily scribbling.'],
    size: ['Smaller than I remembered this format to be.'],
  },
  fault: {
    ink: ['[form=notebook|card-set] My pen bleeds straight through.', '[form=notebook|card-set] Ink spreads like on kitchen roll.'],
    bind: ['[form=notebook] Pages came loose within {time}.', 'Cut crooked, you can see it from arm’s length.'],
    bent: ['Arrived bent, in an envelope without any card.'],
    print: ['[form=calendar|card-set] Printed off centre.'],
  },
}

/** Pens and pencils. */
export const writing: Voice = {
  praise: {
    lead: ['[form=pencil-set] The leads do not break when they fall, and mine fall.', '[form=pencil-set] Rich, even strokes without scratching.', '[form=pencil-set] Erases without a shadow.'],
    wood: ['[form=pencil-set] You can smell the wood when sharpening.', '[form=pencil-set] The lacquer is even and not sticky.'],
    daily: ['[form=pencil-set] Half a stub left of the first, and I am sorry about it.', '[form=pencil-set] Sketches, sums and margins, all with the same one.', '[form=pencil-set] The children have their own, otherwise I would have none.'],
    write: ['[form=pen] Writes at the first touch, even after a week lying about.', 'Smooth with a hint of feedback.', 'My handwriting has improved, or I want to think so.', '[form=pen] A fine, even line, no skipping.', '[form=pencil-set] Sharpens to a long point without breaking.'],
    hand: ['Balanced so well that I forgot about it after a page.', 'Does not tire the hand in long meetings.', 'Nice weight, warm after a minute.'],
    build: ['Everything is metal or wood, and everything fits.', '[form=pen] The mechanism has a solid click or thread.', 'The {material} has picked up marks and looks the better for it.'],
    refill: ['[form=pen] Takes standard refills, a rare courtesy.', '[form=pen] Uses little ink, or perhaps I am writing less.'],
    use: ['[form=pen] Signed a mortgage with it.', '[form=pen] In my shirt pocket for {time}, with no leak.', 'My colleagues borrow it, and I have started to count.', 'Crosswords, shopping lists, a diary.'],
    look: ['Plain and correct, like a good suit.', '{colour} is darker and better than in the photo.'],
    gift: ['Gave it to {friend} at graduation.', 'The box is good enough to need no wrapping.'],
  },
  quibble: {
    soft: ['[form=pencil-set] Softer than the grade suggests.', '[form=pencil-set] Smudges a little under a left hand.'],
    box: ['[form=pencil-set] The box could close better.'],
    write: ['[form=pen] A bit dry for the first page.', 'The line is broader than I expected.'],
    hand: ['[form=pen] Slightly slim for my paw.', '[form=pen] Heavier at the back with the cap on.'],
    build: ['[form=pen] The clip is stiff.', '[form=pen] Shows fingerprints.'],
    price: ['A lot for something I am certain to lose.'],
  },
  fault: {
    wood: ['[form=pencil-set] The wood splinters in any sharpener.', '[form=pencil-set] Three of them came broken.'],
    write: ['[form=pen] Skips on every other stroke.', '[form=pen] Dried up for good after {time}.', '[form=pencil-set] The leads are broken inside and fall out when sharpened.'],
    leak: ['[form=pen] Leaked in my jacket on the first flight.'],
    build: ['[form=pen] The thread is worn already.', '[form=pen] Cap does not hold any more.'],
  },
}

/** Trays, scissors, tape and other desk tools. */
export const deskTools: Voice = {
  praise: {
    work: ['Does what it should, and nothing else.', '[form=scissors|tape-dispenser] Clean and exact each time.', '[form=desk-tray|tape-dispenser] Heavy enough to stay where it is.', '[form=desk-tray] My desk has been tidy for {time}, which is a record.'],
    build: ['Very solid, no rattling.', 'The {material} is a pleasure to touch.', 'Properly finished also where nobody looks.', 'Feels like office equipment from before offices were grey.'],
    look: ['Looks good enough to stay out.', '{colour} sits well next to a wooden desk.', 'Someone always picks it up when they sit down here.'],
    use: ['[form=scissors|tape-dispenser] I use it for wrapping, post and everything the children invent.', '[form=scissors|tape-dispenser] Lives in the kitchen by now, everyone needs it.', '[form=desk-tray] It has ended the search for small things.'],
    size: ['[form=desk-tray|tape-dispenser] Takes little space.', '[form=desk-tray] Holds precisely what I had lying about.'],
    gift: ['Bought for {friend}, who has everything, and did not have this.', 'A fine present for a new job.'],
  },
  quibble: {
    work: ['Took some getting used to.', '[form=scissors|tape-dispenser] Stiff to begin with, now all right.'],
    look: ['Scratches show on the dark finish.', '[form=desk-tray] Dust collects in the corners.'],
    size: ['[form=desk-tray] A bit smaller inside than I thought.', 'Heavier than expected, do not drop it on a toe.'],
    price: ['One pays for the design too.'],
  },
  fault: {
    work: ['Does not work as it should, and I am not clumsy.', '[form=scissors] Bent at the first try.'],
    build: ['[form=desk-tray] Crooked, it does not lie flat.', 'The coating flaked within {time}.'],
    edge: ['Sharp burrs on the edges, I cut myself.', 'Scratched my desk on the first day.'],
  },
}
