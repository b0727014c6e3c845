// Where an article stands in the shop, told by the words of its name; and as what it is drawn, where a drawing is near enough.
import type { FormKey } from '@/prisma/seed/goods/types'

export type Place = { department: string; category: string; form?: FormKey }
type Rule = [category: string, words: RegExp, form?: FormKey]

// The first rule that fits wins: what a thing is for goes before what it is made of or shows.
const departments: [department: string, rules: Rule[]][] = [
  [
    'Christmas & Easter',
    [
      ['Christmas', /christmas|advent|xmas|santa|reindeer|snowflake|snowman|nativity|baubles?\b|noel|jingle/],
      ['Easter', /easter|bunny|\bchick\b|\bhen\b/],
    ],
  ],
  [
    'Jewellery & Accessories',
    [
      ['Necklaces', /necklace|pendant|choker/],
      ['Bracelets', /bracelet|bangle/],
      ['Earrings', /earring|ear rings/],
      ['Rings & brooches', /\bring\b|brooch|\bpin\b|cameo/],
      ['Hair', /\bhair|alice band|headband/],
      ['Charms & keyrings', /charm\b|charms\b|key ?ring|key-ring|keyring|bag charm|phone charm/],
      ['Scarves & gloves', /scarf|gloves?\b|pashmina|socks|slippers|\bhat\b/],
    ],
  ],
  [
    'Bags & Travel',
    [
      ['Lunch bags', /lunch ?(bag|box)/, 'pouch'],
      ['Shopping bags', /jumbo bag|shopper|shopping bag|tote|charlotte bag|recycled bag|recycling bag/, 'tote'],
      ['Purses & wallets', /purse|wallet|passport cover|card holder/, 'wallet'],
      ['Handbags', /handbag|shoulder bag|clutch|evening bag/, 'messenger'],
      ['Rucksacks', /backpack|rucksack|satchel/, 'backpack'],
      ['Travel', /luggage|suitcase|airline bag|weekend bag|overnight|travel|umbrella|parasol/, 'weekender'],
      ['Wash bags', /wash ?bag|toiletry|cosmetic|make ?up/, 'washbag'],
    ],
  ],
  [
    'Party & Cards',
    [
      ['Bunting & garlands', /bunting|garland|streamer/],
      ['Cards', /card\b|cards\b|postcard/, 'card-set'],
      ['Wrapping', /wrap\b|wrapping|gift ?(bag|tag|tape)|ribbon|tissue paper|paper bag/],
      ['Party', /party|balloon|confetti|paper (plate|cup|napkin|chain)|napkin|straws|cocktail|birthday|feathers/],
      ['Candles for cakes', /cake candle|birthday candle/],
    ],
  ],
  [
    'Kitchen',
    [
      [
        'Baking',
        /baking|cake (case|tin|stand|plate|slice|mould)|cakestand|cakes?tand|cake|muffin|cookie|biscuit (tin|cutter)|rolling pin|jelly mould|\bpie\b|pastry|whisk|cases/,
      ],
      [
        'Storage',
        /storage jar|bread ?bin|canister|tins?\b|biscuit barrel|caddy|jar\b|jars\b|bottle carrier|recipe box/,
        'storage-tin',
      ],
      [
        'Utensils',
        /cutlery|spoon|fork|knife|knives|utensil|tongs|scoop|grater|colander|scales|timer|chopping|\bpegs?\b|\bpan\b|frying|trivet|ladle|corkscrew|opener/,
        'wooden-spoon',
      ],
      ['Aprons & towels', /apron|tea towel|oven (glove|mitt)|pot holder|dish cloth/, 'towel'],
      ['Jam making', /jam|preserv/, 'jam-jar'],
    ],
  ],
  [
    'Table',
    [
      ['Mugs & cups', /mug|cup and saucer|cup & saucer|teacup|tea ?cup|coffee cup|egg ?cup|\bcups?\b/, 'mug'],
      ['Teapots & jugs', /teapot|tea pot|tea for one|coffee pot|jug|pitcher|tea cosy/, 'teapot'],
      ['Bowls', /bowl/, 'bowl'],
      ['Plates', /plate|saucer|platter|dish\b/, 'plate'],
      ['Trays & coasters', /tray|coaster|place ?mat|placemat|table ?cloth|runner|doil/],
      [
        'Glasses',
        /goblet|tumbler|wine glass|champagne|shot glass|glass (set|beaker)|beaker|carafe|decanter/,
        'tumbler',
      ],
      ['Lunch & picnic', /picnic|flask|thermos|hamper|snack|popcorn|drinking/],
    ],
  ],
  [
    'Light & Candles',
    [
      [
        'T-light holders',
        /t-?light|tea ?light|votive|candle ?holder|candleholder|candlestick|candle ?stick|candelabra/,
        'candle-holder',
      ],
      ['Lanterns', /lantern|hurricane/, 'lantern'],
      ['Candles', /candle/, 'jar-candle'],
      ['Incense & scent', /incense|scent|diffuser|fragrance|pot ?pourri|lavender|oil burner|essential/, 'incense'],
      ['Lights', /light|lamp|chandelier|lampshade|torch|night ?light/, 'table-lamp'],
    ],
  ],
  [
    'Toys & Children',
    [
      [
        'Games & puzzles',
        /game|puzzle|jigsaw|ludo|snakes|dominoes|playing cards|cards game|skittles|quoits|marbles|solitaire|chess|bingo|magic/,
      ],
      [
        'Craft kits',
        /feltcraft|craft|sewing|knitting|crochet|paint (your|set|box)|paints?\b|sticker|colouring|chalk|crayon|stencil|stamp/,
      ],
      ['Dolls & soft toys', /doll|soft toy|teddy|\bbear\b|puppet|babushka|rabbit|toy/],
      ['Nursery', /baby|nursery|bib\b|mobile|child|kids|girls?\b|boys?\b|spaceboy|tooth fairy|money ?box|piggy/],
      [
        'Outdoor play',
        /skipping|kite|spinning top|whistle|yo-?yo|bouncy|hopscotch|bubbles|windmill|helicopter|harmonica/,
      ],
    ],
  ],
  [
    'Stationery',
    [
      [
        'Notebooks',
        /notebook|note ?book|journal|diary|sketchbook|memo|jotter|notepad|organiser|photo album|album|scrapbook/,
        'notebook',
      ],
      ['Pens & pencils', /\bpens?\b|pencil|rubber|eraser|ruler|sharpener/, 'pencil-set'],
      [
        'Desk',
        /magnet|clip|tape|tidy|paperweight|letter (rack|opener)|calculator|calendar|passport|book ?ends?|office/,
        'desk-tray',
      ],
      ['Tissues', /tissues|pocket tissue/],
    ],
  ],
  [
    'Garden',
    [
      ['Pots & planters', /planter|plant pot|flower ?pot|\bpot\b|trough|terrarium|herb/, 'plant-pot'],
      [
        'Tools & watering',
        /watering|trowel|spade|gardeners?|garden (tool|glove|kneel)|secateurs|dibber|twine|rake/,
        'watering-can',
      ],
      ['Birds & bees', /bird ?(feeder|house|box|table|bath)|nesting|bee\b/, 'bird-feeder'],
      ['Outdoors', /garden|thermometer|wind ?chime|windchime|hammock|deck ?chair|bbq|solar/],
    ],
  ],
  [
    'Bath & Comfort',
    [
      [
        'Bathroom',
        /bath|soap|towel|sponge|loofah|toilet|shower|balm|lip gloss|hand cream|manicure|mirror ball/,
        'soap-bar',
      ],
      ['Hot water bottles', /hot water bottle|hand ?warmer|heat pack|wheat/],
      ['Cushions & throws', /cushion|throw\b|blanket|quilt|pillow|bean ?bag|eiderdown|pads? to match|filler pad/],
      ['Pets', /\bdog|cat (bowl|bed)|\bpets?\b|\bcat\b/],
    ],
  ],
  [
    'Home',
    [
      ['Hooks & hangers', /hook|hanger|knob|coat rack|peg ?rack|door ?stop|doorstop/],
      ['Clocks', /clock/],
      ['Frames & mirrors', /frame|mirror|photo|picture/],
      [
        'Signs & letters',
        /sign\b|letter|plaque|alphabet|number tile|chalkboard|blackboard|slate|memo ?board|wall art|print\b|poster|tile/,
      ],
      [
        'Boxes & baskets',
        /box|basket|drawer|cabinet|shelf|shelves|chest|trinket|tidy|bin\b|rack|storage|trunk|hat ?box|stand\b/,
      ],
      ['Doormats & rugs', /doormat|\bmat\b|\brug\b|draught|door/],
      ['Vases & flowers', /vase|flower|rose\b|wreath|bouquet|posy|artificial|blossom/, 'vase'],
      ['Furniture', /chair|\btable\b|\bstool|bench|sofa|bookcase|desk\b|screen\b/],
      [
        'Decorations',
        /decoration|hanging|heart|star|butterfly|bird|angel|fairy|feather|ornament|bell|figurine|crystal|glitter/,
      ],
    ],
  ],
]
const elsewhere: Place = { department: 'Gifts', category: 'Gifts & curiosities' }

