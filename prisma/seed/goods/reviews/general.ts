import type { Topics } from './voice.ts'

/** How a story may begin; only before praise. */
export const openings: Topics = {
  doubt: [
    'I was sceptical about buying this online.',
    'Bought on impulse, late at night, and for once that went well.',
    'Took me three visits to the page before I pressed the button.',
    'Expected less, frankly.',
    'I had been looking for something like this since the spring.',
    'The old one finally gave up, so we treated ourselves.',
    'Saw it at {friendsPlace} and ordered the same evening.',
    'Bought with a voucher from {friend}.',
    'This was on my list for {time}.',
    'I read all the reviews first, and they are right.',
    'First order here.',
    'Needed something decent in a hurry.',
  ],
  compare: [
    'I have tried a good many {category}, and here the search ends.',
    'Compared with the one I had before, a different world.',
    'I had two others at home for comparison and sent those back.',
    'Better than anything in the shops around here.',
    'After years of cheap {category} I wanted one good thing.',
  ],
  people: [
    'Recommended by {friend}, and passed on by me.',
    'Meant as a present for {friend}, and then I kept it.',
    '{Partner} picked this and was right, which I note here for the record.',
  ],
}

/** How a happy story may end. */
export const closings: Topics = {
  price: ['Worth the money.', 'Dearer than others and twice as good.', 'I hesitated over the price for a month and should not have.', 'For what you get I find the price fair.', 'Money well spent, and I am careful with it.'],
  future: ['Will order again.', 'The next one is already in the basket.', 'If this one is ever gone, I will get the same again.', 'Another will follow in autumn.', 'I am only sorry that I waited.'],
  feeling: [
    'A small thing that makes the day better.',
    'I am pleased each time I see {it}.',
    'Hard to explain, but {it} {is} just right.',
    'No regrets whatever.',
    'Nothing to criticise, and I did look.',
    'Five stars, and I am stingy with them.',
    'More of this, please.',
    'That is how things should be.',
  ],
  people: [
    '{Friend} noticed at once.',
    'Even {partner} approves, who rarely does.',
    '{Partner} rolled {partnerEyes} at the parcel and has since apologised.',
    '{Friend} has asked for the link twice.',
    '{Friend} already has one on order.',
    'I told {friend} about this before writing here.',
  ],
}

/** Plain good words, fit for happy and lukewarm buyers alike. */
export const remarks: Topics = {
  delivery: [
    'Arrived in two days, on a Saturday.',
    'Ordered on Monday, here on Wednesday.',
    'The parcel came exactly when they said.',
    'Delivery took a week to the island, which is quick for us.',
    'Sent to a pick-up point without any trouble.',
    'Three days to {city}, which is fine.',
    'Quick dispatch, and tracking that told the truth.',
    'Handed over in person by a courier who had time for a joke.',
    'Went to the wrong depot first and still came within the week.',
    'Ordered before lunch, sent the same afternoon.',
    'The post in {city} is slow, the shop was not.',
    'Came together with two other things in one parcel, as I had asked.',
  ],
  packing: [
    'Packed in paper and card, not a scrap of plastic.',
    'Well wrapped, I kept the box.',
    'No oversized carton, no air cushions, thank you.',
    'Small handwritten card in the parcel, a nice touch.',
    'Safely packed all the way to {city}.',
    'The carton was the right size, somebody had thought about it.',
    'Wrapping paper I could use again, and did.',
    'Everything arrived whole and clean.',
    'Opened the parcel with bare hands, no knife, no tape by the metre.',
  ],
  description: [
    'The description on the website is honest, also about the weak points.',
    'Exactly as described.',
    'I bought because the text said what {it} {is} not good for.',
    'The photographs do not flatter, {it} really look{s} like that.',
    'Measurements on the page are correct.',
    'What it says on the page is what came.',
    'I wish every shop wrote as plainly about its goods.',
    'The text mentions the drawbacks, so nothing surprised me.',
    'All details given, nothing left to guess.',
  ],
  service: [
    'I wrote with a question and a person answered.',
    'The wrong item came at first and was changed in three days, no argument.',
    'Friendly help on the telephone before I ordered.',
    'They kept me informed by mail without pestering me.',
    'Changed my address after ordering, no problem at all.',
    'An answer on a Sunday evening, which I had not expected.',
    'They split the order so that I did not have to wait.',
    'One mail for the order, one for the parcel, and that was all.',
  ],
  brand: [
    'My third thing from {brand}.',
    'I did not know {brand} before.',
    'Typical {brand}: thought through and not loud.',
    'I have bought from {brand} for some years.',
    '{brand} was recommended to me in {city}.',
    'A name to remember, {brand}.',
    'One sees that {brand} has done this before.',
  ],
  made: ['Good to see something like this still made in {country}.', 'Made in {country}, and it says by whom.', 'That it comes from {country} was part of the reason.'],
}

/** Good words for things that stay. */
export const lastingRemarks: Topics = {
  material: ['The {material} is of a quality you rarely find now.', 'Real {material}, you notice at once.', 'I bought {it} for the {material} and was not disappointed.', 'The {material} feels as good as it looks.'],
  ageing: ['I have the feeling {it} will get better with the years.', 'Looks the same as on the first day, after {time}.', 'Made to be kept.'],
  finish: ['Finished just as well on the side nobody sees.', 'Every edge is clean.', 'Tidy work, I looked for flaws and found none.'],
  colour: ['{colour} is hard to photograph and lovely to live with.', 'I wavered between two shades and {colour} was right.', 'In daylight {colour} is a little warmer than on screen, and nicer.', '{colour} was {partners} choice, and a good one.'],
}

