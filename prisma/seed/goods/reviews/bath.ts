import type { Voice } from './voice.ts'

/** Towels, robes and mats. */
export const textiles: Voice = {
  praise: {
    dry: ['[form=towel|bath-mat] Takes up water at the first touch, no pushing it about.', '[form=towel|bath-mat] Dry again by the evening, even in our windowless bathroom.', '[form=towel] Feels thirsty, in the best way.'],
    soft: ['Softer after each wash rather than the other way round.', 'Pleasant on the skin without that slippery shop finish.', 'Substantial, but not stiff.', 'My daughter refuses any other.'],
    wash: ['Thirty washes on, no pulled loops or threads, no fading.', 'Kept its shape and its size.', 'Hardly any lint after the second wash.'],
    weave: ['The hem or edging is straight and double-stitched.', 'The {material} is clearly of good quality.', 'Weight as stated, I put it on the kitchen scales.'],
    colour: ['{colour} is exactly the muted tone I was after.', 'Ordered in {colour} and then added a second one.', 'Colour stayed true and did not stain the rest of the wash.'],
    size: ['[form=towel|robe] Generous size, it goes round properly.', 'The size ({size}) is as given, to the centimetre.'],
    use: ['In use every day for {time}.', 'Guests have asked for the address.', '[form=towel] We replaced everything old in one go and have not looked back.', '[form=towel|robe] Comes along to the lake, the sauna and the in-laws.'],
    hang: ['[form=towel|robe] It hangs well and looks tidy even when I do not fold it.'],
  },
  quibble: {
    dry: ['[form=towel] Needs a wash or two before it really takes water.', 'Slow to dry on a cold day.'],
    lint: ['Leaves lint the first couple of times.', 'Picks up cat hair like a magnet.'],
    colour: ['A little greyer than in the picture.', 'A dark one, so wash it alone the first time.'],
    size: ['Shrank by about two centimetres.', 'A touch narrower than I would like.'],
    price: ['[form=towel] Good, but a full set adds up.'],
  },
  fault: {
    wash: ['A thread pulled in the first wash and now there is a ladder.', 'Lost its shape in {time}.'],
    colour: ['Dyed a whole load of whites.', 'The two I ordered are different shades.'],
    dry: ['[form=towel|bath-mat] Pushes the water about and stays wet for days.'],
    lint: ['Fluff everywhere, even after six washes.'],
    hem: ['The seam came undone along one side.'],
  },
}

/** Bars of soap. */
export const soaps: Voice = {
  praise: {
    work: ['Honest stuff that does what it claims.', 'My grandmother used the same kind, and so did hers.', 'Leaves nothing behind but clean.'],
    people: ['{Partner} has given up the bottle for it.', 'The whole family has switched.'],
    skin: ['[skin] My hands have stopped cracking, in January.', '[skin] Cleans without that tight feeling afterwards.', 'Rinses off completely, no film.', '[skin] My doctor asked what I had changed.'],
    lather: ['[skin] Small, dense lather, very pleasant.', 'Foams well even in our hard water.', 'A little goes a surprisingly long way.'],
    scent: ['[scented] Scent is there when you wash and gone when you leave, ideal.', '[scented] Smells of ingredients rather than of perfume.', '[scented] The bathroom smells faintly of it, and that is all I ask.'],
    last: ['Lasted {time} with two people using it.', 'Does not turn to mush in the dish.', 'Hard bar, slow to wear.'],
    simple: ['Short list of ingredients, paper wrapping, done.', 'Replaces a bottle, and the plastic with it.'],
    again: ['I order five at a time.', 'Came back to it after trying three others.', 'Never again without one in the cupboard.'],
    gift: ['[skin] Put one in with a towel for {friend}, warmly received.', '[skin] Lovely to have on the guest basin.'],
  },
  quibble: {
    scent: ['[scented] The scent is stronger than I would choose.', 'Hardly any smell, if that matters to you.'],
    last: ['Soft if it lies in water, use a draining dish.', 'Went faster than I hoped.'],
    lather: ['Lathers little at first.', '[skin] Takes some getting used to after gel.'],
    shape: ['[skin] Rather a big lump for small hands.', 'One corner had broken off.'],
  },
  fault: {
    shape: ['Cracked down the middle within days.'],
    skin: ['[skin] Dried out my skin badly within a week.', '[skin] My hands itched, so it has been demoted to the laundry.'],
    scent: ['[scented] The smell is unpleasant, not at all like the description.', 'Smelled rancid.'],
    last: ['Dissolved in under two weeks.'],
    broke: ['Arrived in crumbs.'],
  },
}

