import type { Voice } from './voice.ts'

/** Kitchen knives. */
export const knives: Voice = {
  praise: {
    edge: ['Came sharp enough to shave the hair off my arm, I checked.', 'Goes through a tomato without pressing.', 'Still sharp after {time} with only a few passes on the strop.', 'Takes an edge quickly on an ordinary stone.'],
    handle: ['The handle fills the hand and has no sharp corners.', 'Balanced exactly where the finger goes.', 'Not slippery, even with onion juice and oil about.'],
    steel: ['The steel has got a blue-grey patina and I love it.', 'The {material} is easy to look after if you wipe it.', 'Thin behind the edge, so carrots do not crack.'],
    use: ['I reach for this one and leave the other nine in the block.', 'Chopping onions has become almost a pleasure.', 'Bread, herbs, a whole chicken: it does not mind.', 'Made me take a sharpening class.'],
    look: ['Plain, well finished, no show.', 'The spine is rounded, which few makers bother with.'],
    gift: ['A present for {friend}, who cooks for a living and kept it.', 'My father asked for one after dinner.'],
    box: ['Well packed, with an edge guard you can reuse.'],
  },
  quibble: {
    steel: ['Stains if you leave it wet for five minutes, you have been warned.', 'A first patina of orange had to be rubbed off.'],
    handle: ['A little small for large hands.', 'The wood wanted oil straight away.'],
    edge: ['Good, but the factory edge needed a touch of the stone.', 'Heel of the blade is a bit thick.'],
    weight: ['Heavier at the front than I am used to.'],
  },
  fault: {
    edge: ['Blunt out of the box.', 'A chip in the edge after cutting nothing harder than squash.'],
    handle: ['Gap between blade and handle where food collects.', 'The handle worked loose in {time}.'],
    rust: ['Rust spots on the first evening, although I dried it.'],
    bent: ['The blade is not straight, seen from above.'],
  },
}

/** Boards, spoons and mills. */
export const woodTools: Voice = {
  praise: {
    grind: ['[form=pepper-mill] Grinds from dust to cracked, and stays where it is set.', '[form=pepper-mill] Three turns are enough for a plate.', '[form=pepper-mill] Easy to fill without rolling peppercorns all over the floor.', '[form=pepper-mill] No trail of dust on the table.'],
    cut: ['[form=cutting-board] Does not slide, even without a cloth underneath.', '[form=cutting-board] Large enough to push things aside and carry on.', '[form=cutting-board] Cuts close up again after a wipe of oil.'],
    stir: ['[form=wooden-spoon] Reaches into every corner of the pot.', '[form=wooden-spoon] Does not scratch the good pan.', '[form=wooden-spoon] Sits right on the rim and does not fall in.'],
    wood: ['[wooden] Beautiful piece of wood, close-grained and silky.', '[wooden] Smells faintly of oil and nothing else.', '[wooden] The {material} has darkened a little and got better.', '[wooden] No splinters, no rough end grain.'],
    work: ['Does one job and does it well.', 'Used at every meal for {time}.', '[form=cutting-board] Kind to knives, pans and wrists.', 'It simply works, which in kitchens is rarer than you think.', '[form=wooden-spoon] Feels good in wet hands.'],
    build: ['Nothing loose, nothing glued that should be screwed.', '[wooden] Has not warped, and I have been careless.', 'You could hand this on.'],
    look: ['Stays out on the counter because it may.', '{colour} suits the kitchen.', 'My children call it the serious one.'],
    care: ['[wooden] A bit of oil every other month and it looks new.', '[form=cutting-board|wooden-spoon] Washes off in seconds.'],
    gift: ['Gave it to {friend} as a house-warming and was asked for the address.', '[form=cutting-board] Bought together with a loaf of bread as a gift, much liked.'],
    size: ['Right size for a small kitchen.', 'The size ({size}) is the one to take.'],
  },
  quibble: {
    grind: ['[form=pepper-mill] The finest setting is not very fine.', '[form=pepper-mill] The knob loosens when you turn it.'],
    cut: ['[form=cutting-board] Holds the smell of garlic for a day.'],
    stir: ['[form=wooden-spoon] A little longer would be better for deep pots.'],
    wood: ['[wooden] Raised a fur at the first wash, a light sanding cured it.', '[wooden] Paler than in the picture at first.'],
    size: ['[form=wooden-spoon|cutting-board] A finger too long for my drawer.', 'Heavier than I expected.'],
    care: ['[wooden] Needs oiling more often than I am inclined to.', '[wooden] No dishwasher, so it lives a little apart from my habits.'],
    work: ['Takes some days to get the knack of it.'],
  },
  fault: {
    wood: ['[wooden] Split along the grain within {time}.', '[wooden] Warped so far that it rocks.'],
    work: ['Does not do the one thing it is for.', 'Came apart in my hand.'],
    smell: ['Has a sour smell that will not leave.'],
    finish: ['[wooden] Rough as a fence, I had to sand it myself.'],
  },
}