/** Small regrets that fit whatever the shop sells. */
export const anyQuibble: Topics = {
  delivery: ['Delivery took nine days instead of three.', 'The courier left it with a neighbour and no note.', 'The tracking stood still for four days.'],
  packing: ['The carton was a bit battered, the contents fine.', 'More paper than needed in the box.'],
  price: ['A little overpriced, if I am strict.', 'I saw {it} cheaper two weeks later.', 'Shipping to {city} was not cheap.'],
  stock: ['The variant I really wanted was sold out.', 'Had to wait until it was back in stock.'],
  info: ['I missed one measurement in the description.', 'An instruction leaflet would have been useful.'],
}

/** What a disappointed buyer had in mind. */
export const backgrounds: Topics = {
  before: [
    'I had looked forward to this.',
    'Bought for {friend}, which made it embarrassing.',
    'After all the praise here I expected something else.',
    'My first order in this shop.',
    'I have other things from {brand} and they are fine.',
    'Handled with care from the first day.',
    'Ordered two, and both are the same.',
    'Normally I do not write reviews.',
    'We waited three weeks for delivery.',
    'Ordered in {colour}.',
    'It was to be a birthday present.',
  ],
}

/** How lukewarm and disappointed buyers sum up. */
export const verdicts: Record<1 | 2 | 3, Topics> = {
  3: {
    verdict: [
      'All in all decent, no more and no less.',
      'I keep {it}, but I would not buy {it} again.',
      'Three stars, since the idea is good.',
      'Fine at a lower price.',
      'Not bad, only I had expected more after reading the other reviews.',
      'Good in parts.',
      'My sister likes hers better than I like mine.',
      'It may be a matter of taste.',
      'Does the job, and that is about it.',
      'Somewhere between satisfied and not.',
      'For occasional use all right.',
      'I would look around a bit more next time.',
    ],
  },
  2: {
    verdict: [
      'A pity, because the rest is well thought out.',
      'I asked for an exchange and the second was only slightly better.',
      'They offered me a refund of a third, which I took.',
      'The shop was polite, the thing itself is not what I hoped for.',
      'Passed on to somebody who minds less.',
      'I wanted to like {it}.',
      'For this price I expect more care.',
      'One star extra for the quick reply.',
      'The return is under way.',
    ],
  },
  1: {
    verdict: [
      'Sent back, and the money was there within a week.',
      'The return went smoothly, at least.',
      'Refunded without discussion, so no hard feelings, but no recommendation either.',
      'I am still waiting for an answer to my mail.',
      'Not acceptable at this price.',
      'Perhaps I had bad luck, yet I will not try a second time.',
      'It seems nobody checked before sending.',
      'Return postage was on them, as it should be.',
    ],
  },
}

/** Headlines by number of stars. */
export const titles: Record<1 | 2 | 3 | 4 | 5, string[]> = {
  5: [
    'The {thing} I was looking for', 'Very happy', 'Quietly excellent', 'Better than expected', 'Would buy again', 'Worth every cent', 'A keeper', 'Beautiful',
    'Simple and right', 'Exactly as described', 'No complaints', 'Used every day', 'Lovely {material}', '{colour} it is', 'Our favourite {thing}', 'Second order',
    'Good work from {brand}', 'Bought as a gift, bought again for me', 'Just what we needed', 'Well made, well packed', 'Delighted', 'Honest quality',
    'As good as people say', 'Finally', 'Small joy', 'Thought through', 'You notice the difference', 'Everything fits', 'Ten out of ten', 'Found at last',
    'Nothing to add', 'At home with us', 'Great in {colour}', 'Highly recommended', 'Well worth the wait', 'Pleasure to use', 'Proper stuff', 'Just lovely',
    'Made with care', 'For once, no regrets', 'Old-school quality', 'The household agrees', 'What a find', 'From {country} with care', 'Restored my faith',
  ],
  4: [
    'Very good, one small thing', 'Nearly all right', 'Good quality', 'Happy, with a remark', 'Four stars from me', 'Almost there', 'Good {thing}', 'Good, not flawless',
    'Solid', 'Well made', 'Would recommend', 'Nice, with one caveat', 'Satisfied', 'Good choice in {colour}', 'Pleased overall', 'Lovely, slightly impractical',
    'Great {material}, small flaw', 'A good buy', 'Minor point only', 'Better than most', 'Good value', 'Glad I bought it', 'Does what it promises',
  ],
  3: [
    'All right', 'Mixed feelings', 'Neither here nor there', 'Expected a bit more', 'Fine, but', 'Middling', 'Good idea, average result', 'So-so', 'Not for everyone',
    'Half convinced', 'Okay for the price', 'Could be better', 'Depends what you want',
  ],
  2: ['Disappointed', 'Not as hoped', 'Had expected better', 'A pity', 'Not the {thing} for me', 'Below par', 'Unlucky', 'Not worth the price', 'Not for us', 'Promised more'],
  1: ['Sent back', 'Faulty', 'Not recommended', 'Very disappointed', 'A let-down', 'Sorry, no', 'Below expectations', 'Money back'],
}

/** What comes before a regret, so that it reads as one. */
export const leads = ['', '', '', '', 'One small thing: ', 'Only this: ', 'A minor point: ', 'If I have to find something: ', 'One star less because: ', 'To be fair, though: ', 'Note: ']