/** The department and category of an article, by its title. */
export function placeOf(title: string): Place {
  const text = title.toLowerCase()
  if (/voucher/.test(text)) return { department: 'Gifts', category: 'Gift vouchers' }
  for (const [department, rules] of departments) {
    for (const [category, words, form] of rules) if (words.test(text)) return { department, category, form }
  }
  return elsewhere
}

const colours: [name: RegExp, hex: string][] = [
  [/\bpink\b|cherry blossom|rose\b/, '#d98a9a'],
  [/\bred\b|retrospot|strawberry|ruby/, '#b4322e'],
  [/\bblue\b|navy|turquoise|aqua/, '#4a6f98'],
  [/\bgreen\b|mint|jade/, '#6d8b62'],
  [/\bivory\b|\bcream\b|natural|vanilla/, '#e9dfc9'],
  [/\bwhite\b|pearl/, '#f1eee8'],
  [/\bblack\b|charcoal/, '#2c2a29'],
  [/\byellow\b|lemon/, '#e0b84c'],
  [/\borange\b|amber/, '#d3803a'],
  [/\bpurple\b|lavender|amethyst|lilac/, '#86709c'],
  [/\bsilver\b|zinc|metal|grey|gray/, '#a9adb0'],
  [/\bgold\b|brass|antique/, '#b08d49'],
  [/\bbrown\b|wood|chocolate|wicker/, '#8a6244'],
]
const tints = ['#c9a78a', '#8fa39a', '#b86f52', '#6f8194', '#d8c3a0']

/** The colour an article is drawn in: the one its title names, otherwise one of a few quiet ones. */
export function tintOf(title: string): string {
  const text = title.toLowerCase()
  return colours.find(([name]) => name.test(text))?.[1] ?? (tints[text.length % tints.length] as string)
}
