import type { Voice } from './voice.ts'

/** Mugs, cups, pots and jugs. */
export const cups: Voice = {
  praise: {
    hand: [
      'The {thing} sits in the hand as if somebody had measured mine.',
      '[form=mug|teapot|pitcher] Three fingers fit where they should, and the balance is right even when full.',
      'I have big hands and arthritis in two fingers, and this one I can hold.',
      'Nice weight, neither a brick nor an eggshell.',
    ],
    rim: [
      '[form=mug|cup-saucer|espresso-cup] The rim is thin enough to drink from with pleasure.',
      '[form=mug|cup-saucer|espresso-cup] What surprised me is the edge: smooth, slightly turned out, no dribble down the side.',
      '[form=teapot|pitcher] It pours cleanly, not a drop on the cloth.',
    ],
    glaze: [
      'The glaze has more depth than the photos show.',
      'In morning light {colour} shifts a little, which I had not expected and now look for.',
      'Chose {colour} and it goes with everything we already own.',
      '[handmade] You can see the throwing lines under the glaze, and mine has a thumbprint near the foot that I have grown fond of.',
      'No crazing, no pinholes, and after {time} it still looks new.',
    ],
    daily: [
      'It has been used every single day for {time}.',
      '[form=mug|cup-saucer|espresso-cup] {Partner} and I now argue over who gets it in the morning.',
      'All the others have moved to the back of the cupboard.',
      '[form=mug|cup-saucer] Coffee at seven, tea at four, soup on bad days.',
    ],
    heat: [
      '[form=mug|cup-saucer|espresso-cup|teapot] Keeps a drink warm for longer than the thin ones we had.',
      '[form=teapot] Warm it with hot water first and the tea stays hot to the last mouthful.',
    ],
    wash: [
      '[dishwasher-safe] Goes through the dishwasher most nights and shows nothing for it.',
      '[form=mug|cup-saucer|espresso-cup|teapot] Tannin wipes off with a sponge, no scrubbing.',
      '[handmade] I wash it by hand, because I want to keep it.',
    ],
    size: ['Holds exactly what I call a proper measure.', 'The size ({size}) is right for how we drink.'],
    fall: ['It has survived a fall onto a wooden floor without a chip.', 'Knocked it against the tap more than once, no harm done.'],
  },
  quibble: {
    size: ['A little smaller than I had pictured, so read the millilitres.', '[form=mug|espresso-cup] Slightly larger than our machine likes, we had to take out the drip tray.', '[form=mug|cup-saucer|espresso-cup] Not for people who want half a litre.'],
    hand: ['Gets hot to touch for the first minute.', 'My husband’s fingers are a squeeze.', 'On the heavy side when full.'],
    glaze: ['The colour is a shade cooler than on my screen.', '[handmade] The two I ordered differ in height by a few millimetres, which is how it is with handmade things.', 'There is a tiny dot in the glaze on the inside.'],
    foot: ['The foot is rough and scratched our table until I put felt under it.', 'It does not stack, which matters in a small kitchen.'],
    wash: ['[form=mug|cup-saucer|espresso-cup] Coffee leaves a faint ring if it stands overnight.'],
  },
  fault: {
    chip: ['Mine chipped at the rim within {time}, from nothing more than the sink.', '[form=mug|cup-saucer|espresso-cup|teapot] It arrived with a hairline crack that only showed when tea came through.'],
    glaze: ['The glaze on mine is blotchy and looks like a second.', 'After {time} the inside is a web of fine cracks.'],
    level: ['It wobbles on a flat table.', 'Mine leans visibly to one side, beyond what I would call charm.'],
    size: ['Much smaller than it looks in the picture, I feel a bit fooled.'],
  },
}

