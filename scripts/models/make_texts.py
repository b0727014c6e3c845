"""Texts of general English to distil by: words, compound words, definitions of WordNet, and phrases as in a shop."""
import json
import random
import re
import sys
from pathlib import Path

from wordfreq import top_n_list, zipf_frequency

# Lexicographer files of WordNet whose nouns name things, qualities and people rather than places and events.
NOUNS = {4, 5, 6, 7, 8, 9, 10, 13, 17, 18, 20, 27}
GOODS = {6, 8, 13, 20, 27}
SHOP_WORDS = (
    'in.,ft.,x,oz.,lb.,gal.,sq. ft.,1/2,3/4,12,24,60,100,2,4,white,black,gray,brown,red,blue,green,steel,wood,with,for,'
    'and,set,kit,pack,indoor,outdoor,small,large,men,women,kids,cotton,leather,plastic,glass,ceramic,electric,cordless'
).split(',')


def read_wordnet(folder: Path):
    """Lemmas with their part of speech and file, and (part of speech, file, lemmas, definition) of every meaning."""
    lemmas, meanings = {}, []
    for pos in ('noun', 'verb', 'adj', 'adv'):
        for line in (folder / f'data.{pos}').read_text('latin-1').splitlines():
            if line.startswith('  '):
                continue
            head, definition = line.split('|', 1)
            parts = head.split()
            file, count = int(parts[1]), int(parts[3], 16)
            words = [re.sub(r'\(.*\)', '', parts[4 + 2 * at]).replace('_', ' ') for at in range(count)]
            for word in words:
                lemmas.setdefault(word.lower(), (pos, file))
            meanings.append((pos, file, words, definition.strip()))
    return lemmas, meanings


def make_texts(wordnet: Path) -> list[str]:
    random.seed(7)
    lemmas, meanings = read_wordnet(wordnet)

    def is_used(text: str) -> bool:
        return min(zipf_frequency(word, 'en') for word in re.findall('[a-z]+', text) or ['zzzz']) >= 2.0

    words = [word for word in top_n_list('en', 40_000) if re.fullmatch('[a-z]{2,}', word)]
    known = [
        word
        for word, (pos, file) in lemmas.items()
        if re.fullmatch(r"[a-z][a-z '\-]+", word) and (pos != 'noun' or file in NOUNS) and is_used(word)
    ]
    compounds = [word for word in known if ' ' in word]
    definitions = []
    for pos, file, names, definition in meanings:
        if pos == 'noun' and file not in NOUNS and random.random() < 0.85:
            continue
        text = re.sub(r'[()"]', '', definition.split('; "')[0])
        definitions.append(text if random.random() < 0.5 else f'{names[0]} {text}')
    random.shuffle(definitions)
    things = [word for word in known if lemmas[word][0] == 'noun' and lemmas[word][1] in GOODS]
    qualities = [word for word in known if lemmas[word][0] == 'adj' and zipf_frequency(word, 'en') > 3.2]
    common = [word for word in words if zipf_frequency(word, 'en') > 2.6]
    kinds = [things, things, qualities, SHOP_WORDS, common, known]
    phrases = [
        ' '.join(random.choice(random.choice(kinds)) for _ in range(random.randint(2, 6))) for _ in range(32_000)
    ]
    texts = list(dict.fromkeys(words[:30_000] + compounds[:24_000] + things + phrases + definitions[:26_000]))
    random.shuffle(texts)
    return texts


if __name__ == '__main__':
    wordnet, target = map(Path, sys.argv[1:3])
    texts = make_texts(wordnet)
    target.write_text(json.dumps(texts))
    print(f'{len(texts)} texts')