/** Saucepans and frying pans. */
export const pans: Voice = {
  praise: {
    sauce: ['[form=saucepan] Sauces no longer catch at the edge.', '[form=saucepan] Rice comes out as it should, every grain.'],
    pourer: ['[form=saucepan] Pours without running down the side.', '[form=saucepan] The lid sits so well that it holds a simmer on the lowest flame.'],
    measure: ['[form=saucepan] Big enough for pasta for two, small enough for an egg.'],
    heat: ['Heats evenly, no hot ring in the middle.', 'Holds its heat so well that I cook on a lower setting.', '[form=frying-pan] Steaks get a crust I never managed before.', '[induction] Recognised by our induction hob at once and silent on it.'],
    stick: ['[form=frying-pan] After a few rounds of oil eggs slide about on their own.', '[form=frying-pan] Needs some butter and then releases everything.', '[form=saucepan] Burnt milk came off with water and patience.'],
    build: ['The handle is riveted and stays cool for a good while.', 'Sits flat on the glass and has stayed so.', 'Heavy in the right way.', 'The {material} is thick and even.'],
    use: ['On the stove daily for {time}.', '[form=frying-pan] Pancakes on Sunday, fish on Friday, it does both.', 'Our others have been given away.', 'From hob to oven to table.'],
    learn: ['[material=cast-iron|carbon-steel|copper|stainless-steel] Takes some learning, and then you do not want anything else.', '[material=cast-iron|carbon-steel] The seasoning leaflet is short and correct.'],
    look: ['Handsome enough to serve from.', '[material=cast-iron|carbon-steel|copper] Gets better-looking with every meal.'],
    price: ['[form=frying-pan] Costs more than a coated one and replaces five of them.'],
  },
  quibble: {
    lid: ['[form=saucepan] The lid rattles at a full boil.', '[form=saucepan] I miss marks on the inside.'],
    weight: ['You need a strong wrist or two hands.', 'Heavy to pour from.'],
    stick: ['[form=frying-pan] First eggs stuck, do not lose heart.', '[material=cast-iron|carbon-steel] Acid sauces strip the seasoning, as I learned.'],
    build: ['The handle gets hot after ten minutes, keep a cloth near.', '[form=frying-pan] A lid would have been nice.'],
    care: ['[material=cast-iron|carbon-steel] Has to be dried at once, my household forgets.'],
  },
  fault: {
    flat: ['Bowed in the middle and turns like a wheel on our hob.', 'Warped the first time it got properly hot.'],
    stick: ['[form=frying-pan] Everything sticks, and I followed each step.', '[material=enamel|aluminium] The surface came off in flakes.'],
    rust: ['[material=cast-iron|carbon-steel] Arrived with rust under the wax.'],
    build: ['A rivet is loose after {time}.'],
  },
}

