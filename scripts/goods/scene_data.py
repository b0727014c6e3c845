"""What stands where in each scene.

A scene: table (scene_sets.ground), wall colour, look (the sharp point), wide (metres across the frame there), pitch, yaw, lens, stop,
back (where the wall is), scale (of table, wall and window; 3 is a room), sun (scene_sets.window), sky, room, cloths, pieces.
"""


def at(good, x, y, turn=0.0, **more):
    """A good by the name of its photograph; more: z, rx, ry (tilt), scale, count."""
    return {'good': good, 'at': (x, y), 'turn': turn, **more}


def lying(x, y, width, depth, colour, turn=0.0, folds=0.006, **more):
    return {'x': x, 'y': y, 'width': width, 'depth': depth, 'colour': colour, 'turn': turn, 'folds': folds, **more}


SCENES = {
    'home-hero': {
        'table': 'oak', 'wall': '#d9c4ab', 'look': (0.02, 0.02, 0.15), 'wide': 1.22, 'pitch': 7, 'back': 0.46,
        'sun': {'azimuth': 66, 'height': 30, 'size': (1.0, 1.0), 'leaves': 9},
        'cloths': [lying(-0.17, -0.13, 0.62, 0.26, '#b7a68a', 8, 0.003)],
        'pieces': [
            at('skagen-linen-lamp', 0.33, 0.16), at('chalkline-cylinder-vase', -0.33, 0.18, scale=0.9), at('demijohn-branch-vase', -0.05, 0.24, 40, scale=0.75),
            at('harbour-teapot--tide', 0.17, -0.02, -28), at('harbour-mug', 0.015, -0.10, 35), at('noodle-house-donburi', 0.39, -0.07),
            at('rimless-supper-plate', -0.27, -0.04), at('weekday-cereal-bowl', -0.27, -0.04, z=0.02), at('spanjaard-brass-candlestick', -0.50, 0.08),
            at('tram-pocket-books', 0.60, 0.04, 20), at('festa-coupe', -0.13, -0.02, scale=0.95),
        ],
    },
    'home-story': {
        'table': 'oak', 'wall': '#cdbfa8', 'look': (0.1, -0.1, 0.62), 'wide': 2.75, 'pitch': 4, 'back': 0.75, 'scale': 3.0, 'skirting': True, 'board': 0.16, 'lens': 50, 'stop': 2.0,
        'sun': {'azimuth': 60, 'height': 28, 'size': (1.7, 2.1), 'leaves': 8},
        'cloths': [lying(0.1, -0.35, 2.0, 1.5, '#b9a88e', -4, 0.004, kind='wool')],
        'pieces': [
            at('ebbe-lounge-chair--fir', 0.25, -0.12, 24), at('lesezeit-reading-lamp', 0.80, 0.28, 190), at('bakke-tray-table--oxide', -0.48, -0.18),
            at('harbour-mug', -0.54, -0.24, 30, z=0.475), at('tram-pocket-books', -0.40, -0.14, 25, z=0.475), at('long-tom-terracotta-pot', -1.12, 0.30, 0, scale=2.4),
            at('jalousi-tambour-sideboard', -1.25, 0.48), at('sprig-bud-vase--celadon', -0.78, 0.46, z=0.70), at('demijohn-branch-vase', 1.28, 0.40, 0, scale=1.25),
        ],
    },
    'ceramics': {
        'table': 'oak', 'wall': '#d8cdbd', 'look': (0.0, 0.0, 0.12), 'wide': 0.86, 'pitch': 10, 'back': 0.34,
        'cloths': [lying(0.14, -0.10, 0.42, 0.24, '#c9d0cb', -10, 0.012)],
        'pieces': [
            at('harbour-dinner-plate', 0.04, 0.30, rx=78), at('chalkline-cylinder-vase', -0.24, 0.14, scale=0.8), at('harbour-teapot--tide', 0.22, 0.06, 200),
            at('trattoria-pasta-bowl', -0.09, -0.04), at('weekday-cereal-bowl--tide', -0.09, -0.04, z=0.03), at('thumbprint-mug', 0.13, -0.13, -35),
            at('noodle-house-donburi', -0.31, -0.09), at('dockside-espresso-cups', 0.30, -0.10, -20), at('sprig-bud-vase--celadon', -0.05, 0.17, scale=0.9),
        ],
    },
    'glass': {
        'table': 'linen #e7e3d9', 'wall': '#c9d1cb', 'look': (0.0, 0.0, 0.14), 'wide': 0.84, 'pitch': 8, 'back': 0.42,
        'sun': {'azimuth': 74, 'height': 28, 'size': (1.3, 1.2)},
        'pieces': [
            at('demijohn-branch-vase', 0.20, 0.16, 60, scale=0.7), at('sado-ribbed-carafe', -0.16, 0.05), at('douro-red-glass', 0.03, 0.06), at('solo-universal-glass', -0.29, 0.14),
            at('sado-ribbed-tumbler', -0.24, -0.10), at('seafoam-recycled-tumbler', -0.09, -0.11), at('festa-coupe', 0.14, -0.08), at('marinha-stacking-glass', 0.32, -0.02), at('fridge-door-bottle', 0.38, 0.20),
        ],
    },
    'lighting': {
        'table': 'walnut', 'wall': '#b49f86', 'look': (0.0, 0.0, 0.20), 'wide': 1.05, 'pitch': 5, 'back': 0.40, 'room': 0.42, 'sky': 0.9, 'lamps': 6.0,
        'sun': {'azimuth': 75, 'height': 22, 'size': (0.7, 0.8), 'strength': 3.0},
        'pieces': [
            at('skagen-linen-lamp', -0.28, 0.12), at('kugel-table-lamp', 0.10, 0.05), at('pilz-table-lamp--brick-red', 0.36, 0.14), at('plagwitz-notebook', -0.06, -0.10, 35),
            at('scheldt-storm-lantern', -0.52, 0.06, 20, scale=0.85), at('festa-coupe', 0.24, -0.06),
        ],
    },
    'furniture': {
        'table': 'oak', 'wall': '#d3cabb', 'look': (0.0, -0.1, 0.58), 'wide': 2.7, 'pitch': 5, 'back': 0.85, 'scale': 3.0, 'skirting': True, 'board': 0.16, 'lens': 50, 'stop': 2.0,
        'sun': {'azimuth': 62, 'height': 30, 'size': (1.9, 2.1)},
        'cloths': [lying(-0.45, -0.25, 1.5, 1.2, '#c7b79b', 3, 0.004, kind='wool')],
        'pieces': [
            at('jalousi-tambour-sideboard', 0.55, 0.60), at('ebbe-lounge-chair', -0.55, -0.05, 28), at('malke-three-leg-stool', 0.12, -0.42, 10), at('tolv-spindle-chair', 1.10, -0.06, -38),
            at('harbour-mug', 0.10, -0.42, 40, z=0.45), at('skagen-linen-lamp', 1.00, 0.60, z=0.70), at('chalkline-cylinder-vase', 0.10, 0.58, z=0.70), at('tram-pocket-books', 0.45, 0.54, 10, z=0.70),
            at('trefod-floor-lamp', -1.10, 0.40),
        ],
    },
    'kitchen': {
        'table': 'oak', 'wall': '#dcd8cf', 'look': (0.0, 0.0, 0.13), 'wide': 0.98, 'pitch': 11, 'back': 0.38,
        'cloths': [lying(-0.36, -0.14, 0.30, 0.22, '#d9d2c2', 14, 0.014)],
        'pieces': [
            at('long-table-bread-board', -0.18, 0.33, rx=79), at('sunday-casserole', -0.22, 0.06, 15), at('corso-moka-pot', 0.14, 0.08, 30), at('turnpike-pepper-mill', 0.02, 0.13),
            at('monday-beech-board', 0.10, -0.13, -12), at('smithfield-chefs-knife', 0.12, -0.13, 5, z=0.022), at('corkwood-canister', 0.33, 0.17), at('morning-post-kettle', 0.42, 0.03, 25), at('harbour-mug', -0.42, -0.06, 200),
        ],
    },
    'pantry': {
        'table': 'walnut', 'wall': '#cdb795', 'look': (0.0, 0.0, 0.10), 'wide': 0.66, 'pitch': 8, 'back': 0.32,
        'cloths': [lying(-0.10, -0.10, 0.34, 0.2, '#e6dcc6', 14, 0.010)],
        'pieces': [
            at('picual-october-oil', -0.16, 0.09), at('tuesday-house-coffee', 0.17, 0.09, -12), at('three-day-seville-marmalade', 0.03, -0.05, 8), at('city-lime-tree-honey', -0.11, -0.08),
            at('dimbula-breakfast', 0.05, 0.09), at('datterini-sugo', -0.06, 0.04, -6), at('la-vera-oak-smoked-paprika', 0.14, -0.02, -15), at('arbequina-table-oil', -0.25, 0.14), at('red-door-fermented-chilli', 0.27, 0.05), at('weekday-cereal-bowl', -0.27, -0.02),
        ],
    },
    'stationery': {
        'table': 'oak', 'wall': '#d8cfc0', 'look': (0.0, -0.02, 0.0), 'wide': 0.84, 'pitch': 58, 'back': 1.2, 'lens': 60, 'stop': 3.5,
        'sun': {'azimuth': 70, 'height': 38, 'size': (0.95, 1.0), 'leaves': 6},
        'cloths': [lying(-0.28, 0.08, 0.40, 0.52, '#d5cdbd', 8, 0.008)],
        'pieces': [
            at('plagwitz-notebook', -0.20, 0.00, 10), at('same-day-book', 0.08, 0.08, -5), at('first-form-fountain-pen', 0.09, -0.10, 30), at('solingen-long-shears', 0.29, 0.07, 20),
            at('tram-pocket-books', 0.28, -0.17, 8), at('ledger-cedar-pencils', -0.10, -0.23, -8), at('much-obliged-cards', -0.40, 0.16, 14), at('harbour-mug', 0.20, 0.30, 40),
        ],
    },
    'candles': {
        'table': 'plaster #d9cbbb', 'wall': '#c7ad9a', 'look': (0.0, 0.0, 0.12), 'wide': 0.68, 'pitch': 8, 'back': 0.32, 'room': 0.45, 'sky': 0.9,
        'sun': {'azimuth': 72, 'height': 26, 'size': (0.6, 0.7), 'strength': 3.4, 'leaves': 5},
        'pieces': [
            at('scheldt-rapeseed-pillar', -0.18, 0.06), at('apiary-pillar', -0.09, 0.09), at('spanjaard-brass-candlestick', 0.02, 0.06), at('fig-wall-jar', -0.04, -0.06, 10),
            at('fig-courtyard-reeds', 0.19, 0.07), at('bubble-tealight-cup', 0.10, -0.06), at('saucer-pillar-plate', -0.21, -0.07), at('zurenborg-colour-tapers', 0.29, -0.03, 0, rx=90, count=1), at('sprig-bud-vase', 0.30, 0.16, scale=0.8),
        ],
    },
    'bath': {
        'table': 'plaster #dcd9d2', 'wall': '#c3cdc9', 'look': (0.0, 0.0, 0.13), 'wide': 0.92, 'pitch': 10, 'back': 0.36,
        'sun': {'azimuth': 80, 'height': 32, 'size': (0.9, 0.9), 'leaves': 7},
        'pieces': [
            at('alva-heavy-towel', -0.24, 0.08, 12), at('halla-terry-towel--fog', -0.22, 0.06, 4, z=0.14, scale=0.9), at('basin-pump-bottle', 0.05, 0.10), at('solstice-hand-wash', 0.16, 0.15),
            at('olive-block-soap', 0.08, -0.09, 25), at('iho-dry-brush', 0.28, -0.05, 20), at('vati-quilted-washbag', 0.40, 0.14, -16), at('nettle-shampoo-bar', -0.08, -0.14), at('sprig-bud-vase--celadon', 0.27, 0.22),
        ],
    },
    'audio': {
        'table': 'walnut', 'wall': '#cfc8bc', 'look': (0.0, 0.0, 0.16), 'wide': 1.22, 'pitch': 9, 'back': 0.42,
        'pieces': [
            at('rille-eins-turntable', -0.06, 0.12, 8), at('amstel-bookshelf-speakers', -0.46, 0.16, 12, count=1, scale=1.0), at('tischradio-eins', 0.36, 0.18, -14), at('singel-wireless-headphones', 0.24, -0.08, 30),
            at('kugel-table-lamp', 0.56, 0.22), at('harbour-mug--tide', -0.28, -0.14, 30), at('tram-pocket-books', 0.45, -0.10, 20),
        ],
    },
    'garden': {
        'table': 'ash', 'wall': '#c4c3ae', 'look': (0.0, 0.0, 0.16), 'wide': 1.08, 'pitch': 10, 'back': 0.42,
        'sun': {'azimuth': 58, 'height': 36, 'size': (1.3, 1.3), 'leaves': 14},
        'pieces': [
            at('long-tom-terracotta-pot', -0.10, 0.12), at('wick-self-watering-pot', 0.12, 0.16, 70), at('heron-indoor-can', -0.28, -0.02, 200), at('ribbed-yard-pot', 0.34, 0.08), at('three-herbs-rail', -0.50, 0.25, 8),
            at('orchard-bypass-secateurs', 0.02, -0.14, 20), at('dip-potting-gloves', 0.30, -0.14, -30), at('basil-pra-piccolo', -0.12, -0.16, 15),
        ],
    },
    'bags': {
        'table': 'oak', 'wall': '#d2c3ad', 'look': (0.0, 0.0, 0.24), 'wide': 1.5, 'pitch': 7, 'back': 0.42, 'scale': 1.6, 'skirting': True, 'board': 0.14,
        'cloths': [lying(0.0, -0.1, 1.4, 0.7, '#b7a78d', 4, 0.005, kind='wool')],
        'pieces': [
            at('harbourmaster-rucksack', -0.36, 0.12, 16), at('quay-market-tote', 0.12, 0.18, -10), at('falmouth-courier-bag', 0.48, 0.10, -20), at('tideline-fold-wallet', 0.16, -0.16, 20),
        ],
    },
}
