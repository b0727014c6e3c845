import type { Voice } from './voice.ts'

/** Hand tools, secateurs and watering cans. */
export const gardenTools: Voice = {
  praise: {
    cut: ['[form=secateurs] Cuts clean, the wound on the rose looks like a drawing.', '[form=secateurs] Still sharp at the end of the apple trees.'],
    pour: ['[form=watering-can] Pours just where you point it.', '[form=watering-can] Seedlings stay upright under it.', '[form=watering-can] Does not slop while walking.'],
    dig: ['[form=trowel] Soil falls off it by itself.', '[form=trowel] You can lean on it with all your weight.'],
    work: ['[form=trowel] Goes into our heavy clay without a complaint.', '[form=trowel|secateurs] Does the job in half the strokes.', 'Precise, you can work right next to a seedling.', 'Made for people who garden and not for people who photograph gardens.'],
    hand: ['Good in the hand, with or without gloves.', 'Not tiring after a whole Saturday.', '[form=watering-can] Well balanced, even when full.', 'Suits my small hands.'],
    build: ['Bent nothing, broke nothing, in {time}.', 'The {material} is thick where it needs to be.', '[form=trowel|watering-can] Left it out in the rain for a week, wiped it, fine.', 'Every moving part can be had again.'],
    use: ['My neighbour borrowed it and brought it back only when asked.', 'Used on the allotment three times a week.', '[form=trowel|secateurs] Replaced two cheap ones that snapped.', 'Balcony or bed, I always reach for this.'],
    look: ['Almost too handsome for the mud.', '{colour} is easy to find in the grass.', 'Hangs on the wall like a picture.'],
    gift: ['Bought one for {friend}, who has gardened for fifty years and said nothing but kept it by the door.'],
    size: ['The size ({size}) is right for me.', '[form=trowel|secateurs] Small enough for the bucket, big enough for work.'],
    care: ['[form=trowel|secateurs] Cleans up with a rag and a drop of oil.'],
  },
  quibble: {
    hand: ['Heavy for a long afternoon.', 'The handle needed a rub with oil at first.'],
    work: ['[form=trowel] Too fine for our stony ground.', 'Took a while to get the angle right.'],
    look: ['[form=trowel|secateurs] Marks and rusts a little if you forget it, as I did.', '[form=watering-can] The paint scuffs at the edges.'],
    size: ['A bit smaller than I was expecting.', 'Wish there were a longer version.'],
    price: ['More than I usually spend on such a thing.'],
  },
  fault: {
    spring: ['[form=secateurs] The spring jumped out on day one.', '[form=secateurs] The lock closes by itself in mid-cut.'],
    edge: ['[form=secateurs] Crushes stems instead of cutting them.'],
    build: ['[form=trowel] Broke at the neck in {time}.', '[form=trowel] Bent on the first root.'],
    work: ['[form=watering-can|secateurs] Blocked or stuck every time I use it.', '[form=trowel] Not fit for real soil.'],
    rust: ['[form=watering-can|trowel] Rusted through in one season, despite care.'],
    leak: ['[form=watering-can] Came damaged, and the seam is not tight.'],
  },
}

/** Pots and planters. */
export const pots: Voice = {
  praise: {
    plants: ['The rosemary doubled in size since it moved in.', 'Roots look healthy, the drainage clearly works.', 'My oldest fern has stopped sulking.', '[form=planter-box] Tomatoes on the balcony like never before.'],
    build: ['Thick, evenly made, no cracks.', 'The {material} is honest and heavy.', 'Proper hole in the bottom, which one must nowadays mention.', '[handmade] You can see the hand that made it.'],
    frost: ['[frost-proof] Stayed out through a winter of minus twelve.', '[frost-proof] Two winters on the terrace and not a flake missing.'],
    look: ['Looks better with every month of weather.', '{colour} is calm and lets the plant talk.', 'Three of them by the door and the house looks looked after.', 'Even empty it is good to have around.'],
    size: ['The size ({size}) is exactly as given, inside and out.', 'Deep enough for real roots.'],
    use: ['Has held herbs, tulips and now a small olive.', 'Bought one to try, have seven.', 'The weight keeps it upright in wind.'],
    pack: ['So well packed that unpacking took longer than planting.'],
  },
  quibble: {
    size: ['Inside it is smaller than the outer size suggests.', 'Bigger and heavier than I thought, get help.'],
    plants: ['Dries out fast in full sun.', 'Needs a saucer, which costs extra.'],
    look: ['[material=terracotta] A bit orange when new, weather will see to that.', '[material=terracotta|earthenware] White bloom on the outside after some weeks.'],
    build: ['The foot was not quite level.', 'Small flaw in the rim, turned to the wall.'],
  },
  fault: {
    crack: ['[!frost-proof] Cracked in the first light frost.', 'Arrived in two halves.'],
    plants: ['Water stands inside and my plant has rotted.'],
    look: ['Colour washed off onto the paving.', 'Looks cheap, and it was not.'],
    build: ['Split along the side after {time}.'],
  },
}

