const peoples: { first: string[]; last: string[] }[] = [
  { first: ['Inês', 'Tiago', 'Beatriz', 'Rui', 'Marta', 'Duarte', 'Leonor', 'Nuno'], last: ['Carvalho', 'Figueiredo', 'Lopes', 'Matos', 'Teixeira', 'Pinto', 'Rocha'] },
  { first: ['Katharina', 'Jonas', 'Annika', 'Matthias', 'Lena', 'Holger', 'Friederike', 'Tobias', 'Ute'], last: ['Brandt', 'Hoffmann', 'Krüger', 'Lindner', 'Seidel', 'Voigt', 'Wagner'] },
  { first: ['Freja', 'Mikkel', 'Signe', 'Anders', 'Maja', 'Rasmus', 'Karen', 'Søren'], last: ['Holm', 'Kjær', 'Lund', 'Møller', 'Nygaard', 'Skov', 'Thomsen'] },
  { first: ['Elin', 'Oskar', 'Linnea', 'Gustav', 'Maria', 'Per', 'Agnes', 'Johan'], last: ['Bergström', 'Dahl', 'Ekman', 'Lindqvist', 'Nyström', 'Sandberg', 'Wallin'] },
  { first: ['Aino', 'Juhani', 'Sanna', 'Mikko', 'Helmi', 'Eero', 'Kaisa', 'Ville'], last: ['Heikkinen', 'Korhonen', 'Laine', 'Mäkelä', 'Niemi', 'Salonen', 'Virtanen'] },
  { first: ['Sanne', 'Bram', 'Femke', 'Joost', 'Lotte', 'Ruben', 'Marijke', 'Thijs'], last: ['Bakker', 'de Boer', 'Dekker', 'van Dijk', 'Hendriks', 'Smit', 'Visser'] },
  { first: ['Chiara', 'Lorenzo', 'Giulia', 'Matteo', 'Elena', 'Paolo', 'Francesca', 'Davide'], last: ['Bianchi', 'Conti', 'Ferri', 'Galli', 'Marchetti', 'Rinaldi', 'Serra'] },
  { first: ['Camille', 'Julien', 'Margaux', 'Antoine', 'Élodie', 'Luc', 'Hélène', 'Bastien'], last: ['Bernard', 'Chevalier', 'Dubois', 'Fontaine', 'Lambert', 'Moreau', 'Roussel'] },
  { first: ['Lucía', 'Álvaro', 'Carmen', 'Iker', 'Nuria', 'Pablo', 'Rocío', 'Jordi'], last: ['Aguilar', 'Campos', 'Herrera', 'Iglesias', 'Navarro', 'Ortega', 'Vidal'] },
  { first: ['Agnieszka', 'Piotr', 'Magda', 'Tomasz', 'Zofia', 'Krzysztof', 'Ola', 'Jakub'], last: ['Kowalczyk', 'Lis', 'Mazur', 'Nowicka', 'Pawlak', 'Wrona', 'Zając'] },
  { first: ['Imogen', 'Callum', 'Hannah', 'Rhys', 'Fiona', 'Oliver', 'Siobhán', 'Graham', 'Priya'], last: ['Ashworth', 'Byrne', 'Davies', 'Fletcher', 'Kerr', 'Patel', 'Whitlock'] },
  { first: ['Eleni', 'Nikos', 'Katerina', 'Yannis', 'Sofia', 'Petros', 'Danae'], last: ['Alexiou', 'Dimou', 'Karras', 'Makris', 'Pappas', 'Stathi'] },
  { first: ['Tereza', 'Ondřej', 'Jana', 'Marek', 'Lucie', 'Pavel', 'Klára'], last: ['Dvořák', 'Horák', 'Kolář', 'Novotný', 'Pokorný', 'Veselý'] },
  { first: ['Yuki', 'Haruto', 'Naomi', 'Kenji', 'Aya', 'Daichi', 'Mio'], last: ['Fujita', 'Hayashi', 'Kondo', 'Mori', 'Okada', 'Takeda'] },
  { first: ['Elif', 'Emre', 'Zeynep', 'Kerem', 'Selin', 'Deniz'], last: ['Aydın', 'Çelik', 'Kaya', 'Özdemir', 'Şahin', 'Yılmaz'] },
  { first: ['Ananya', 'Arjun', 'Meera', 'Rohan', 'Kavya', 'Vikram'], last: ['Iyer', 'Kapoor', 'Menon', 'Rao', 'Sen', 'Shah'] },
  { first: ['Amara', 'Chidi', 'Ngozi', 'Tunde', 'Ifeoma', 'Kofi'], last: ['Adeyemi', 'Boateng', 'Eze', 'Mensah', 'Okafor', 'Okoye'] },
  { first: ['Grace', 'Ethan', 'Claire', 'Marcus', 'Julia', 'Henry', 'Naledi', 'Rosa'], last: ['Bennett', 'Coleman', 'Hayes', 'Mitchell', 'Reyes', 'Sullivan', 'Walsh'] },
  { first: ['Rasa', 'Tomas', 'Ieva', 'Lukas', 'Eglė', 'Mindaugas'], last: ['Balčiūnas', 'Jankauskas', 'Kazlauskas', 'Petrauskas', 'Žukauskas'] },
  { first: ['Leila', 'Karim', 'Yasmin', 'Omar', 'Samira', 'Nadim'], last: ['Amrani', 'Benali', 'Haddad', 'Khoury', 'Mansour', 'Saïdi'] },
]

const partners = [
  { who: 'my husband', eyes: 'his eyes' },
  { who: 'my wife', eyes: 'her eyes' },
  { who: 'my partner', eyes: 'both eyes' },
  { who: 'my boyfriend', eyes: 'his eyes' },
  { who: 'my girlfriend', eyes: 'her eyes' },
  { who: 'my flatmate', eyes: 'both eyes' },
]
const friends = ['my sister', 'my mother', 'my brother', 'a colleague', 'my neighbour', 'an old friend', 'my aunt', 'my father-in-law', 'our godmother', 'my best friend', 'my cousin', 'my grandmother', 'my boss', 'my daughter', 'our son']
const times = ['two weeks', 'three weeks', 'a month', 'six weeks', 'two months', 'three months', 'four months', 'half a year', 'nine months', 'almost a year', 'a year']

const cities = ['Porto', 'Leipzig', 'Gothenburg', 'Ghent', 'Turin', 'Lyon', 'Kraków', 'Cork', 'Bilbao', 'Graz', 'Tartu', 'Utrecht', 'Bergen', 'Brno', 'Thessaloniki', 'Bristol', 'Basel', 'Tampere', 'Aarhus', 'Lublin']

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)

/** Draws one element; the list must not be empty. */
export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!
}

/** Makes up a reviewer's name: full, with an initial, or the first name only. */
export function nameSomebody(random: () => number): string {
  const { first, last } = pick(peoples, random)
  const [given, family, style] = [pick(first, random), pick(last, random), random()]
  if (style < 0.45) return `${given} ${family}`
  return style < 0.85 ? `${given} ${capital(family.replace(/^(de|van) /, ''))[0]}.` : given
}

/** The people and spans of time one reviewer speaks of, the same throughout the review. */
export function lifeOfSomebody(random: () => number): Record<string, string> {
  const partner = pick(partners, random)
  const friend = pick(friends, random)
  return {
    partner: partner.who,
    Partner: capital(partner.who),
    partnerEyes: partner.eyes,
    friend,
    Friend: capital(friend),
    friendsPlace: `${friend}’s place`,
    partners: `${partner.who}’s`,
    city: pick(cities, random),
    time: pick(times, random),
  }
}