/** Plates, bowls and platters. */
export const tableware: Voice = {
  praise: {
    stack: ['They stack straight and take little room.', 'Fits our narrow shelves with a finger to spare.'],
    food: [
      'Food looks better on it, simple as that.',
      'Enough of an edge to keep sauce where it belongs.',
      '[form=bowl|platter] Salad for six on Saturday, apples the rest of the week.',
      '[form=bowl] Used for pasta, porridge and once for a birthday cake.',
    ],
    glaze: [
      'The glaze is quiet and even and hides nothing.',
      '{colour} is a lovely, calm shade in real life.',
      '[handmade] Every piece is a little different and together they look like a family.',
      'I like that the clay shows at the foot.',
    ],
    knife: ['[form=plate|platter] After {time} of knives and forks I cannot find a scratch.', 'Cutlery makes no nasty noise on it, which I am sensitive to.'],
    wash: ['[dishwasher-safe] Dishwasher every evening, no complaints.', 'Baked-on cheese came off after a short soak.'],
    weight: ['Solid without being heavy to carry to the table.', 'Has a reassuring weight and does not slide about.'],
    chip: ['Not one chip in {time}, with two children at the table.', 'One of ours went down on tiles and lived.'],
    set: ['We began with two and are now at eight.', 'I replaced one broken piece and the new one matches.', 'My mother turned it over to read the name, which is high praise.'],
  },
  quibble: {
    size: ['Slightly too wide for our dishwasher’s lower rack.', '[form=plate|platter] Smaller in the flat part than I expected, the rim takes a lot.', 'Measure your cupboard first.'],
    mark: ['Fork marks show a little on the dark one.', 'Grey streaks appear from steel cutlery and need a cleaner.'],
    weight: ['Heavy when there are six of them in a pile.', 'Gets quite hot in the microwave.'],
    glaze: ['A small pinhole on one, otherwise fine.', '[handmade] The shades vary more than the photograph suggests.'],
  },
  fault: {
    chip: ['Two chips in {time}, and we are careful people.', 'One came with a chipped edge, under the glaze, so it was packed that way.'],
    warp: ['Warped: it spins on the table like a top.', 'None of ours sits flat.'],
    mark: ['Scratches after a handful of meals, very disappointing.'],
    glaze: ['The colour has nothing in common with the picture.'],
  },
}

/** Vases of clay and glass. */
export const vases: Voice = {
  praise: {
    shape: [
      'The opening holds stems upright instead of letting them flop.',
      'Even three twigs from the hedge look arranged in it.',
      'Works with tulips, and those are the hardest test.',
      'A single branch is enough, and that saves a lot at the florist.',
    ],
    alone: ['Beautiful without any flowers, too.', 'Stands empty on the sill for weeks and nobody minds.', 'Visitors ask about it before they ask about us.'],
    stable: ['Heavy at the foot, so the cat has failed so far.', 'Top-heavy sunflowers did not tip it.'],
    surface: ['The surface is alive, you want to touch it.', '{colour} goes well with a white wall and better with a grey one.', '[handmade] Clearly made by a person, in the good sense.', 'The {material} catches the evening sun and throws it on the table.'],
    water: ['Not a drop through the base, I checked on newspaper overnight.', 'Wide enough to get a brush inside.'],
    gift: ['Gave it to {friend} with a bunch of ranunculus and got a photograph every week since.', 'Bought one for a wedding and kept it, then bought another.'],
    size: ['Exactly the size for the middle of our table, we still see each other.', 'The size ({size}) is generous without taking over.'],
  },
  quibble: {
    shape: ['The neck is narrow, so a big bunch has to be thinned.', 'You need long stems or they vanish in it.'],
    size: ['Smaller than I imagined, look at the centimetres.', 'Bigger than my windowsill, my own fault.'],
    surface: ['Lime shows after two fillings.', 'The tone is a bit darker than online.'],
    water: ['Sweats a little on the foot, put a coaster below.', 'Hard to clean at the bottom.'],
  },
  fault: {
    water: ['It leaks. There is a white ring on my sideboard now.', 'Water seeps through the base overnight.'],
    crack: ['Arrived in three pieces, in a box far too large for it.', 'A crack ran up the side in the second week.'],
    stable: ['Falls over at the slightest touch when filled.'],
    surface: ['Full of scratches and sticky from a label I could not remove.'],
  },
}