/** Bird feeders and baths. */
export const feeders: Voice = {
  praise: {
    birds: ['The first blue tit came after twenty minutes.', 'Nine kinds in the first week, I keep a list.', 'Even a nuthatch, upside down, very pleased.', 'Robins found it before I had climbed down the ladder.'],
    clean: ['Comes apart without tools, so it really does get cleaned.', 'Hot water and a brush, two minutes.'],
    build: ['Sturdy, the {material} has weathered well.', 'Has stood through autumn gales.', 'The hook or cord is strong enough for the neighbour’s squirrel to swing on.'],
    use: ['Better than television, and I have had it for {time}.', 'The cat sits behind the glass for hours.', 'Our son can now tell seven birds apart.', 'Hung outside the kitchen, so washing up takes longer.'],
    seed: ['[material=glass|oak|borosilicate|recycled-plastic] Keeps the seed dry in driving rain.', 'Little waste on the ground.'],
    gift: ['Bought for {friend}, who no longer gets out much, and it is the centre of the day.'],
    look: ['Discreet and well proportioned.', 'Pretty even when nobody visits.'],
  },
  quibble: {
    birds: ['It took two weeks until they dared.', 'Pigeons have worked it out.'],
    seed: ['Has to be filled rather often.', 'Some seed gets wet in heavy rain.'],
    build: ['I replaced the cord with wire.', 'A bit light in strong wind.'],
    size: ['Smaller than in the pictures.'],
  },
  fault: {
    squirrel: ['A squirrel took it apart on day three.', 'Chewed through in {time}.'],
    build: ['Fell down in the first storm and broke.', 'A part was missing, so it cannot be closed.'],
    seed: ['Everything inside goes mouldy.'],
    birds: ['Not one bird all winter.'],
  },
}

/** Packets of seed. */
export const seeds: Voice = {
  praise: {
    sprout: ['Nearly every one came up.', 'Germinated in six days on the windowsill.', 'I counted, and it was better than the figure on the packet.', 'Old-fashioned reliability.'],
    grow: ['Strong plants, no trouble with pests.', 'Grew well even on our north-facing balcony.', 'Stood the hot weeks in July better than I did.', 'Came up where I sowed and also where I did not.'],
    result: ['The best we have grown in years.', 'Just like the description.', 'Neighbours asked over the fence what it was.', '[!vegan] A jug of it on the table all through summer.', '[vegan] The children picked and ate as they went.'],
    info: ['Instructions are short and right.', 'Tells you honestly when not to sow.'],
    save: ['Open-pollinated, so I am saving my own now.', 'Kept some seed from last year and it sprouted as well.'],
    pack: ['A generous packet, I shared with {friend}.', 'Pretty paper packet, no plastic.'],
    again: ['Ordered for the third spring.', 'Next year a second row.'],
  },
  quibble: {
    sprout: ['Took rather longer to come up than stated.', 'About two thirds germinated, which is fine.'],
    grow: ['Slugs love it, so be quick.', 'Got taller than I had planned for.'],
    pack: ['A few seeds fewer than I expected.', 'I wish the packet could be closed again.'],
    info: ['The sowing table is in very small print.'],
  },
  fault: {
    sprout: ['Three came up out of a whole packet.', 'Nothing germinated, twice, in fresh compost.'],
    result: ['What grew was not what was on the packet.', '[vegan] Bolted before we could harvest a thing.'],
    grow: ['Weak and yellow from the start.'],
    pack: ['The packet was open and half of it in the envelope.'],
  },
}

/** Gardening gloves. */
export const gloves: Voice = {
  praise: {
    fit: ['They fit like gloves, and that is not a joke, mine never do.', 'True to size, snug at the fingertips.', 'Even my short fingers reach the ends.'],
    feel: ['[!waterproof] Enough feeling left to pick up a seedling.', 'Soft after two afternoons.', 'Good grip on a wet handle.'],
    protect: ['Nettles have lost.', '[material=leather] I cleared a whole corner of brambles and kept my skin.', 'Hands stayed clean and in one piece.'],
    last: ['Second season and no holes.', 'Seams have held through {time} of hard use.', 'Cleaned, dried, as before.'],
    use: ['I have stopped gardening bare-handed, thirty years late.', 'My wife ordered a pair after borrowing mine once.', '[material=leather] Also good for firewood and moving house.'],
    look: ['{colour} is easy to spot in the border.', 'Sensible, decent-looking, no cartoons.'],
    gift: ['A pair for {friend} with a packet of seeds, always welcome.'],
  },
  quibble: {
    fit: ['Run slightly small, take the larger size.', 'A bit long in the thumb.'],
    feel: ['Stiff at first.', 'Warm in August.'],
    protect: ['Long thorns still get through.', 'Damp comes through after an hour.'],
    last: ['The fingertip is thin after one season.'],
  },
  fault: {
    last: ['A seam burst on the second day.', 'Hole in the thumb after {time}.'],
    fit: ['Two left hands in the packet, really.', 'Far too small for the size on the label.'],
    dye: ['Dyed my hands for days.'],
    protect: ['The first rose went straight through.'],
  },
}
