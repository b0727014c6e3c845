import type { Voice } from './voice.ts'

/** Lamps that plug in or are wired. */
export const lamps: Voice = {
  praise: {
    light: [
      'The light is warm and falls where you need it, not in your eyes.',
      '[form=table-lamp|floor-lamp|desk-lamp|wall-lamp] Turned on, it makes a circle just big enough for a book and a glass.',
      'Our dark corner is now the place everyone wants to sit.',
      '[form=pendant|floor-lamp] No glare from any chair in the room, I tried them all.',
    ],
    dim: ['[dimmable] Dims smoothly down to almost nothing, with no buzzing.', '[dimmable] The dimmer alone is worth the difference in price.'],
    build: ['Every joint is tight, nothing rattles.', '[form=table-lamp|floor-lamp|desk-lamp] Heavy base, stays put even with a toddler pulling at the flex.', 'You can see it was made to be opened and repaired.', 'The {material} is the real thing, not foil.'],
    assembly: ['[form=table-lamp|floor-lamp|desk-lamp] Put together in ten minutes with the key supplied.', '[form=pendant|wall-lamp] The electrician said it was the first fitting in months with instructions that made sense.'],
    look: ['Looks like an object and not like a gadget, on or off.', '{colour} is softer than in the picture, to my relief.', 'Goes with old furniture and with new.'],
    flex: ['[form=table-lamp|floor-lamp|desk-lamp|pendant] The flex is long enough to reach where it has to.', '[form=table-lamp|floor-lamp|desk-lamp|wall-lamp] Switch sits where a hand finds it in the dark.'],
    use: ['On every evening for {time}.', '[form=table-lamp|floor-lamp|wall-lamp] {Partner} reads by it, I sleep beside it, both happy.', '[form=desk-lamp] My desk is finally usable in November.'],
    shade: ['The shade throws a nice edge of light on the wall.', '[form=pendant|table-lamp|floor-lamp|wall-lamp] You do not see the bulb, which was my condition.'],
  },
  quibble: {
    flex: ['[form=table-lamp|floor-lamp|desk-lamp|pendant] The cable could be half a metre longer.', '[form=table-lamp|floor-lamp] The switch is on the cord and ends up behind the sofa.'],
    light: ['[socket=e27|e14|gu10] A little dim for reading, I put in a stronger bulb.', 'Warmer than I am used to, it took some evenings.'],
    look: ['Dust shows on it, so keep a cloth at hand.', 'Bigger than it seems in the photos.'],
    assembly: ['The instructions are one drawing and a lot of hope.', '[form=pendant|wall-lamp] Needed a second person to hang.'],
    bulb: ['[socket=e27|e14|gu10] No bulb in the box, which I overlooked.'],
  },
  fault: {
    light: ['[socket=e27|e14|gu10] It flickered from the first evening, with three different bulbs.', 'Stopped working after {time}.'],
    build: ['[form=desk-lamp|floor-lamp] The joint does not hold and the head sinks slowly.', 'Shade arrived with a dent you can see from across the room.'],
    hum: ['There is a faint hum that I cannot stop hearing.'],
    parts: ['[form=table-lamp|floor-lamp|desk-lamp|pendant|wall-lamp] Two screws were missing and nobody replied for a week.'],
  },
}

/** Lanterns and candle holders. */
export const holders: Voice = {
  praise: {
    evening: ['[form=lantern] Our path to the door finally has a light.', '[form=lantern] Handle is strong enough to carry it about.', '[form=lantern] Throws a warm pattern on the wall.', '[form=lantern] The glass or shade is easy to take out.'],
    flame: ['[form=candle-holder] Makes one small flame look like a decision.', 'Shadows on the wall are half of the pleasure.', 'On the balcony it lights a whole evening.'],
    fit: ['[form=candle-holder] Standard candles sit straight in it, no paper needed.', '[form=candle-holder] Catches the wax and lets go of it the next day.'],
    look: ['Just as fine on the table by day.', 'The {material} has real substance.', '{colour} took a week to convince me and now I would not change it.', 'Simple, and there is nothing to add.'],
    stable: ['Steady enough for a table with elbows.', 'Has a good low centre of gravity.'],
    clean: ['[form=candle-holder] Wax came off with warm water.', 'Already has a bit of patina and is better for it.'],
    place: ['[form=candle-holder] Two of them on the windowsill since November.', '[form=lantern] It has been on the terrace in wind and rain for {time} and looks fine.', 'Stands in the hall and is lit when somebody is expected.'],
    more: ['Bought a second so the first was not alone.', '{Friend} saw ours and ordered the same.'],
  },
  quibble: {
    fit: ['[form=candle-holder] Some candles are a hair too thick and need shaving.', '[form=lantern] Tealights look a bit lost in it.'],
    size: ['Smaller than I had thought.', 'Heavier than expected, not a thing to carry about.'],
    look: ['Scratches easily on the underside.', 'Marks from fingers need polishing.'],
    wind: ['[form=lantern] A strong gust still puts it out.'],
  },
  fault: {
    fit: ['[form=candle-holder] Candles lean in it, whichever kind I try.', '[form=candle-holder] No usual candle fits, and the shop should say so.'],
    finish: ['The finish came off where the heat is.', 'Arrived scratched all along one side.'],
    stable: ['Tips over far too easily for something with fire in it.'],
    rust: ['[form=lantern] Rusty within one autumn outdoors.'],
  },
}