/** Tumblers, stemware and carafes. */
export const glassware: Voice = {
  praise: {
    thin: ['[form=wine-glass|coupe|tumbler] Thin at the lip, steady at the base, just as it should be.', '[form=wine-glass|coupe|tumbler] You feel the wine and not the glass.', 'Light in the hand, and still I am not afraid of it.'],
    clear: ['Clear as water, without that green edge.', 'The faint tint is lovely on a white cloth.', 'Small bubbles here and there, which I like.', '[handmade] No two are quite alike, so everybody knows whose is whose.'],
    tough: ['Has been through {time} of family life and not one is broken.', '[form=tumbler] One rolled off the table onto the carpet and laughed about it.'],
    wash: ['[dishwasher-safe] Comes out of the dishwasher without a haze, even with our hard water.', 'Easy to dry, a cloth gets down to the bottom.'],
    use: ['[form=tumbler] Water at lunch, wine at night, toothbrush when there are guests.', '[form=carafe|tumbler] Stands on the bedside table and on the Sunday table alike.', '[form=carafe|tumbler] We use it for cold tea all summer.', 'Friends always ask where it is from.'],
    pour: ['[form=carafe] Pours in a thin straight line and stops when told.', '[form=wine-glass|coupe|tumbler] Sits well in the hand when full.'],
    buy: ['Ordered two more the next evening.', '[form=wine-glass|coupe|tumbler] Replaced an inherited set, and my mother approved.'],
    feel: ['The ribs or edges give a good grip with wet fingers.', '[form=wine-glass|coupe|tumbler] A pleasant ring when two of them meet.'],
  },
  quibble: {
    size: ['Holds less than I thought once you leave room at the top.', 'Too tall for the top shelf of our machine.'],
    clear: ['Fingerprints are visible, as with all good glass.', 'One has a seed of air right in the middle.'],
    thin: ['[form=wine-glass|coupe] So delicate that I wash up alone and in silence.', '[form=wine-glass|coupe|tumbler] A little thicker at the lip than I would like.'],
    wash: ['Needs a bottle brush to get really clean.', 'Drops leave marks unless you polish.'],
  },
  fault: {
    broke: ['[form=wine-glass|coupe|tumbler] Two of the set broke in the first week.', 'It cracked with warm water, not even hot.', 'One came broken, and bits of glass were all through the box.'],
    clear: ['Went milky after a few washes and no vinegar helps.'],
    level: ['The base is not ground flat and it rocks.'],
    pour: ['[form=carafe] Drips with every pour, down the neck and onto the table.'],
  },
}

/** Jars and tins for the larder. */
export const storage: Voice = {
  praise: {
    lid: ['The lid closes with a soft, exact resistance.', 'Biscuits were still crisp after ten days.', 'Flour moths have lost this round.', 'Opens with one hand while the other is in the dough.'],
    space: ['Stands in a row with the others and uses the whole depth of the shelf.', 'A kilo of flour goes in with room for the scoop.', 'Stackable enough for our small larder.'],
    look: ['So good-looking that the cupboard door stays open.', 'The {material} makes even lentils look considered.', '{colour} is just right with our tiles.'],
    clean: ['Wide mouth, so a hand gets in to wash it.', 'No smell of the last contents, not even after coffee.'],
    solid: ['Feels like something my children will inherit.', '[form=storage-tin] Dented nothing, scratched nothing, in {time}.'],
    use: ['Has held rice, then buttons, then rice again.', 'Keeps our tea dry in a damp house.', 'I label them with a pencil on tape and that is my whole system.'],
    more: ['Started with one and now the shelf is full.', 'Exactly the same as the one I bought last year, hurrah for consistency.'],
  },
  quibble: {
    lid: ['The lid was tight for the first week.', 'Not fully airtight, fine for pasta but not for coffee.'],
    size: ['A standard packet of sugar leaves a remainder.', 'A few centimetres too tall for my drawer.'],
    look: ['Shows fingerprints.', 'The rim had a little rough spot that I sanded.'],
    clean: ['Corners at the bottom collect crumbs.'],
  },
  fault: {
    glass: ['[form=storage-jar] One came with a crack in the rim.', '[form=storage-jar] The glass broke when I closed it.'],
    lid: ['The lid does not fit and pops up by itself.', 'Seal came off in the second week.'],
    dent: ['[form=storage-tin] Arrived dented, with the box intact, so it was packed that way.'],
    rust: ['[form=storage-tin] Spots of rust after {time} in a dry cupboard.'],
    smell: ['[form=storage-tin] Smelled of machine oil and still does.'],
  },
}