/** Kettles and coffee makers. */
export const brewers: Voice = {
  praise: {
    ritual: ['[form=moka-pot] The sound it makes has replaced my alarm.', '[form=moka-pot] Five quiet minutes before everyone is up.', '[form=moka-pot] I have given up the capsule machine.'],
    strength: ['[form=moka-pot] Strong without being burnt.', '[form=moka-pot] The cup is clean down to the last mouthful.'],
    brew: ['[form=moka-pot] Coffee in the morning has moved up a class.', '[form=kettle] The pour is thin and obedient.', '[form=kettle] Boils quickly and tells you so politely.', '[form=moka-pot] Consistent cup after cup, once you have found your grind.', 'No metallic taste, not even on day one.'],
    build: ['Well made, the lid and handle sit tight.', 'Small parts can be bought again.', 'The {material} wipes clean.', 'Handle stays cool enough to hold.'],
    use: ['Twice a day for {time} and no sign of wear.', '[form=kettle] Lives on the stove, since it deserves to be seen.', '[form=kettle] {Partner}, who drinks only tea, uses it more than I do.', 'Comes camping with us.'],
    look: ['Lovely object, simple line.', '{colour} brightens a grey kitchen.'],
    clean: ['Rinse, dry, done.', '[form=kettle] Descaled it with vinegar and it was like new.'],
    size: ['[form=moka-pot] Makes exactly enough for the two of us.', 'The size ({size}) is right for guests as well.'],
  },
  quibble: {
    build: ['The knob gets warm.', '[form=kettle] A drop runs back along the spout now and then.'],
    size: ['[form=moka-pot] Two small cups, not two mugs.', '[form=kettle] Too wide for my smallest burner.'],
    brew: ['[form=moka-pot] Needs some practice until it tastes right.', '[form=moka-pot] First three brews are for the sink.'],
    clean: ['[form=kettle] Shows lime quickly with our water.'],
  },
  fault: {
    leak: ['It leaks at the seam.', '[form=kettle] Steam comes out at the side, not where it should.'],
    rust: ['[material=steel|cast-iron|enamel] Rust inside after {time}.'],
    handle: ['[form=kettle] The handle came loose, full of boiling water.'],
    pour: ['Cannot be poured without a puddle.', 'Takes forever and splutters.'],
  },
}

/** Jam, honey and chocolate. */
export const sweets: Voice = {
  praise: {
    taste: ['Tastes of the thing itself and only then of sugar.', 'We finished it in one evening, standing.', 'Long aftertaste, a little bitter, very good.', 'Reminds me of what my grandmother kept on the top shelf.', '[form=jam-jar] Balanced, with enough acid to want another spoon.'],
    texture: ['[form=jam-jar|honey-jar] The texture is right, neither stiff nor runny.', '[form=chocolate-bar] Smooth, with a proper snap.', '[form=jam-jar] Visible fruit in every spoonful.'],
    bread: ['[form=jam-jar|honey-jar] On buttered toast it needs nothing else.', '[form=jam-jar|honey-jar] With yoghurt, with cheese, off the knife.', 'Baked with it, and the cake was praised for the wrong reason.'],
    label: ['I like that the label says where and when.', '[form=jam-jar|chocolate-bar] A short list of ingredients that I can pronounce.'],
    gift: ['Bought one for {friend} and two for us.', 'Good company for a bottle of wine when you visit somebody.'],
    again: ['Ordered a box of six.', 'The third year running that we order it.', 'On the shopping list for good.'],
    honest: ['Not cheap, but you use less because it has taste.', '[form=jam-jar|chocolate-bar] Half as sweet as the supermarket kind.'],
  },
  quibble: {
    taste: ['[form=jam-jar|chocolate-bar] A touch sweeter than I had hoped.', '[form=jam-jar] Quite tart, the children do not like it, so more for me.'],
    size: ['The portion is gone too fast.', 'I wish it came in a larger size.'],
    texture: ['[form=jam-jar|honey-jar] Had set rather hard, a warm spoon helped.', '[form=chocolate-bar] Softer than expected.'],
    price: ['Lovely, though a luxury at the price.'],
  },
  fault: {
    taste: ['Tastes flat, we did not finish it.', '[form=jam-jar] Only sugar, hardly anything of what is on the label.'],
    broke: ['[form=jam-jar|honey-jar] Arrived broken, and everything else in the parcel sticky.', '[form=jam-jar|honey-jar] The lid was not tight and it had leaked.'],
    date: ['Best-before was five weeks off when it came.'],
    texture: ['Grainy all the way through.'],
  },
}