/** Chairs, stools, armchairs and benches. */
export const seating: Voice = {
  praise: {
    comfort: [
      '[form=chair|bench] You can sit through a long dinner without noticing the {thing}.',
      'My back, which complains about everything, has said nothing for {time}.',
      '[form=chair|stool|bench] The height is right for our table to the centimetre.',
      'Even the tall uncle was comfortable.',
    ],
    wood: ['[wooden] The grain is chosen with care and runs through nicely.', 'Edges are rounded where legs touch them.', '[wooden] The {material} feels dry and warm, not plasticky.', '{colour} is exactly as shown.'],
    joint: ['No creak, no wobble, and I am no small man.', 'Joints are so clean that I turned it over to look.', 'After moving house twice it is still tight.'],
    assembly: ['[assembly] Legs on in five minutes, one tool, included.', '[!assembly] Came in one piece, unpacked and sat down.'],
    use: ['The cat chose it within the hour.', 'Used daily by a family of five for {time}.', '[form=chair|stool] It moves from table to desk to guest room.', '[form=chair|stool|bench] Homework, breakfast, painting: it has seen everything.'],
    look: ['[form=chair|stool|bench] Light in the room, you can look through it.', 'Better in reality than in the pictures.', 'Fits beside our grandmother’s table as if they had always known each other.'],
    service: ['The carriers took it up four floors and took the packaging away.', 'Delivery on the day they said, with a call before.'],
  },
  quibble: {
    comfort: ['[form=chair|stool|bench] Firm, so a cushion after two hours.', '[form=chair|armchair] The seat is a touch deep for shorter people.'],
    wood: ['[wooden] One leg is slightly lighter than the others.', '[wooden] Water rings show if you do not oil it first.'],
    wait: ['The wait was seven weeks instead of five.', 'Came in a great deal of cardboard.'],
    floor: ['Felt gliders are missing, buy some.', 'Scraped our floor before I noticed.'],
    price: ['Not cheap, and I would have liked the pads included.'],
  },
  fault: {
    joint: ['Began to wobble in {time} and tightening helps for a day.', 'One leg is shorter, on a floor that I checked with a level.'],
    finish: ['A deep scratch on the seat, straight out of the box.', 'The finish came off on a damp cloth.'],
    comfort: ['Unbearable after twenty minutes, sadly.'],
    wait: ['Eleven weeks late and no word in between.'],
  },
}

/** Tables, shelves and sideboards. */
export const casegoods: Voice = {
  praise: {
    build: ['Rock solid, even on our crooked old floor.', '[form=sideboard] Drawers and doors close with a whisper.', '[form=shelf|sideboard] Does not sag, and I own heavy books.', 'Everything lined up at the first go.'],
    wood: ['[wooden] The surface feels like wood because it is.', '[wooden] The {material} has a calm grain and smells faintly of oil.', '{colour} matches the floor better than I dared hope.', 'Corners are rounded just enough for a running child.'],
    assembly: ['[assembly] Two people, one hour, no swearing.', '[assembly] Every screw was there, plus two spare.', '[!assembly] Carried in, put down, done.'],
    size: ['Measured four times, ordered once, fits to the millimetre.', 'Takes up less room than it looks.', '[form=dining-table] The size ({size}) seats our lot and the neighbours.'],
    use: ['[form=dining-table] Dinner, laptop, sewing machine, all in one day.', '[form=shelf|sideboard] Holds the record collection of two people who met late.', '[form=dining-table|side-table] After {time} there is one ring on it, and that was me.'],
    look: ['Plain, in the sense of somebody having left things out on purpose.', 'Makes the room look as if we had a plan.', 'Friends guess a much higher price.'],
    service: ['Carriers were careful with the stairs and even vacuumed.', 'A replacement part arrived within three days.'],
  },
  quibble: {
    assembly: ['[assembly] Assembly needs a second pair of hands, whatever the leaflet says.', '[assembly] One hole had to be widened a little.'],
    wood: ['[wooden] Marks easily for the first weeks, oil it at once.', '[wooden] The tone varies from board to board.'],
    wait: ['Delivery slipped by two weeks.', 'The packaging filled the hall.'],
    size: ['A few centimetres lower than our old one, takes getting used to.'],
    floor: ['The feet are not adjustable, so I used card.'],
  },
  fault: {
    build: ['It leans, and no amount of tightening changes that.', '[wooden] The top has bowed within {time}.'],
    damage: ['A corner was crushed in transit and the exchange took a month.', 'Scratched underneath and on top.'],
    parts: ['[assembly] Holes do not line up, we had to drill our own.', '[assembly] One panel came twice and the other not at all.'],
    wait: ['Promised in four weeks, arrived in ten.'],
  },
}