/** Dispensers and brushes. */
export const bathTools: Voice = {
  praise: {
    work: ['Works the way it should, every time.', '[form=bath-brush] Firm where it needs to be and gentle where it should be.', 'Small pleasure twice a day.', 'No nonsense, no fuss.'],
    build: ['[form=soap-dispenser] Heavy and steady, it does not slide about.', 'The {material} is well finished and pleasant to hold.', 'Parts can be replaced, and the shop actually has them.', 'Still in one piece after {time} of wet hands.'],
    look: ['[form=soap-dispenser] Makes the basin look cared for.', '{colour} goes with our old tiles.', '[form=soap-dispenser|bath-brush] It is the only thing on our shelf that is not hidden when people come.'],
    wet: ['Dries quickly and has not gone mouldy.', 'Stands up to steam and splashing.'],
    clean: ['Easy to rinse out.', 'Comes clean with hot water.'],
    use: ['[form=soap-dispenser] Both children now use it without being told.', '{Partner} laughed at the price and uses it more than I do.', '[form=soap-dispenser] Bought a second for the kitchen.'],
    gift: ['Took it to {friend} as a moving-in present.'],
    size: ['[form=soap-dispenser] Just the right size for a small basin.'],
  },
  quibble: {
    work: ['A bit stiff at the beginning.', '[form=soap-dispenser] Needs a rinse now and then or it clogs up.'],
    size: ['Larger than I pictured.', '[form=soap-dispenser] Could be a little taller.'],
    look: ['Water marks show on it.', 'Shade differs slightly from the photo.'],
    care: ['[wooden] Wants oil or drying, more care than I like to give.'],
  },
  fault: {
    work: ['Stopped doing its job after {time}.', '[form=bath-brush] Loses bristles every time it is used.'],
    build: ['Came apart where it is glued.', 'The finish peeled in the damp.'],
    mould: ['[form=bath-brush] Black spots of mould within weeks, in an aired room.'],
    broke: ['Broken on arrival, with hardly any padding.'],
  },
}

/** Mats of cork, wood, stone and rubber. */
export const hardMats: Voice = {
  praise: {
    foot: ['Warm and steady under a bare foot.', 'No more slipping on the tiles.', 'Pleasant to stand on while brushing teeth.'],
    dry: ['Dries within the hour and never smells.', 'No wet textile lying about any more.', 'Lean it on the wall and it is dry by noon.'],
    build: ['Solid, it does not move or curl.', 'Still flat after {time} of five people showering.', 'The {material} is cleanly cut.'],
    look: ['Makes our old bathroom look planned.', '{colour} suits the tiles.', 'Plain, almost invisible, just right.'],
    clean: ['A wipe and it is clean.', 'Nothing for the washing machine, which I count as a gain.'],
    use: ['Replaced three cotton mats.', 'The children jump on it, it does not mind.', '{Partner} wants a second for the sauna.'],
    size: ['The size ({size}) is right for a small room.', 'Large enough for two feet and a dog.'],
  },
  quibble: {
    foot: ['Hard underfoot for the first few days.', 'A bit cold in winter.'],
    look: ['Water marks show for a while.', 'Smaller than it looks online.'],
    clean: ['Wants a proper clean now and then, more than I had assumed.'],
    smell: ['It had a smell of its own for a week.'],
    size: ['I should have taken the larger one.'],
  },
  fault: {
    build: ['It broke at the edge in {time}.', 'Warped or cracked, I cannot say which came first.'],
    foot: ['Slides on our floor, which is dangerous.'],
    dry: ['Stays damp underneath and has gone dark.'],
    damage: ['Came with a corner missing.'],
  },
}
