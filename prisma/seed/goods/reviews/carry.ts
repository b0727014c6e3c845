import type { Voice } from './voice.ts'

/** Totes, backpacks, messengers and weekenders. */
export const bags: Voice = {
  praise: {
    room: ['Swallows more than you would think and does not bulge.', 'Everything has its place, and I find it again.', '[form=backpack|weekender] Packed for three days with room for a book.', '[form=backpack|weekender] Measured right: it fits under the seat in front.'],
    carry: ['Comfortable on the shoulder, even on the long way home.', '[form=backpack|messenger] Sits close and does not swing.', '[form=backpack|messenger] Straps are wide and do not cut in.'],
    build: ['Stitching is tight and straight, with extra rows where it pulls.', 'The {material} is strong and looks as though it will age well.', 'Hardware is solid and makes no noise.', 'After {time} of daily use not a thread is loose.'],
    rain: ['[waterproof] Came through a cloudburst with dry papers.', 'A shower rolled off, everything inside dry.'],
    look: ['Understated, no logo, gets compliments.', '{colour} is a very good colour, hard to describe, easy to wear.', '[form=messenger|tote] Works with a suit and with muddy boots.'],
    use: ['[form=tote|backpack|messenger] School run, office, market, all in one day.', '[form=backpack|weekender] Has been to eleven countries with me.', '{Partner} has taken it over, so this is the second.', 'I sold my two other bags.'],
    repair: ['They mended a seam after an accident of my own making, free of charge.', 'Good to know it can be repaired.'],
    size: ['The size ({size}) is right for me.', 'Not too big, which keeps me honest.'],
  },
  quibble: {
    room: ['One more pocket inside would be good.', 'A large bottle is a tight fit.'],
    carry: ['When full it pulls on the shoulder.', '[form=tote|messenger] The strap slips down a bit on a smooth coat.'],
    build: ['Stiff at first, allow it a few weeks.', '[form=messenger|weekender] The closure takes a knack.'],
    look: ['Slightly darker than on the website.', 'Light colours get dirty, who would have thought.'],
    price: ['Cost me a deep breath.'],
    smell: ['A strong smell for the first week.'],
  },
  fault: {
    build: ['A strap tore out in {time}, with nothing heavy in it.', 'Stitching came undone at the base.'],
    rain: ['Soaked through in ten minutes of drizzle.', 'The colour came off on my coat.'],
    closure: ['The fastening jammed in the first week.', 'Fittings bent under a normal load.'],
    size: ['Much smaller than the litres suggest.'],
  },
}

/** Pouches, wallets and washbags. */
export const smallCarry: Voice = {
  praise: {
    room: ['Holds exactly what it needs to and forces me to leave the rest.', 'Well divided, I find things by touch.', '[form=wallet|pouch] Flat even when full.', '[form=wallet] Took everything from my old one and looks half the size.'],
    build: ['Careful stitching, clean edges.', 'The {material} is better each month.', 'Closes with a good sound.', 'No wear to speak of after {time}.'],
    look: ['Plain and handsome.', '{colour} is deeper in real life.', '[form=wallet] Shop assistants comment on it.', 'Has picked up some marks, all of them deserved.'],
    use: ['[form=wallet] In my hand twenty times a day.', '[form=pouch] My bag is in order for the first time.', '[form=washbag|pouch] Every trip, every train, {time} now.', '{Partner} wants the same in another colour.'],
    gift: ['A present for {friend}, who now shows it to everyone.', 'Gave one to each of my godchildren.'],
    clean: ['[form=washbag|wallet] Wipes clean.', '[form=washbag|pouch] Survived a leaking bottle.'],
    size: ['The size ({size}) is the one I needed.', '[form=wallet] Slim enough for the front pocket.'],
    repair: ['Nice that they offer to repair it.'],
  },
  quibble: {
    room: ['[form=wallet|pouch] Tight in the first weeks.', 'A touch too small for what I carry.'],
    build: ['A thread end had to be trimmed.', 'The closure is stiff when new.'],
    look: ['Scratches show early on.', 'The tone is not quite the one on my screen.'],
    price: ['Small thing, large price, though well made.'],
    smell: ['Has a bit of a smell until aired.'],
  },
  fault: {
    build: ['The seam opened within {time}.', 'Edges are fraying already.'],
    closure: ['The fastening does not hold any more.', 'Caught and tore on the third day.'],
    colour: ['Rubs off on everything light.'],
    size: ['Smaller inside than the measurements suggest.'],
  },
}