/** Pillars, tapers and candles in jars. */
export const candles: Voice = {
  praise: {
    still: ['[form=jar-candle] After a few hours it is clean right up to the glass.', '[form=jar-candle] Lights again easily after a week.', '[form=pillar-candle] Stands on a saucer for weeks and keeps its shape.'],
    evening: ['A winter evening needs no more than this.', 'Lit during dinner, put out at bedtime, for {time}.'],
    burn: ['[form=jar-candle|pillar-candle] Burns evenly to the edge, no tunnel.', 'No soot on the ceiling after a whole winter of evenings.', 'Lasts about as long as stated, I kept a note of it.', 'A calm flame that does not flutter.'],
    scent: ['[scented] Smells of what it says and stops there.', '[scented] You notice it on entering the room and then forget, as it should be.', '[scented] No headache, and I get one from most of them.', '[scented] No perfume cloud, just a clean warmth.'],
    wax: ['The {material} has a lovely dull bloom.', '[form=taper-candles|pillar-candle] Does not drip if you trim the wick, so trim it.', 'The wax is smooth and the colour goes all the way through.'],
    table: ['[form=taper-candles|pillar-candle] Four of them on the table and the lamps stay off.', '[form=taper-candles] Straight as a ruler, which I cannot say of the last ones.', 'Lit every evening at six since October.'],
    gift: ['Brought one to {friend} and had to say where it came from.', 'Nicely wrapped, so I simply handed it over.'],
    again: ['My fourth order of these.', 'I now buy six at once, to be safe.', '[form=jar-candle] The empty glass holds my pencils now.'],
    colour: ['{colour} is muted and grown-up.', 'The shade goes with everything on the table.'],
  },
  quibble: {
    burn: ['The wick is a bit long when new.', '[form=jar-candle|pillar-candle] Burned slightly to one side until I turned it.', 'Went out once in a draught.'],
    scent: ['[scented] I had hoped for a little more scent.', '[scented] A touch strong in a small bathroom.'],
    wax: ['Some bloom on the surface, which wipes off.', 'Soft in the summer heat.'],
    price: ['Good, but not cheap for something you set fire to.'],
    size: ['[form=taper-candles] Slightly thinner than my holders need.'],
  },
  fault: {
    burn: ['[form=jar-candle|pillar-candle] Tunnelled down the middle and drowned itself.', 'It smoked, and there is a black mark on the wall.', 'Lasted less than half of the hours given.'],
    scent: ['[scented] Smells of cleaning product to me.', '[scented] No scent at all once lit.'],
    broke: ['[form=taper-candles] Two were snapped in the packet.', 'Wax had melted in the parcel and set again, crooked.'],
  },
}

/** Reed diffusers and incense. */
export const scents: Voice = {
  praise: {
    scent: ['Smells like a place and not like a product.', 'Dry, a bit resinous, never sweet.', 'Visitors ask what smells so good and cannot name it.', 'Quiet enough for a bedroom.', 'The hall finally greets me properly.'],
    last: ['[form=diffuser] Still going after {time}.', 'Lasts longer than I had reckoned with.', '[form=incense] One is enough for an evening.'],
    strength: ['[form=diffuser] You can set the strength yourself by using less.', 'Gentle in a small room, present in a large one.'],
    head: ['I am sensitive to perfume and can live with this.', 'No soapy aftersmell, no headache.'],
    look: ['[form=diffuser] Good enough to leave out on a shelf.', 'Very neat, very little packaging.'],
    smoke: ['[form=incense] Little smoke, little ash, all of it in the tray.', 'It does its work without fuss.'],
    again: ['Second order already.', '{Friend} took mine home, so here I am again.'],
    mood: ['[form=incense] Lit on Friday after work, and then it is the weekend.', 'Reminds me of a chapel in Portugal.'],
  },
  quibble: {
    strength: ['Could be stronger in our open-plan room.', '[form=diffuser] On the first day rather much, later just right.'],
    last: ['[form=diffuser] Evaporates fast beside a radiator.', 'A bit short-lived for the money.'],
    scent: ['More wood than I expected from the description.', 'Nice, but I prefer their other scent.'],
    look: ['The label rubs off.'],
  },
  fault: {
    strength: ['We smell nothing at all, and three people have tried.', 'Overpowering, I had to put it outside.'],
    leak: ['[form=diffuser] Half had leaked out into the box.', '[form=incense] Half of the sticks were broken.'],
    scent: ['Smells like an airport shop to me.', 'Gave us both a headache within the hour.'],
  },
}