/** Oil, vinegar, spices, sauces and pasta. */
export const savoury: Voice = {
  praise: {
    taste: ['You taste the difference at once, even with eyes closed.', '[form=oil-bottle|spice-tin|sauce-bottle] Clean and strong, a little goes far.', 'It wakes a plate up.', '[form=oil-bottle|sauce-bottle|spice-tin] Has depth, and does not drown the rest.', 'Made an ordinary Tuesday dinner into something.'],
    use: ['[form=oil-bottle|spice-tin|sauce-bottle] On beans, on eggs, on everything for {time}.', 'Three ingredients and this, and dinner is done.', 'My standby when nobody has been shopping.', '[form=sauce-bottle|spice-tin] {Partner} puts it on things I would rather not name.'],
    fresh: ['A fresh batch, the date is on it.', 'Smells wonderful on opening.'],
    label: ['Origin and maker are on the label, as they should be.', 'No additives, I read every word.'],
    pack: ['[form=pasta-bag|spice-tin] The pack closes again properly.', '[form=oil-bottle|sauce-bottle] Pours without a mess.'],
    gift: ['Took one to {friend} instead of wine.', '[form=oil-bottle|pasta-bag] My Italian neighbour nodded, and that settles it.'],
    again: ['Second order already.', 'We order three at a time now.', 'Since then the supermarket kind stays where it is.'],
    value: ['Costs a bit more and is worth about twice that.'],
  },
  quibble: {
    taste: ['[form=oil-bottle|sauce-bottle|spice-tin] Milder than I expected, though good.', '[form=sauce-bottle|spice-tin] Rather hot for our children.', '[form=oil-bottle|sauce-bottle|spice-tin] Distinctive, not for every dish.'],
    size: ['Too small for a household that cooks daily.', 'A larger refill would save packaging.'],
    pack: ['[form=oil-bottle|sauce-bottle] The cap drips a little.', 'Hard to open the first time.'],
    price: ['Priced at the upper end.'],
  },
  fault: {
    taste: ['Dull, tastes of nothing much.', 'Tasted stale to both of us.'],
    leak: ['[form=oil-bottle|sauce-bottle] Leaked in the parcel over everything else.', 'The seal was broken when it arrived.'],
    date: ['Only two months left on the date.'],
    pack: ['[form=pasta-bag|spice-tin] Half of it was dust and crumbs.'],
  },
}

/** Tea and coffee. */
export const leaves: Voice = {
  praise: {
    taste: ['Clear in the cup, with a sweetness that comes by itself.', '[form=tea-tin] No bitterness, even when I forget it.', 'Tastes just like the notes on the label, for once.', '[form=tea-tin] A second infusion is as good as the first.', 'Rich without being heavy.'],
    fresh: ['[form=coffee-bag] The date on the bag was six days old.', 'Smell on opening filled the kitchen.'],
    routine: ['Every morning at half past six for {time}.', 'My afternoon is built around it.', 'Even {partner}, who never noticed what we drink, asked for the name.', '[form=coffee-bag] The office has ordered a kilo.'],
    fair: ['I like knowing who grew it and what they were paid.', 'You can read the farm and the harvest on the label.'],
    brew: ['[form=tea-tin] Forgiving: it does not mind a few degrees more or less.', '[form=coffee-bag] Works for my old pot just as for the fancy dripper.'],
    pack: ['The pack seals well and keeps its scent to the last spoon.'],
    again: ['Fourth order, no change in quality.', 'Tried others from the same house and came back to this.', 'I keep a reserve, so as not to run out on a Sunday.'],
    gift: ['Sent to {friend} in hospital, who shared it with the ward.'],
  },
  quibble: {
    taste: ['Lighter than I like, I use a little more.', 'Fruity, almost too much so for me.'],
    size: ['The packet is soon gone.', '[form=coffee-bag] I wish there were half-kilo bags.'],
    price: ['A treat rather than an everyday thing at this price.'],
    pack: ['[form=coffee-bag] The zip on the pack gave up early.', 'A lot of dust at the bottom.'],
  },
  fault: {
    taste: ['Flat and papery, I wonder how old it was.', 'Sour, whatever I did with the water.'],
    wrong: ['[form=coffee-bag] Wrong grind sent, and the exchange took two weeks.'],
    date: ['[form=coffee-bag] Roasted seven weeks before it reached me.'],
    pack: ['The packet had split and half of it lay in the box.'],
  },
}
