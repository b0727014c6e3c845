import type { Voice } from './voice.ts'

/** Headphones and earbuds. */
export const headphones: Voice = {
  praise: {
    sound: ['Voices are so clear that I heard the singer breathe in.', 'Warm, detailed, and never tiring.', 'Found a second guitar on a record I have had for thirty years.', 'Speech is excellent, and I mostly listen to podcasts.', 'Bass is there, but it knocks before it comes in.'],
    fit: ['I wore them on a four-hour flight without any pressure.', 'I wear glasses and they do not pinch.', 'Stay in place on the bicycle and on the stairs.', 'After a week I forgot they were on.'],
    build: ['Nothing creaks, nothing is glued.', 'Replaced a worn part myself in two minutes.', 'Have been dropped, sat on and lent out, and still work.', 'Feels like equipment rather than fashion.'],
    control: ['The controls can be found without looking.', 'On, and that is it, no account.', '[connectivity=bluetooth] Calls work, people understand me.'],
    use: ['Worn six hours a day for {time}.', '{Partner} has stopped complaining about my music.', 'Finally I can read on the train.'],
    battery: ['[battery-life] Battery lasts longer than promised.', '[battery-life] I charge on Sundays and that does for the week.'],
    look: ['Sober looks, {colour} is a good choice.', 'No logo shouting from the side.'],
  },
  quibble: {
    fit: ['A bit tight for the first days.', 'Ears get warm after two hours.', 'Took a while to find the right fit.'],
    sound: ['I could do with a touch more bass.', 'Slightly bright until they are run in.'],
    control: ['The buttons are small with gloves on.', 'The manual could be clearer.'],
    cable: ['I would have liked a case in the box.', '[connectivity=wired] A longer lead would help at the desk.'],
    price: ['Good, though I had to think about the price.'],
  },
  fault: {
    sound: ['One side went quiet after {time}.', 'Thin and tinny to my ears, whatever I do.'],
    fit: ['Hurt after half an hour, I had to send them back.', 'Fall out when I so much as chew.'],
    control: ['[connectivity=bluetooth] Loses the connection several times a day.', '[connectivity=wired] Crackles whenever it is touched.'],
    service: ['Waited three weeks for a spare part.'],
  },
}

/** Loudspeakers and radios. */
export const speakers: Voice = {
  praise: {
    stage: ['[form=bookshelf-speaker] You can point at where each player sits.', '[form=bookshelf-speaker] The speaker itself disappears and the room plays.', '[form=bookshelf-speaker] Piano has weight and no clang.'],
    work: ['[form=bookshelf-speaker] My old amplifier drives it without effort.', '[form=bookshelf-speaker] Better placed a hand from the wall, as the leaflet says.', '[form=bookshelf-speaker] {Partner}, who hears no differences, heard this one.'],
    people: ['Our daughter came out of her room to ask what was playing.', '[form=portable-speaker] It went to a wedding in a field and came home with grass on it.'],
    sound: ['[form=radio|portable-speaker] Fills the kitchen without shouting.', 'Surprisingly full for the size.', '[form=radio|portable-speaker] The news sounds as if someone were in the room.', '[form=bookshelf-speaker|radio] Cellos have wood in them again.', 'Balanced enough to listen to all day.'],
    simple: ['[form=radio|portable-speaker] Real knobs, and my mother understood it at once.', 'Set up in five minutes, no registration, no app needed.', '[form=radio|portable-speaker] Turns on and plays, a forgotten virtue.'],
    build: ['Well put together, you notice when you lift it.', 'The {material} is cleanly worked.', 'Comes with a proper manual and a list of spare parts.'],
    look: ['Belongs in a living room and not in a cockpit.', '{colour} is beautiful beside the books.', 'People touch it before they hear it.'],
    use: ['[form=radio|portable-speaker] On from breakfast to bedtime for {time}.', '[form=portable-speaker] Every party since has been in the kitchen.', '[form=portable-speaker] Moved from shelf to bath to garden and sounds good in each.', '[form=bookshelf-speaker|portable-speaker] I listen to whole albums again.'],
    battery: ['[battery-life] The battery outlasts our evenings.', '[battery-life] Charged once for the entire holiday.'],
    tune: ['[connectivity=bluetooth|wifi] The connection is stable, also at the far end of the house.', '[form=radio|portable-speaker] Little things are right, such as the first notch of the volume being really quiet.'],
    gift: ['[form=radio] Bought for my father’s eightieth, he has dropped the old one in the bin.'],
  },
  quibble: {
    build: ['[form=portable-speaker] The charging flap is fiddly.', '[form=portable-speaker] No charger in the box.'],
    bass: ['[form=portable-speaker] Outdoors the low notes get lost.'],
    sound: ['Could be a bit fuller at very low volume.', '[form=bookshelf-speaker] Near a wall it booms slightly, so move it out.'],
    simple: ['[form=radio] The display is brighter than I want at night.', '[connectivity=wifi] The app is not up to the rest.'],
    cable: ['[form=radio|bookshelf-speaker] The lead is short.', '[form=bookshelf-speaker|radio] No cable for the input in the box.'],
    size: ['[form=radio|bookshelf-speaker] Larger than my shelf, I had to shift some books.', 'Heavier than the photos suggest.'],
    price: ['Not cheap, and I waited for the sale.'],
  },
  fault: {
    sound: ['Rattles at certain notes.', 'Distorts at half volume, which cannot be right.'],
    build: ['[form=radio|portable-speaker] A knob came off in {time}.', 'Died after {time}, without a sound.'],
    tune: ['[connectivity=bluetooth|wifi] Drops the connection again and again.', 'Hisses the whole time.'],
    service: ['Repair took six weeks.'],
  },
}

/** Record players. */
export const turntables: Voice = {
  praise: {
    sound: ['Dead quiet between the notes.', 'My old records are not nearly as worn as I had thought.', 'Steady pitch, even on long piano notes.', 'Plays softly and with a lot of air.'],
    setup: ['Out of the box and playing in a quarter of an hour.', 'The arm was aligned perfectly, I checked with a gauge.', 'The instructions are written by somebody who owns one.'],
    build: ['Solid, and every screw is a screw.', 'The {material} is lovely and damps well.', 'All parts can be ordered singly.'],
    look: ['Our guests stand around it as if it were a fireplace.', '{colour} was the right decision.', 'Simple and beautiful, with the lid open or shut.'],
    use: ['We have played a record every evening for {time}.', 'Children learned in one day how to lower the arm.', 'Got forty years of singles down from the attic.'],
    service: ['A question by mail was answered the same day, by a technician.', 'The dust cover was scratched, a new one came within the week.'],
    again: ['Replaced a much dearer machine and I do not miss it.'],
  },
  quibble: {
    setup: ['Setting the counterweight took me three films on the internet.', 'No cable of decent length in the box.'],
    sound: ['The cartridge supplied is decent, and I will change it some day.', 'Sensitive to footsteps on our wooden floor.'],
    look: ['The lid attracts dust.', 'Fingerprints all over the surface.'],
    use: ['You have to get up at the end of the side, which is good for me.'],
  },
  fault: {
    sound: ['A hum that no earth wire cures.', 'Runs too fast, you can hear it on any voice.'],
    build: ['The belt slipped within {time}.', 'Arm lift stuck from the start.'],
    broke: ['Arrived with a bent arm, badly packed.'],
    service: ['Sent in for repair and came back the same.'],
  },
}
